import { afterBoardDecision, isCourtDemanded } from "./board-decision.ts";
import type { CaseFacts } from "./case-facts.ts";
import { isDay } from "./decision-days.ts";
import { afterNewDecision } from "./new-decision.ts";
import type { TaskRule } from "./task-rules.ts";

/** AES does not look again where both sides have complained (BEK 1374/2023 § 7, stk. 4). */
const isReassessed = ({ stage, route, exit, isComplaintLate, answers }: CaseFacts): boolean =>
  stage === "complained" && route.reassessed && exit === null && !isComplaintLate && answers.opposed !== "yes";
const isForwarded = ({ stage, exit }: CaseFacts): boolean => stage === "forwarded" && exit === null;
const isBoardFinal = (facts: CaseFacts): boolean => afterBoardDecision(facts) === "final";
const isAdoption = ({ kind }: CaseFacts): boolean => kind === "adoption";
const hasNewPeriod = (facts: CaseFacts): boolean =>
  ["maintain", "complain-again", "complain-onward"].includes(afterNewDecision(facts) ?? "");
const waitsForBoard = (facts: CaseFacts): boolean =>
  isForwarded(facts) ||
  afterNewDecision(facts) === "sent-on" ||
  (facts.stage === "complained" && facts.exit === null && !isReassessed(facts));
const complainsOnward = (facts: CaseFacts): boolean =>
  afterNewDecision(facts) === "complain-onward" ||
  afterBoardDecision(facts) === "onward" ||
  (afterBoardDecision(facts) === "letter" && facts.exit === null);

/** What there is to do once the complaint has been made (C3–C8, R6). */
export const afterComplaintTasks: readonly TaskRule[] = [
  { id: "wait-reassessment", because: "C3", clock: "reassessment", applies: isReassessed },
  { id: "remind-reassessment", because: "C3", clock: "reassessment-remind", applies: isReassessed },
  {
    id: "maintain-complaint",
    because: "C4",
    clock: "maintain",
    applies: (facts) => afterNewDecision(facts) === "maintain",
  },
  {
    id: "complain-over-new-decision",
    because: "C4",
    clock: "new-complaint",
    applies: (facts) => afterNewDecision(facts) === "complain-again",
  },
  { id: "complain-onward", because: "R6", clock: "onward-complaint", applies: complainsOnward },
  {
    id: "find-new-decision-day",
    because: "C4",
    applies: (facts) => hasNewPeriod(facts) && !isDay(facts.answers.newDecisionDay),
  },
  { id: "wait-board", because: "R6", applies: waitsForBoard },
  {
    id: "save-journal-number",
    because: "R6",
    applies: (facts) => isForwarded(facts) && facts.answers.journalLetter !== "no",
  },
  {
    id: "ask-journal-number",
    because: "R6",
    applies: (facts) => isForwarded(facts) && facts.answers.journalLetter === "no",
  },
  { id: "answer-board-hearing", because: "R6", applies: isForwarded },
  {
    id: "follow-up-medhold",
    because: "R6",
    applies: ({ stage, answers: { outcome, boardOutcome } }) =>
      (stage === "new-decision" && outcome === "full") ||
      (stage === "board-decided" && (boardOutcome === "aendret" || boardOutcome === "ophaevet")),
  },
  { id: "follow-up-remitted", because: "R6", applies: (facts) => afterBoardDecision(facts) === "remitted" },
  {
    id: "demand-court-review",
    because: "C5",
    clock: "court-review",
    applies: (facts) => isBoardFinal(facts) && isCourtDemanded(facts),
  },
  {
    id: "demand-adoption-review",
    because: "C6",
    clock: "adoption-review",
    applies: (facts) => isBoardFinal(facts) && isAdoption(facts),
  },
  {
    id: "get-court-advice",
    because: "R6",
    // The one suit we know the time for (C7).
    clock: "work-injury-suit",
    applies: (facts) => isBoardFinal(facts) && !isCourtDemanded(facts),
  },
  {
    id: "send-overlooked",
    because: "R6",
    applies: (facts) => facts.exit === null && isBoardFinal(facts),
  },
  { id: "consider-ombudsman", because: "C8", clock: "ombudsman", applies: isBoardFinal },
];
