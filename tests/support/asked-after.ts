import type { QuestionId } from "#content/ids/questions.ts";
import type { Answers } from "#lib/answers/answers.ts";
import { parseCalendarDate } from "#lib/calendar/calendar-date.ts";

/** Answers, and the questions that are asked because of them. */
export type AskedAfter = { readonly given: Answers; readonly asked: readonly QuestionId[] };

/** The day to complain by has long passed. */
const late: Answers = {
  decider: "kommune",
  channel: "digital-post",
  dated: parseCalendarDate("2026-09-01"),
  received: parseCalendarDate("2026-09-01"),
};

/** How to come to every question of the guide that is asked only sometimes. The others need no answer. */
export const askedAfter: readonly AskedAfter[] = [
  { given: { decider: "kommune" }, asked: ["kommune", "topicKommune"] },
  { given: { decider: "kommune-beskaeftigelse" }, asked: ["topicBeskaeftigelse"] },
  { given: { decider: "udbetaling-danmark" }, asked: ["topicUdbetalingDanmark"] },
  { given: { decider: "uddannelsesinstitution" }, asked: ["kindUddannelse"] },
  { given: { decider: "familieretshuset" }, asked: ["kindFamilieretshuset"] },
  { given: { decider: "other" }, asked: ["topicOther"] },
  { given: { decider: "kommune", topicKommune: "barn-og-familie" }, asked: ["childMatter"] },
  { given: { decider: "kommune", topicKommune: "andet-socialt" }, asked: ["notice", "urgent"] },
  {
    given: { decider: "kommune-beskaeftigelse", topicBeskaeftigelse: "tilbud-og-aktivering" },
    asked: ["fiveDays"],
  },
  { given: { decider: "socialtilsyn" }, asked: ["approvalEnds"] },
  { given: { decider: "aes" }, asked: ["opposed"] },
  { given: { decider: "arbejdstilsynet" }, asked: ["atOnce"] },
  { given: late, asked: ["lateReason"] },
  { given: { ...late, lateReason: ["illness"] }, asked: ["lateWords"] },
  { given: { meeting: "yes" }, asked: ["meetingDay", "agenda"] },
  { given: { companion: "family" }, asked: ["role"] },
  { given: { access: "waiting" }, asked: ["accessDay", "accessWhat"] },
  { given: { hearing: "open" }, asked: ["hearingDay", "hearingWrong"] },
  { given: { toldFirst: "yes" }, asked: ["told"] },
  { given: { stage: "before-decision" }, asked: ["processingTime"] },
  { given: { stage: "complained" }, asked: ["complainedOn"] },
  { given: { stage: "new-decision" }, asked: ["outcome", "newDecisionDay"] },
  { given: { stage: "forwarded" }, asked: ["journalLetter"] },
  { given: { stage: "board-decided" }, asked: ["boardOutcome", "boardDay"] },
];
