import type { choiceOptions } from "../ids/questions.ts";

// What the texts of a case are filled with, beside the names of its places: letters have them too, and not the tasks.

/** Who decided, where nobody knows yet. */
export const caseAuthorityUnknown = { authority: "myndigheden", Authority: "Myndigheden" } as const;

/** How one may complain there (F6). */
export const howWords = {
  phone: { how: "skriv eller ring", How: "Skriv eller ring" },
  writing: { how: "skriv", How: "Skriv" },
} as const;

/** Where one may ring; it follows a sentence, so it begins with a space. */
export const noteCall = " Ringer du, så skriv dag, tid og navn ned.";

/** Where one may ring and nobody answers today (H3); it follows a sentence, so it begins with a space. */
export const callLater = " Vil du ringe, så gør det {officeDay}.";

/** On the last day on which a call counts, and only while somebody answers (F5, F6); it follows a sentence too. */
export const callToday = " Vil du ringe, så gør det i dag, mens kontoret har åbent.";

/** Where the case cannot wait: the day is the last one, not the one to aim for (C3). It stands within a title. */
export const urgentNow = " nu,";

/**
 * Whether reasons may follow later. It is promised only where Ankestyrelsen decides on the period (F6): elsewhere we
 * have seen no rule.
 */
export const reasonsWords = {
  later: "Du kan begrunde senere.",
  now: "Skriv kort hvorfor. Mangler du noget, så klag alligevel, og send det bagefter.",
} as const;

/** How the citizen came out of a new decision (C4): answered, or still to be read in the letter. */
export const partlyWords = {
  answered: "Du har fået ret i en del.",
  unknown: "Har du kun fået ret i en del?",
} as const;

/** Whom to ask for a bisidder, by the answer to who can come along. */
export const companionWords: Readonly<Partial<Record<(typeof choiceOptions.companion)[number], string>>> = {
  "own-organisation": "den organisation, der hjælper dig",
  "other-organisation": "en organisation med frivillige",
  borgerraadgiver: "kommunens borgerrådgiver",
};

/** Who hears the complaint, when the route does not name it. */
export const boardUnknown = { board: "klagemyndigheden", Board: "Klagemyndigheden" } as const;
