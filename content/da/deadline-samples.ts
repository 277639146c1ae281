import type { DeadlineSampleId } from "../ids/deadline-samples.ts";

/** What each state of the deadline's box is called on the page of examples. */
export const deadlineSampleTitles: Readonly<Record<DeadlineSampleId, string>> = {
  open: "Åben",
  soon: "Syv dage eller mindre",
  "last-day": "Sidste dag, kontoret har åbent",
  "last-day-office-closed": "Sidste dag, kontorets sidste dag er gået",
  "last-day-office-only": "Sidste dag, hvor kun åbningstiden tæller",
  "office-closed": "Kontorets sidste dag er gået, den sikre dag er ikke",
  "latest-later": "Måske længere",
  "safe-day-passed": "Den sikre dag er gået",
  passed: "Begge dage er gået",
  provisional: "Foreløbig",
  "latest-not-fixed": "Ingen fast sidste dag",
  "latest-not-fixed-passed": "Ingen fast sidste dag, den sikre dag er gået",
  "letter-differs": "Brevet siger en anden dag",
  "in-letter": "Står i brevet",
  "in-letter-with-day": "Dagen fra brevet",
  "in-letter-passed": "Dagen fra brevet er gået",
  "missing-day": "Dagen mangler",
  "missing-decider": "Myndigheden mangler",
  "too-old": "For gammel til at regne ud",
  "after-the-complaint": "Efter klagen",
};
