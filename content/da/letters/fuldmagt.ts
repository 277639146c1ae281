import { defineLetter } from "./shape.ts";

export const fuldmagt = defineLetter({
  use: "Når en anden skal handle for dig i sagen: klage, se papirer og få svar.",
  to: "complaint",
  subject: "Fuldmagt",
  parts: [
    { text: "Jeg giver fuldmagt til {representative}." },
    { text: "Fuldmagten gælder min sag om {about} hos {decidedBy}." },
    {
      text: "På mine vegne må den, der har fuldmagten:",
      items: [
        "klage over afgørelsen, også til {board}",
        "bede om aktindsigt og få papirerne i sagen",
        "svare på en partshøring og sende oplysninger",
        "bede om mere tid",
        "få brevene i sagen",
      ],
    },
    { text: "Fuldmagten gælder, til sagen er slut. Jeg kan tage den tilbage når som helst ved at sige det til jer." },
  ],
  advice: [
    "Den, sagen handler om, skriver under. Streg det ud, som fuldmagten ikke skal gælde.",
    "Print den, skriv dato og navn med pen, og send den sammen med klagen. Spørg, om et tydeligt billede i Digital Post er nok.",
    "Så kommer brevene normalt til den, der har fuldmagten, og fristerne kan løbe derfra. Aftal, at I ringer til hinanden, når der kommer et brev.",
  ],
  sources: ["FVL", "D2", "A7"],
  signed: true,
  ownOnly: true,
});
