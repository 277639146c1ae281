import type { LetterId } from "../ids/letters.ts";

/** What each letter is called, on its page and where it is offered. Apart from its text: the plan needs only this. */
export const letterTitles: Readonly<Record<LetterId, string>> = {
  "preliminary-complaint": "Klag nu, begrund senere",
  complaint: "Klage",
  "late-complaint": "Klage, når fristen kan være gået",
  "maintain-complaint": "Jeg fastholder klagen",
  "new-information": "Nye oplysninger til sagen",
  "court-review": "Kræv sagen for retten",
  aktindsigt: "Bed om aktindsigt",
  "aktindsigt-refusal": "Klag over et nej til aktindsigt",
  "written-decision": "Bed om afgørelsen på skrift",
  elaboration: "Bed om en forklaring på afgørelsen",
  "hearing-answer": "Svar på partshøringen",
  "hearing-time": "Bed om mere tid til at svare",
  agenda: "Bed om en dagsorden",
  bisidder: "Fortæl, at du tager en bisidder med",
  fuldmagt: "Fuldmagt",
  "remind-aktindsigt": "Mind om aktindsigt",
  "remind-reassessment": "Mind om klagen",
  "remind-processing-time": "Spørg, hvornår afgørelsen kommer",
};
