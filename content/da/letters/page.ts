import type { LetterId, OnBehalfId } from "../../ids/letters.ts";

/** The page of all letters, and the editor of each ("du"). */
export const lettersPage = {
  title: "Breve til din sag",
  lead: "Breve, du kan kopiere, printe eller skrive af. Har du svaret på spørgsmål i guiden, er dagene og modtageren sat ind.",
  description:
    "Breve til en sag hos en myndighed: klage, aktindsigt, fuldmagt, svar på partshøring og flere. Kopiér, hent eller print.",
  privacy: "Det, du skriver i et brev, bliver ikke gemt nogen steder og ikke sendt til nogen. Skriv ikke CPR-nummer.",
  show: "Se teksten",
} as const;

export type LetterGroup = { readonly id: string; readonly heading: string; readonly letters: readonly LetterId[] };

export const letterGroups: readonly LetterGroup[] = [
  {
    id: "klagen",
    heading: "Klagen",
    letters: [
      "preliminary-complaint",
      "complaint",
      "late-complaint",
      "maintain-complaint",
      "new-information",
      "court-review",
    ],
  },
  {
    id: "papirer-og-svar",
    heading: "Papirer og svar",
    letters: ["aktindsigt", "aktindsigt-refusal", "written-decision", "elaboration"],
  },
  {
    id: "foer-afgoerelsen",
    heading: "Før afgørelsen",
    letters: ["hearing-answer", "hearing-time", "agenda", "bisidder", "fuldmagt"],
  },
  {
    id: "mind-om-svar",
    heading: "Når svaret ikke kommer",
    letters: ["remind-aktindsigt", "remind-reassessment", "remind-processing-time"],
  },
];

export const letterEditor = {
  eyebrow: "Brev",
  description: "{use} Skriv brevet her, og kopiér, hent eller print det.",
  form: "Det mangler brevet",
  preview: "Brevet",
  fromPlan: "Dagene og modtageren kommer fra dine svar. Er noget forkert, så ret svaret.",
  toAnswers: "Ret svarene",
  noPlan: "Svar på spørgsmål i guiden, så sætter vi dage og modtager ind. Du kan også skrive det selv.",
  toGuide: "Start guiden",
  by: "Efter din plan skal det være gjort senest {day}.",
  notKept: "Det, du skriver her, bliver ikke gemt. Kopiér eller hent brevet, før du går videre.",
  behalf: "Hvem handler brevet om?",
  behalfOptions: {
    self: "Mig selv",
    "own-child": "Mit barn",
    other: "En anden, som har givet mig fuldmagt",
    "other-later": "En anden, og jeg har ikke fuldmagten endnu",
    "other-unable": "En anden, som ikke selv kan klage",
  } satisfies Readonly<Record<OnBehalfId, string>>,
  fuldmagt: {
    title: "Læg fuldmagten ved",
    titleLater: "Send fuldmagten snarest",
    text: "Skriver du for en anden, skal myndigheden se en fuldmagt. Den, sagen handler om, skriver under.",
    link: "Skriv fuldmagten",
  },
  optional: "{label} (valgfrit)",
  fieldsLeft: "Tomme felter i brevet: {fields}.",
  copy: "Kopiér teksten",
  copied: "Kopieret. Sæt teksten ind i Digital Post eller en mail.",
  /** On a shared computer. */
  copiedShared: "Kopieret. Sæt teksten ind. Kopiér så noget andet, for teksten ligger på computerens udklipsholder.",
  copyFailed: "Teksten kunne ikke kopieres. Hent den som .txt, eller marker den i brevet og kopiér selv.",
  pdf: "Hent som PDF",
  print: "Udskriv",
  txt: "Hent som .txt",
  savedTxt: "Teksten er hentet. Se efter i mappen med hentede filer.",
  tooLong: "Teksten er for lang. Gør den {count} tegn kortere.",
  notePrefix: "Bemærk:",
  advice: "Godt at vide, før du sender",
  sources: "Det bygger brevet på",
  all: "Alle breve",
  plan: "Til planen",
} as const;

/** The letters as the plan lists them, and the one tap from a deadline. */
export const letterOffers = {
  heading: "Breve, du kan bruge",
  intro: "Brevene står på Klagevejens side ”Breve”, med dagene og modtageren sat ind:",
  now: "Klag nu, begrund senere",
  /** Where it is not known that reasons may follow (F6). */
  nowShort: "Skriv en kort klage nu",
  late: "Skriv klagen, og hvorfor den kommer nu",
  maintain: "Skriv, at du fastholder klagen",
  write: "Skriv brevet",
} as const;
