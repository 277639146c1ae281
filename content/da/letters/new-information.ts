import { defineLetter } from "./shape.ts";

export const newInformation = defineLetter({
  use: "Når du har noget, som myndigheden ikke har. Du kan sende det før og efter afgørelsen.",
  to: "authority",
  subject: "Nye oplysninger til min sag",
  parts: [
    { text: "Jeg sender nye oplysninger til min sag om {about}." },
    { text: "Jeg sender dette med:", field: "evidence", lines: 4 },
    { text: "Det viser:", field: "newFacts", lines: 4 },
    { text: "Læg venligst papirerne i sagen, og tag dem med, når I træffer afgørelsen.", when: "before-decision" },
    { text: "Bekræft venligst, at I har modtaget oplysningerne." },
  ],
  advice: [
    "Send kopier, og behold selv de rigtige papirer.",
    "Er klagen sendt videre, så send oplysningerne til dem, der behandler den nu. Skriv klagesagens nummer på.",
    "Vent ikke på papirer med at klage. De kan komme bagefter.",
  ],
  sources: ["FVL", "A11"],
});
