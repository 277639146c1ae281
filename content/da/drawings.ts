import type { LetterPartId, PostPartId } from "../ids/drawings.ts";

/**
 * What stands in our own drawings of a letter and of Digital Post. They are nobody's real letter and nobody's screen;
 * the day is made up.
 */
export const letterDrawing = {
  title: "Et brev med en afgørelse",
  alt: "Tegning af et brev: øverst den, der har sendt det, datoen og sagens nummer. Så afgørelsen og begrundelsen. Sidst en klagevejledning.",
  sender: "Kommunen",
  date: "24.9.2026",
  caseNumber: "Sag 12-3456",
  subject: "Afgørelse",
  reasons: "Begrundelse",
  rule: "Loven, § 86",
  guidance: "Klagevejledning",
  deadline: "inden fire uger",
} as const;

/** What a number on the drawn letter says. */
export const letterParts: Readonly<Record<LetterPartId, string>> = {
  sender: "Hvem der har truffet afgørelsen",
  date: "Datoen på afgørelsen",
  caseNumber: "Sagens nummer",
  subject: "Hvad afgørelsen handler om",
  reasons: "Begrundelsen",
  rule: "Den regel, der er brugt",
  facts: "De oplysninger, der er brugt",
  heard: "Det, der er svaret i sagen",
  guidance: "Klagevejledningen: hvem, hvordan og hvornår",
  deadline: "Hvor lang fristen for at klage er",
};

export const postDrawing = {
  listTitle: "Digital Post: listen med beskeder",
  listAlt: "Tegning af listen i Digital Post. Ud for beskeden fra kommunen står den dag, den kom.",
  messageTitle: "Digital Post: den åbne besked",
  messageAlt: "Tegning af en åben besked. Øverst står, hvornår den er modtaget. Nederst ligger brevet, der kan åbnes.",
  inbox: "Indbakke",
  sender: "Kommunen",
  subject: "Afgørelse i din sag",
  date: "25.9.2026",
  otherDates: ["12.9.2026", "3.9.2026"],
  received: "Modtaget 25.9.2026",
  attachment: "Afgørelse.pdf",
} as const;

/** What a number on the drawn Digital Post says. */
export const postParts: Readonly<Record<PostPartId, string>> = {
  listed: "Dagen, beskeden kom",
  arrived: "Dagen, beskeden kom. Det er den, også når den bliver åbnet senere",
  attachment: "Selve brevet. Åbn det: Datoen på afgørelsen står øverst i brevet",
};

/** Said under each drawing. */
export const drawingNote = "Det er en tegning. Det kan se lidt anderledes ud i virkeligheden.";
