import { channelIds, deciderIds, guidanceIds, kindsByDecider } from "./deciders.ts";
import { lateReasonIds } from "./lateness.ts";

const yesNo = ["yes", "no", "unknown"] as const;

/** What a kommune decides that goes another way than to Ankestyrelsen (R4). */
const kommuneExitIds = [
  "folkeskole",
  "cpr",
  "skat",
  "byggeri",
  "plan-miljoe-natur",
  "parkering",
  "sundhed",
  "huslejenaevn",
  "anden-kommunal-afgoerelse",
] as const;

/** What a case can be about that does not go down a complaint route (R4). */
export const topicExitIds = [...kommuneExitIds, "ungdomskriminalitetsnaevnet", "ikke-en-myndighed"] as const;

/** What the kommune's decision is about; last those that go another way than to Ankestyrelsen (R4). */
const kommuneTopicIds = [
  "tabt-arbejdsfortjeneste",
  "merudgifter",
  "hjaelp-i-hjemmet",
  "hjaelpemidler-og-bil",
  "handicapstoette",
  "botilbud",
  "barn-og-familie",
  "dagtilbud",
  "penge-og-ydelser",
  "andet-socialt",
  ...kommuneExitIds,
] as const;

/** Questions with one answer, and their closed lists of answers. "Ved ikke" is always one of them. */
export const choiceOptions = {
  decider: [...deciderIds, "unknown"],
  kindUddannelse: [...kindsByDecider.uddannelsesinstitution, "unknown"],
  kindFamilieretshuset: [...kindsByDecider.familieretshuset, "unknown"],
  topicKommune: [...kommuneTopicIds, "unknown"],
  topicBeskaeftigelse: [
    "sygedagpenge",
    "kontanthjaelp",
    "foertidspension",
    "fleksjob",
    "jobafklaring-og-ressourceforloeb",
    "tilbud-og-aktivering",
    "andet",
    "unknown",
  ],
  topicUdbetalingDanmark: [
    "boligstoette",
    "boligstoette-tilbagebetaling",
    "pension",
    "barselsdagpenge",
    "boerneydelser",
    "su-gaeld",
    "andet",
    "unknown",
  ],
  topicOther: [
    "skat",
    "sundhed",
    "huslejenaevn",
    "su",
    "ungdomskriminalitetsnaevnet",
    "ikke-en-myndighed",
    "ingen-af-disse",
    "unknown",
  ],
  party: ["self", "own-child", "with-fuldmagt", "without-fuldmagt", "relative", "unknown"],
  stage: ["before-decision", "decided", "complained", "new-decision", "forwarded", "board-decided", "unknown"],
  meeting: yesNo,
  agenda: yesNo,
  companion: ["family", "own-organisation", "other-organisation", "borgerraadgiver", "none", "not-needed", "unknown"],
  role: ["bisidder", "partsrepraesentant", "unknown"],
  access: ["not-asked", "waiting", "received", "refused", "unknown"],
  hearing: ["not-yet", "open", "answered", "not-answered", "not-held", "unknown"],
  channel: [...channelIds, "unknown"],
  toldFirst: yesNo,
  guidance: guidanceIds,
  childMatter: ["hjemgivelse", "anbringelsessted", "ophoer-af-anbringelse", "saerligt-tilbud", "andet", "unknown"],
  notice: yesNo,
  fiveDays: yesNo,
  approvalEnds: yesNo,
  opposed: yesNo,
  atOnce: yesNo,
  urgent: yesNo,
  processingTime: yesNo,
  outcome: ["full", "partly", "none", "unknown"],
  journalLetter: yesNo,
  boardOutcome: ["stadfaestet", "aendret", "ophaevet", "hjemvist", "afvist", "unknown"],
  understood: ["yes", "partly", "no", "unknown"],
  wantsComplaint: ["yes", "unsure", "no", "unknown"],
  newInformation: yesNo,
} as const;

/** Questions with several answers. */
export const choicesOptions = {
  concern: [
    "decision",
    "tone-og-opfoersel",
    "langsom-sagsbehandling",
    "generelt-serviceniveau",
    "magtanvendelse",
    "diskrimination",
    "unknown",
  ],
  accessWhat: ["minutes", "notes", "whole-file", "unknown"],
  disagree: ["result", "amount", "period", "facts", "reasons", "not-heard", "unknown"],
  lateReason: lateReasonIds,
} as const;

/** The check of the decision letter: six of its eight questions; channel and guidance answer the other two. */
export const checkItemIds = ["dated", "rule", "reasons", "facts", "heard", "deadline"] as const;
export type CheckItemId = (typeof checkItemIds)[number];
export const checkAnswerIds = yesNo;
export type CheckAnswerId = (typeof checkAnswerIds)[number];

export const dateQuestionIds = [
  "meetingDay",
  "accessDay",
  "hearingDay",
  "dated",
  "received",
  "told",
  "letterDay",
  "newDecisionDay",
  "boardDay",
  "complainedOn",
] as const;

export const textQuestionIds = ["about", "wish", "hearingWrong", "ownQuestions", "lateWords"] as const;

export type ChoiceQuestionId = keyof typeof choiceOptions;
export type ChoicesQuestionId = keyof typeof choicesOptions;
export type DateQuestionId = (typeof dateQuestionIds)[number];
export type TextQuestionId = (typeof textQuestionIds)[number];
export type QuestionId = ChoiceQuestionId | ChoicesQuestionId | DateQuestionId | TextQuestionId | "kommune" | "check";
