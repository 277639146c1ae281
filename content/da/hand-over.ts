import { takeAlongTitles } from "./take-along.ts";

/** The page "Giv sagen videre". */
export const handOverWords = {
  title: takeAlongTitles.handOver,
  lead: "Lav en kode, som en telefon kan læse. Så står svarene på telefonen, og planen kan laves der.",
  description: "Lav en QR-kode eller et link med sagens svar, så en telefon kan tage dem med.",
  listTitle: "Det er med i koden",
  listLead: "Kun svar, der er valgt på en liste, og datoer. Se listen igennem, før du laver koden.",
  leftOutTitle: "Det er ikke med",
  leftOut:
    "Det, der er skrevet med egne ord, og krydserne på planen kommer ikke med. Vil du have det med, så gem sagen som en fil.",
  care: "Alle, der ser koden eller linket, kan læse svarene. Vis kun koden til den, sagen handler om.",
  make: "Lav koden",
  hide: "Skjul koden",
  codeTitle: "Scan koden med telefonens kamera",
  codeName: "QR-kode med sagens svar",
  codeHelp: "Telefonen åbner Klagevejen og spørger, om svarene skal bruges. De bliver ikke sendt til os.",
  history: "Svarene står i linket. Telefonens historik kan huske det. Slet det der, hvis andre bruger telefonen.",
  linkLabel: "Link med svarene",
  copy: "Kopiér linket",
  copied: "Linket er kopieret.",
  notCopied: "Linket kunne ikke kopieres. Marker det, og kopiér det selv.",
  print: "Udskriv koden",
  toPlan: "Tilbage til planen",
  empty: {
    title: "Der er ikke noget at give videre endnu",
    text: "Svar først på nogle spørgsmål.",
    link: "Start guiden",
  },
} as const;

/** The page on which a phone receives a case. */
export const receiveWords = {
  title: "Modtag en sag",
  lead: "Nederst ser du, hvad der er i linket. Brug det, hvis det er din sag.",
  description: "Her åbner en telefon et link med svar fra Klagevejen.",
  listTitle: "Det er med",
  use: "Brug svarene",
  ends: "Svarene er på telefonen, til du lukker fanen. Under ”Hvor ligger svarene?” kan du gemme dem.",
  replaceTitle: "Der er allerede svar på denne enhed",
  replaceText: "Bruger du linket, bliver de svar slettet, også det der er skrevet med egne ord.",
  replace: "Ja, erstat mine svar",
  keep: "Nej, behold mine svar",
  history:
    "Linket er fjernet fra adressen. Browserens historik kan stadig huske det. Slet det der, hvis andre bruger telefonen.",
  none: {
    title: "Der er ikke noget at modtage her",
    text: "Siden bliver brugt, når en telefon scanner en kode fra Klagevejen. Scan koden igen, hvis du har genindlæst siden.",
  },
  faults: {
    foreign: "Linket er ikke lavet af Klagevejen, eller det er ikke kommet helt med. Scan koden igen.",
    damaged: "Noget af linket mangler eller er ændret. Scan koden igen.",
    "other-version": "Linket er lavet med en anden udgave af guiden. Lav en ny kode, eller gem sagen som en fil.",
  },
  faultTitle: "Linket kan ikke bruges",
  unchanged: "Svarene på denne enhed er ikke ændret.",
  start: "Gå til forsiden",
} as const;
