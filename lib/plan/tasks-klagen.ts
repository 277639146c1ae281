import type { CaseFacts } from "./case-facts.ts";
import { latenessLadder } from "./lateness-ladder.ts";
import { planPause } from "./plan-pause.ts";
import { isFresh, mayComplain, mayHaveOwnRight, needsFuldmagt, willComplain } from "./stages.ts";
import type { TaskRule } from "./task-rules.ts";
import { afterComplaintTasks } from "./tasks-after-complaint.ts";

/** The person who reads sends the complaint: neither the party alone nor, without a fuldmagt, another. */
const sendsIt = (facts: CaseFacts): boolean => willComplain(facts) && !needsFuldmagt(facts);
const isUnsure = ({ answers }: CaseFacts): boolean => answers.wantsComplaint === "unsure";
const hasSafeDayAhead = ({ deadline, isLate }: CaseFacts): boolean => deadline.status === "computed" && !isLate;
/** There is time to make up one's mind. */
const mayStillDecide = (facts: CaseFacts): boolean => isUnsure(facts) && hasSafeDayAhead(facts);

/** Advice 7: complain (F6, F8), and what comes after. */
export const klagenTasks: readonly TaskRule[] = [
  { id: "go-other-way", because: "R4", applies: ({ exit }) => exit !== null },
  {
    id: "let-party-complain",
    because: "R4",
    clock: "complaint",
    applies: (facts) =>
      (isFresh(facts) && facts.exit === null && !mayComplain(facts)) || (willComplain(facts) && needsFuldmagt(facts)),
  },
  {
    id: "complain",
    because: "F6",
    clock: "complaint",
    applies: (facts) => sendsIt(facts) && !isUnsure(facts) && hasSafeDayAhead(facts),
  },
  { id: "complain-today", because: "F8", applies: (facts) => sendsIt(facts) && !hasSafeDayAhead(facts) },
  { id: "ask-own-right", because: "R4", applies: (facts) => mayHaveOwnRight(facts) && willComplain(facts) },
  {
    id: "explain-lateness",
    because: "F8",
    applies: (facts) =>
      (willComplain(facts) && facts.isLate) ||
      (facts.stage === "complained" && facts.exit === null && mayComplain(facts) && latenessLadder(facts) !== null),
  },
  {
    id: "say-urgent",
    because: "C3",
    applies: (facts) =>
      facts.answers.urgent === "yes" && (willComplain(facts) || (facts.stage === "complained" && !facts.exit)),
  },
  {
    id: "ask-pause",
    because: "R3",
    applies: (facts) => planPause(facts) === "on-request" && (willComplain(facts) || !isFresh(facts)),
  },
  {
    id: "ask-free-lawyer",
    because: "R2",
    applies: ({ decider, stage }) => decider === "boerne-og-ungeudvalg" && stage !== "board-decided",
  },
  {
    id: "decide-to-complain",
    because: "F6",
    clock: "complaint",
    applies: (facts) => sendsIt(facts) && mayStillDecide(facts),
  },
  { id: "ask-receipt", because: "F6", applies: (facts) => sendsIt(facts) && !mayStillDecide(facts) },
  {
    id: "no-complaint",
    because: null,
    clock: "complaint",
    applies: (facts) =>
      isFresh(facts) && facts.exit === null && mayComplain(facts) && facts.answers.wantsComplaint === "no",
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
  ...afterComplaintTasks,
];
