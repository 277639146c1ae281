/** The letters a person can send, in the order of the list of all letters. */
export const letterIds = [
  "preliminary-complaint",
  "complaint",
  "late-complaint",
  "maintain-complaint",
  "new-information",
  "court-review",
  "aktindsigt",
  "aktindsigt-refusal",
  "written-decision",
  "elaboration",
  "hearing-answer",
  "hearing-time",
  "agenda",
  "bisidder",
  "fuldmagt",
  "remind-aktindsigt",
  "remind-reassessment",
  "remind-processing-time",
] as const;

export type LetterId = (typeof letterIds)[number];

/** The last part of each letter's address: /breve/klag-nu/. */
export const letterSlugs = {
  "preliminary-complaint": "klag-nu",
  complaint: "klage",
  "late-complaint": "klage-efter-fristen",
  "maintain-complaint": "fasthold-klagen",
  "new-information": "nye-oplysninger",
  "court-review": "sagen-for-retten",
  aktindsigt: "aktindsigt",
  "aktindsigt-refusal": "afslag-paa-aktindsigt",
  "written-decision": "afgoerelse-paa-skrift",
  elaboration: "uddybning",
  "hearing-answer": "svar-paa-partshoering",
  "hearing-time": "mere-tid-til-at-svare",
  agenda: "dagsorden",
  bisidder: "bisidder",
  fuldmagt: "fuldmagt",
  "remind-aktindsigt": "mind-om-aktindsigt",
  "remind-reassessment": "mind-om-klagen",
  "remind-processing-time": "mind-om-sagen",
} as const satisfies Readonly<Record<LetterId, string>>;

/** What a person types into a letter on the spot. Never kept anywhere; CPR is not, and never becomes, one of them. */
export const letterFieldIds = [
  "recipient",
  "decidedBy",
  "name",
  "party",
  "address",
  "contact",
  "caseNumber",
  "about",
  "dated",
  "told",
  "toldBy",
  "newDecisionDay",
  "boardDay",
  "accessDay",
  "refusalDay",
  "hearingDay",
  "meetingDay",
  "complainedOn",
  "appliedOn",
  "papers",
  "urgentReason",
  "shortReason",
  "reason",
  "change",
  "newFacts",
  "lateReason",
  "stillDisagree",
  "right",
  "wrong",
  "lacking",
  "moreTime",
  "ownQuestions",
  "evidence",
  "enclosures",
  "companion",
  "representative",
] as const;

export type LetterFieldId = (typeof letterFieldIds)[number];

/** What a letter's text takes from the plan and the law. Where there is none, its paragraph is left out. */
export const letterFactIds = ["decision", "board", "reassessLaw", "maintainLaw", "lateLaw", "courtLaw"] as const;

export type LetterFactId = (typeof letterFactIds)[number];

/** The places that a letter's text may hold in braces: a closed list, so that an unknown one does not compile. */
export type LetterPlace = LetterFieldId | LetterFactId;

/** When a part of a letter belongs in it. */
export type LetterConditionId =
  | "reasons-later"
  | "reasons-now"
  | "reassessed"
  | "direct"
  | "forvaltningsloven"
  | "own-rules"
  | "before-decision"
  | "period-open"
  | "minutes"
  | "not-heard"
  | "no-guidance"
  | "not-told-how"
  | "pause-on-request"
  | "urgent"
  | "partly-right"
  | "perhaps-partly-right"
  | "social";

/** Whom a letter is about: who writes, their child, or someone who has given a fuldmagt, is going to, or cannot. */
export const onBehalfIds = ["self", "own-child", "other", "other-later", "other-unable"] as const;

export type OnBehalfId = (typeof onBehalfIds)[number];
