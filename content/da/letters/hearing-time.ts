import { defineLetter } from "./shape.ts";

export const hearingTime = defineLetter({
  use: "Når du ikke kan nå at svare på partshøringen. Send det, før fristen for at svare er gået.",
  to: "hearing",
  subject: "Jeg beder om mere tid til at svare på partshøringen",
  parts: [
    { text: "Jeg har fået jeres brev om partshøring. Svaret skal være hos jer senest den {hearingDay}." },
    { text: "Jeg kan ikke nå at svare til den dag. Jeg beder om tid til den {moreTime}." },
    { text: "Jeg har brug for mere tid, fordi:", field: "reason", lines: 3, optional: true },
    {
      text: "Vent med afgørelsen, til jeg har svaret, se forvaltningsloven § 21.",
      when: "forvaltningsloven",
    },
    { text: "Vent venligst med afgørelsen, til jeg har svaret.", when: "own-rules" },
    { text: "Skriv til mig, om jeg får mere tid." },
  ],
  advice: [
    "Du kan som hovedregel kræve, at afgørelsen venter på dit svar. Myndigheden kan sætte en frist.",
    "Regn ikke med at få mere tid, før du har fået svar. Send det, du har, inden dagen.",
  ],
  sources: ["FVL"],
});
