import { pauseRequest } from "./pause-request.ts";
import { defineLetter } from "./shape.ts";

export const lateComplaint = defineLetter({
  use: "Klagen, med det, der er grunden til, at den først kommer nu.",
  to: "complaint",
  subject: "Klage over afgørelse, og hvorfor den kommer nu",
  parts: [
    { text: "Jeg klager over {decision}." },
    { text: "Afgørelsen handler om {about}.", optional: true },
    { text: "Sagen haster, fordi {urgentReason}.", when: "urgent" },
    { text: "Klagen kommer først nu. Det er der en særlig grund til:", field: "lateReason", lines: 5 },
    { text: "Jeg fik ikke en fuld klagevejledning, se forvaltningsloven § 25.", when: "no-guidance" },
    { text: "Jeg fik ikke at vide, hvordan man klager, og inden hvilken dag.", when: "not-told-how" },
    { text: "Jeg sender disse papirer med, som viser det:", field: "enclosures", lines: 2, optional: true },
    {
      text: "Er fristen gået, beder jeg om, at klagen bliver behandlet alligevel, se {lateLaw}.",
      otherwise: "Er fristen gået, beder jeg om, at klagen bliver behandlet alligevel.",
    },
    pauseRequest,
    { text: "Jeg er uenig i afgørelsen, fordi:", field: "reason", lines: 4, optional: true },
    { text: "Jeg ønsker, at afgørelsen bliver ændret sådan:", field: "change", lines: 2, optional: true },
    {
      text: "Mener I, at fristen er gået, så send klagen videre til {board} med det samme.",
      when: "reassessed",
    },
    { text: "Bekræft venligst på skrift, hvilken dag I har modtaget klagen." },
  ],
  advice: [
    "Send klagen i dag. Det er som regel den, der skal afgøre klagen, som bestemmer, om grunden er god nok.",
    "En særlig grund kan være alvorlig sygdom eller noget andet, du ikke selv er skyld i. Læg gerne papirer ved.",
    "Skriv, hvad der skete, og hvilke dage det gælder. Skriv kun det, du kan stå inde for.",
  ],
  sources: ["A1", "FVL"],
  lawOfRoute: true,
});
