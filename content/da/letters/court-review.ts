import { defineLetter } from "./shape.ts";

export const courtReview = defineLetter({
  use: "Når Ankestyrelsen har afgjort en sag fra børne- og ungeudvalget eller om botilbud uden samtykke.",
  to: "ankestyrelsen",
  subject: "Jeg kræver sagen forelagt for retten",
  parts: [
    { text: "Ankestyrelsen har truffet en afgørelse i min sag. Den har datoen {boardDay}." },
    {
      text: "Jeg er uenig, og jeg kræver sagen forelagt for retten efter {courtLaw}.",
      otherwise: "Jeg er uenig, og jeg kræver sagen forelagt for retten.",
    },
    { text: "Bekræft venligst på skrift, hvilken dag I har modtaget mit krav, og skriv, hvad der sker nu." },
    { text: "Skriv også, om jeg kan få en advokat." },
  ],
  advice: [
    "Brevet skal til Ankestyrelsen, ikke til retten. Ankestyrelsen sender sagen videre.",
    "Fristen er fire uger, efter at du fik afgørelsen. Ved adoption uden samtykke er den kun 14 dage.",
    "Tal med en advokat med det samme, men vent ikke på det med at sende brevet.",
  ],
  sources: ["BL", "SL", "ADL"],
});
