import { defineLetter } from "./shape.ts";

export const remindProcessingTime = defineLetter({
  use: "Når du venter på en afgørelse.",
  to: "authority",
  subject: "Hvornår kan jeg regne med en afgørelse?",
  parts: [
    { text: "Jeg venter på en afgørelse i min sag om {about}." },
    { text: "Jeg søgte den {appliedOn}.", optional: true },
    { text: "Skriv venligst, hvornår jeg kan regne med en afgørelse, og om I mangler noget fra mig." },
    {
      text: "Skriv også, hvilken frist kommunen har sat for den slags sager, se retssikkerhedsloven § 3, stk. 2.",
      when: "social",
    },
  ],
  advice: [
    "På det sociale område skal kommunen have frister for, hvor længe man venter på svar, når man søger om hjælp. De skal være offentlige.",
    "Kan fristen ikke holdes, skal du på skrift have at vide, hvornår afgørelsen kommer.",
  ],
  sources: ["RSL"],
});
