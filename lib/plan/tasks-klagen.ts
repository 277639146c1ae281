import type { CaseFacts } from "./case-facts.ts";
import { isDay } from "./decision-days.ts";
import { partlyMedhold } from "./partly-medhold.ts";
import { isFresh, willComplain } from "./stages.ts";
import type { TaskRule } from "./task-rules.ts";

const isUnsure = ({ answers }: CaseFacts): boolean => answers.wantsComplaint === "unsure";
const hasSafeDayAhead = ({ deadline, isLate }: CaseFacts): boolean => deadline.status === "computed" && !isLate;
const isBoardDecided = ({ stage, answers }: CaseFacts): boolean =>
  stage === "board-decided" && answers.boardOutcome !== "hjemvist";
// An a-kasse's or SU's case has two steps, and of a letter alone we do not know how many (R2).
const isLastStep = ({ route }: CaseFacts): boolean => route.stations.length <= 3 && route.id !== "det-staar-i-brevet";
const isBoardFinal = (facts: CaseFacts): boolean => isBoardDecided(facts) && isLastStep(facts);
const isReassessed = ({ stage, route, exit, isComplaintLate }: CaseFacts): boolean =>
  stage === "complained" && route.reassessed && exit === null && !isComplaintLate;
const needsDay = (facts: CaseFacts): boolean => ["maintain", "complain-again"].includes(partlyMedhold(facts) ?? "");
const isCourtDemanded = ({ decider, kind }: CaseFacts): boolean =>
  decider === "boerne-og-ungeudvalg" || kind === "botilbud-uden-samtykke" || kind === "adoption";

const waitsForBoard = (facts: CaseFacts): boolean => {
  if (facts.exit) return false;
  if (facts.stage === "forwarded") return true;
  if (facts.stage === "new-decision") return facts.answers.outcome === "none" || partlyMedhold(facts) === "sent-on";
  return facts.stage === "complained" && !isReassessed(facts);
};

/** Advice 7: complain, follow the complaint, and what comes after (F8, C3–C8, R6). */
export const klagenTasks: readonly TaskRule[] = [
  { id: "go-other-way", because: "R4", applies: ({ exit }) => exit !== null },
  {
    id: "complain",
    because: "F6",
    clock: "complaint",
    applies: (facts) => willComplain(facts) && !isUnsure(facts) && hasSafeDayAhead(facts),
  },
  { id: "complain-today", because: "F8", applies: (facts) => willComplain(facts) && !hasSafeDayAhead(facts) },
  { id: "explain-lateness", because: "F8", applies: (facts) => willComplain(facts) && facts.isLate },
  {
    id: "decide-to-complain",
    because: "F6",
    clock: "complaint",
    applies: (facts) => willComplain(facts) && isUnsure(facts) && hasSafeDayAhead(facts),
  },
  { id: "ask-receipt", because: "F6", applies: willComplain },
  {
    id: "no-complaint",
    because: null,
    clock: "complaint",
    applies: (facts) => isFresh(facts) && facts.exit === null && facts.answers.wantsComplaint === "no",
  },
  {
    id: "prepare-complaint",
    because: null,
    applies: ({ stage, exit }) => stage === "before-decision" && exit === null,
  },
  {
    id: "send-new-information",
    because: "R6",
    applies: ({ stage, answers: { newInformation } }) => stage !== "board-decided" && newInformation === "yes",
  },
  {
    id: "wait-reassessment",
    because: "C3",
    clock: "reassessment",
    applies: isReassessed,
  },
  {
    id: "remind-reassessment",
    because: "C3",
    clock: "reassessment-remind",
    applies: isReassessed,
  },
  {
    id: "maintain-complaint",
    because: "C4",
    clock: "maintain",
    applies: (facts) => partlyMedhold(facts) === "maintain",
  },
  {
    id: "complain-over-new-decision",
    because: "C4",
    clock: "new-complaint",
    applies: (facts) => partlyMedhold(facts) === "complain-again",
  },
  {
    id: "find-new-decision-day",
    because: "C4",
    applies: (facts) => needsDay(facts) && !isDay(facts.answers.newDecisionDay),
  },
  { id: "wait-board", because: "R6", applies: waitsForBoard },
  {
    id: "save-journal-number",
    because: "R6",
    applies: ({ stage, exit }) => stage === "forwarded" && exit === null,
  },
  {
    id: "answer-board-hearing",
    because: "R6",
    applies: ({ stage, exit }) => stage === "forwarded" && exit === null,
  },
  {
    id: "follow-up-medhold",
    because: "R6",
    applies: ({ stage, answers: { outcome, boardOutcome } }) =>
      (stage === "new-decision" && outcome === "full") ||
      (stage === "board-decided" && (boardOutcome === "aendret" || boardOutcome === "ophaevet")),
  },
  {
    id: "follow-up-remitted",
    because: "R6",
    applies: ({ stage, answers }) => stage === "board-decided" && answers.boardOutcome === "hjemvist",
  },
  {
    id: "demand-court-review",
    because: "C5",
    clock: "court-review",
    applies: (facts) => isBoardFinal(facts) && isCourtDemanded(facts),
  },
  {
    id: "complain-onward",
    because: "R6",
    applies: (facts) => isBoardDecided(facts) && !facts.exit && !isLastStep(facts),
  },
  { id: "send-overlooked", because: "R6", applies: (facts) => isBoardDecided(facts) && facts.exit === null },
  {
    id: "get-court-advice",
    because: "R6",
    clock: "work-injury-suit",
    applies: (facts) => isBoardFinal(facts) && !isCourtDemanded(facts),
  },
  { id: "consider-ombudsman", because: "C8", clock: "ombudsman", applies: isBoardFinal },
];
