import { pauseRequest } from "./pause-request.ts";
import { defineLetter } from "./shape.ts";

export const complaint = defineLetter({
  use: "Hele klagen: hvad du klager over, hvorfor, hvad der skal ændres, og hvad der er nyt.",
  to: "complaint",
  subject: "Klage over afgørelse",
  parts: [
    { text: "Jeg klager over {decision}." },
    { text: "Afgørelsen handler om {about}.", optional: true },
    { text: "Sagen haster, fordi {urgentReason}. Jeg beder jer derfor se på klagen straks.", when: "urgent" },
    { text: "Jeg er uenig i:", itemsFrom: "disagree" },
    { text: "Jeg er uenig, fordi:", field: "reason", lines: 7 },
    { text: "Jeg ønsker, at afgørelsen bliver ændret sådan:", field: "change", lines: 3 },
    { text: "Det her er nyt, eller det mangler i sagen:", field: "newFacts", lines: 3, optional: true },
    {
      text: "Jeg fik ikke vigtige oplysninger at se, før afgørelsen blev truffet, se forvaltningsloven § 19. Skriv venligst, hvorfor det ikke skete.",
      when: "not-heard",
    },
    pauseRequest,
    { text: "Jeg sender disse papirer med:", field: "enclosures", lines: 2, optional: true },
    { text: "Jeg beder jer se på sagen igen efter {reassessLaw}.", when: "reassessed" },
    { text: "Bekræft venligst på skrift, hvilken dag I har modtaget klagen." },
    { text: "Giv mig også besked, når den er sendt videre.", when: "reassessed" },
    { text: "Giv mig også besked, hvis I sender den videre, eller hvis I mangler noget fra mig.", when: "direct" },
  ],
  advice: [
    "Skriv kort og med dine egne ord. Hold dig til én sag i hver klage.",
    "Læg gerne afgørelsen ved. Send kopier, og behold selv de rigtige papirer.",
    "Mangler du tid til at skrive det hele, så send ”Klag nu, begrund senere” først.",
  ],
  sources: ["A2", "A3", "FVL"],
  lawOfRoute: true,
});
