import type { Answers } from "./answers.ts";
import { isAboutDecision } from "./is-about-decision.ts";
import type { Question } from "./journey.ts";
import { topicExit } from "./topic-exit.ts";

/** The complaint is to be made or on its way: then it can matter whether the decision waits (R3). */
const isUnderWay = (answers: Answers): boolean =>
  isAboutDecision(answers) &&
  answers.stage !== "before-decision" &&
  answers.stage !== "new-decision" &&
  answers.stage !== "board-decided";

/** Topics in which a kommune can need 14 weeks' notice to take help away (serviceloven § 3 a, barnets lov § 11). */
const noticeTopics: readonly Answers["topicKommune"][] = [
  "tabt-arbejdsfortjeneste",
  "hjaelp-i-hjemmet",
  "hjaelpemidler-og-bil",
  "handicapstoette",
  "dagtilbud",
  "andet-socialt",
  "unknown",
];

/** Topics among which the employment cases of five days can be (BEK 861/2025 § 11, stk. 4). */
const fiveDayTopics: readonly Answers["topicBeskaeftigelse"][] = ["tilbud-og-aktivering", "andet", "unknown"];

/** Of these no more than one is asked in a case: what is decided in it. */
type DecidedIn = Answers["kindFamilieretshuset" | "approvalEnds" | "childMatter"];

/** Where a complaint pauses the decision, but not when it is ordered to be followed at once (R3). */
const cutByAtOnce: readonly DecidedIn[] = ["botilbud-uden-samtykke", "yes", "hjemgivelse", "anbringelsessted"];

const isCutByAtOnce = (answers: Answers): boolean =>
  answers.decider === "arbejdstilsynet" ||
  cutByAtOnce.includes(answers.kindFamilieretshuset ?? answers.approvalEnds ?? answers.childMatter);

/** Where an urgent complaint is to be looked at once (BEK 861/2025 § 11, stk. 5; BEK 1374/2023 § 10). */
const lookAtOnce: readonly Answers["decider"][] = [
  "kommune",
  "kommune-beskaeftigelse",
  "udbetaling-danmark",
  "aes",
  "socialtilsyn",
  "seniorpensionsenheden",
];

const looksAtOnce = (answers: Answers): boolean =>
  lookAtOnce.includes(answers.decider) &&
  (answers.decider === "kommune" ? !topicExit(answers) : answers.topicUdbetalingDanmark !== "su-gaeld");

/**
 * What tells apart how fast the authority must look again (C3) and what a complaint pauses (R3). Each is asked only
 * where its answer can matter: nobody is asked more than two of them.
 */
export const specialQuestions: readonly Question[] = [
  {
    id: "childMatter",
    step: "afgoerelsen",
    slug: "hvad-er-besluttet",
    field: "choice",
    appliesTo: (answers) => answers.topicKommune === "barn-og-familie" && isUnderWay(answers),
  },
  {
    id: "notice",
    step: "afgoerelsen",
    slug: "fjorten-ugers-varsel",
    field: "choice",
    appliesTo: (answers) => noticeTopics.includes(answers.topicKommune) && isUnderWay(answers),
  },
  {
    id: "fiveDays",
    step: "afgoerelsen",
    slug: "sag-paa-listen",
    field: "choice",
    appliesTo: (answers) => fiveDayTopics.includes(answers.topicBeskaeftigelse) && isUnderWay(answers),
  },
  {
    id: "approvalEnds",
    step: "afgoerelsen",
    slug: "stopper-godkendelsen",
    field: "choice",
    appliesTo: (answers) => answers.decider === "socialtilsyn" && isUnderWay(answers),
  },
  {
    id: "opposed",
    step: "afgoerelsen",
    slug: "har-andre-klaget",
    field: "choice",
    appliesTo: (answers) => answers.decider === "aes" && isUnderWay(answers),
  },
  {
    id: "atOnce",
    step: "afgoerelsen",
    slug: "skal-foelges-straks",
    field: "choice",
    appliesTo: (answers) => isCutByAtOnce(answers) && isUnderWay(answers),
  },
];

/** Asked with the complaint, because that is where to write it. */
export const urgentQuestion: Question = {
  id: "urgent",
  step: "klagen",
  slug: "haster-det",
  field: "choice",
  appliesTo: (answers) =>
    looksAtOnce(answers) && isUnderWay(answers) && answers.stage !== "forwarded" && answers.wantsComplaint !== "no",
};
