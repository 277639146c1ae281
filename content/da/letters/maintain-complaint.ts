import { defineLetter } from "./shape.ts";

export const maintainComplaint = defineLetter({
  use: "Når du kun fik ret i en del. Siger du ikke noget, går klagen ikke videre.",
  to: "complaint",
  subject: "Jeg fastholder min klage",
  parts: [
    { text: "Jeg har klaget, og jeg fik en ny afgørelse den {newDecisionDay}." },
    { text: "I har givet mig ret i en del. Jeg fastholder klagen over resten.", when: "partly-right" },
    { text: "Har I kun givet mig ret i en del, så fastholder jeg klagen over resten.", when: "perhaps-partly-right" },
    { text: "Jeg er stadig uenig i:", field: "stillDisagree", lines: 4, optional: true },
    { text: "Send venligst klagen videre efter {maintainLaw}.", otherwise: "Send venligst klagen videre." },
    {
      text: "Bekræft på skrift, hvilken dag I har modtaget min besked. Giv mig også besked, når klagen er sendt videre.",
    },
  ],
  advice: [
    "Beskeden skal være nået frem inden fire uger efter, at du fik den nye afgørelse.",
    "Hos AES er det anderledes: Dér skal du klage over den nye afgørelse inden fire uger.",
    "Du behøver ikke begrunde det. Er dagen gået, så skriv alligevel i dag, og skriv hvorfor.",
  ],
  sources: [],
  lawOfRoute: true,
});
