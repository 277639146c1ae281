import { defineLetter } from "./shape.ts";

export const remindReassessment = defineLetter({
  use: "Når du har klaget og ikke har hørt noget.",
  to: "complaint",
  subject: "Jeg har ikke hørt om min klage",
  parts: [
    { text: "Jeg har klaget. I fik klagen den {complainedOn}." },
    {
      text: "Jeg har ikke hørt, om I har set på sagen igen efter {reassessLaw}.",
      otherwise: "Jeg har ikke hørt noget siden.",
    },
    { text: "Sagen haster, fordi {urgentReason}. Jeg beder jer derfor se på klagen straks.", when: "urgent" },
    {
      text: "Skriv venligst:",
      items: ["hvor langt I er", "hvornår jeg får svar", "om klagen er sendt videre, og i så fald hvilken dag"],
    },
  ],
  advice: [
    "Kan myndigheden ikke nå det, skal du mange steder have besked om det, og om hvornår den er færdig.",
    "Har du fået en ny afgørelse, så læs den først. Der kan løbe en ny frist.",
  ],
  sources: [],
  lawOfRoute: true,
});
