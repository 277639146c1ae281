import { takeAlongTitles } from "./take-along.ts";

/** What stands in braces in this file. */
export const caseFilePlaceholders = ["count"] as const;

/** Saving the case as a file. */
export const saveFileWords = {
  title: takeAlongTitles.file,
  text: "Filen kan åbnes igen her på siden, også på en anden computer. Den ligger, hvor du gemmer den, og den bliver ikke sendt til nogen.",
  holds: "I filen står alt, du har skrevet, også det du skrev med egne ord.",
  lockLabel: "Kodeord (valgfrit)",
  lockHint:
    "Med et kodeord er filen svær at læse for andre. Brug mindst {count} tegn, og vælg noget, ingen kan gætte. Glemmer du kodeordet, kan vi ikke hjælpe.",
  noLock: "Browseren kan ikke låse filer på denne adresse. Alle, der får filen, kan læse den.",
  tooShort: "Skriv mindst {count} tegn, eller lad feltet være tomt",
  show: "Vis kodeordet",
  button: "Gem som fil",
  working: "Låser filen …",
  done: "Filen er gemt. Se efter i mappen med hentede filer.",
  failed: "Filen blev ikke gemt. Prøv igen. Svarene her er ikke ændret.",
  doneLocked: "Filen er låst og gemt. Pas på kodeordet.",
} as const;

/** Opening it again. */
export const openFileWords = {
  title: "Åbn en gemt sag",
  label: "Vælg filen",
  hint: "Den hedder klagevejen-sag, en dato og .json.",
  passphrase: "Filens kodeord",
  unlock: "Lås op",
  unlocking: "Låser op …",
  replaceTitle: "Skal svarene her erstattes?",
  replaceText: "Der er allerede svar her. De bliver slettet, når filen bliver åbnet.",
  replace: "Ja, brug filen",
  keep: "Nej, behold svarene her",
  kept: "Svarene her er ikke ændret.",
  done: "Filen er åbnet. Svarene er her nu.",
  toPlan: "Se planen",
  toAnswers: "Se svarene",
} as const;

/** Why a file cannot be opened, by the reader's ids. Nothing is changed by any of them. */
export const caseFileFaults = {
  "too-big": "Filen er for stor til at være en gemt sag",
  foreign: "Det er ikke en sag, der er gemt fra Klagevejen",
  newer: "Filen er gemt med en nyere udgave af Klagevejen. Genindlæs siden, og prøv igen",
  broken: "Filen er gået i stykker eller rettet i hånden, så den ikke kan læses",
  "wrong-passphrase": "Kodeordet passer ikke, eller filen er ændret. Prøv kodeordet igen",
  "no-cipher": "Filen er låst, og browseren kan ikke låse op på denne adresse",
  unreadable: "Browseren kunne ikke læse filen",
} as const;
