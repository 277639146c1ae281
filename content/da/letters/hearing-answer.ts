import { defineLetter } from "./shape.ts";

export const hearingAnswer = defineLetter({
  use: "Når du har fået oplysninger at se, før der bliver truffet en afgørelse.",
  to: "hearing",
  subject: "Mit svar på partshøringen",
  parts: [
    { text: "Jeg svarer på jeres brev om partshøring. Svaret skal være hos jer senest den {hearingDay}." },
    { text: "Det her er rigtigt:", field: "right", lines: 2, optional: true },
    { text: "Det her er forkert:", field: "wrong", lines: 4 },
    { text: "Det her mangler:", field: "lacking", lines: 3, optional: true },
    { text: "Jeg sender disse papirer med:", field: "enclosures", lines: 2, optional: true },
    { text: "Jeg ønsker, at afgørelsen bliver sådan:", field: "change", lines: 2, optional: true },
    { text: "Tag venligst mit svar med i afgørelsen, se forvaltningsloven § 19.", when: "forvaltningsloven" },
    { text: "Tag venligst mit svar med i afgørelsen.", when: "own-rules" },
    { text: "Bekræft på skrift, at I har modtaget svaret." },
  ],
  advice: [
    "Gå brevet igennem punkt for punkt. Skriv, hvor det står, for eksempel side 2.",
    "Er dagen gået, så svar alligevel i dag. Der er måske ikke truffet en afgørelse endnu.",
  ],
  sources: ["FVL"],
});
