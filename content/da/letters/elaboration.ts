import { defineLetter } from "./shape.ts";

export const elaboration = defineLetter({
  use: "Når du ikke forstår afgørelsen, eller noget mangler i den.",
  to: "authority",
  subject: "Spørgsmål til afgørelsen",
  parts: [
    { text: "Jeg har læst {decision}. Jeg beder om svar på disse spørgsmål:" },
    {
      itemsFrom: "asks",
      items: [
        "Hvilken lov og hvilken paragraf har I brugt?",
        "Hvad lagde I mest vægt på, da I besluttede det?",
        "Hvilke oplysninger om mig har I brugt, og hvor kommer de fra?",
        "Hvad skulle være anderledes, for at jeg fik ja?",
      ],
    },
    { text: "Jeg vil også gerne vide:", field: "ownQuestions", lines: 3, optional: true },
    {
      text: "En begrundelse skal vise, hvilke regler der er brugt, og ved et skøn også, hvad der er lagt mest vægt på, se forvaltningsloven § 24.",
      when: "forvaltningsloven",
    },
    { text: "Svar gerne på skrift." },
  ],
  advice: [
    "Klagefristen løber videre, mens du venter på svar. Det her er ikke en klage.",
    "Du må også ringe. Skriv svaret ned, og skriv, hvem du talte med og hvornår.",
  ],
  sources: ["FVL"],
});
