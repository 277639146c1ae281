import { pauseRequest } from "./pause-request.ts";
import { defineLetter } from "./shape.ts";

export const preliminaryComplaint = defineLetter({
  use: "Nogle få linjer, så klagen kan nå frem i tide. Resten kan du sende bagefter.",
  to: "complaint",
  subject: "Klage over afgørelse",
  parts: [
    { text: "Jeg klager over {decision}." },
    { text: "Afgørelsen handler om {about}.", optional: true },
    { text: "Sagen haster, fordi {urgentReason}. Jeg beder jer derfor se på klagen straks.", when: "urgent" },
    { text: "Jeg er uenig i afgørelsen." },
    { text: "Jeg sender min begrundelse senere.", when: "reasons-later" },
    { text: "Kort fortalt er jeg uenig, fordi:", field: "shortReason", lines: 2, when: "reasons-now" },
    { text: "Jeg sender resten af min begrundelse senere, hvis I har brug for mere.", when: "reasons-now" },
    pauseRequest,
    { text: "Bekræft venligst på skrift, hvilken dag I har modtaget klagen." },
    { text: "Giv mig også besked, når I har set på sagen igen, eller når klagen er sendt videre.", when: "reassessed" },
    { text: "Giv mig også besked, hvis I mangler noget fra mig.", when: "direct" },
  ],
  advice: [
    "Klagen skal være nået frem, før fristen er gået. Send den hellere i dag end i morgen.",
    "Gem en kopi, og gem svaret om, at klagen er modtaget.",
    "På det sociale område kræver loven ikke en bestemt form. Skriver du grundene senere, så henvis til den dag, du klagede.",
  ],
  sources: ["A2", "D1"],
  lawOfRoute: true,
});
