import { complaintPeriod } from "#lib/deadline/complaint-period.ts";
import type { CaseFacts } from "./case-facts.ts";
import { isDay } from "./decision-days.ts";
import { hasComplaintBody } from "./exit-facts.ts";
import { afterNewDecision } from "./new-decision.ts";
import { isFresh } from "./stages.ts";
import type { TaskRule } from "./task-rules.ts";

const lacksDate = ({ answers, deadline }: CaseFacts): boolean =>
  answers.channel !== "oral" &&
  (deadline.status === "missing-day" || (deadline.status === "computed" && !isDay(answers.dated)));

/** When and how the decision came begins no period that runs from the decision itself (F1). */
const mayRunFromArrival = ({ decider }: CaseFacts): boolean =>
  decider === "unknown" || !complaintPeriod({ decider }).fromDecision;

/** The person's own word for it: no rule says when it does. @example takesTooLong(factsOf({ stage: "decided" })) // false */
export const takesTooLong = ({ answers }: CaseFacts): boolean =>
  answers.concern?.includes("langsom-sagsbehandling") ?? false;

/** Advice 5: in writing, with its date and its complaint guidance. */
export const afgoerelsenTasks: readonly TaskRule[] = [
  {
    id: "ask-processing-time",
    because: null,
    applies: (facts) =>
      facts.stage === "before-decision" && (facts.answers.processingTime !== "yes" || takesTooLong(facts)),
  },
  { id: "find-decider", because: "R1", applies: ({ decider }) => decider === "unknown" },
  {
    id: "ask-written-decision",
    because: "C1",
    clock: "written-reasons",
    applies: (facts) => isFresh(facts) && facts.answers.channel === "oral",
  },
  { id: "find-date", because: "F2p", applies: (facts) => isFresh(facts) && lacksDate(facts) },
  {
    id: "find-channel",
    because: "F2",
    applies: (facts) => isFresh(facts) && facts.answers.channel === "unknown" && mayRunFromArrival(facts),
  },
  {
    id: "keep-envelope",
    because: "F2",
    applies: (facts) => isFresh(facts) && facts.answers.channel === "letter" && mayRunFromArrival(facts),
  },
  {
    id: "ask-guidance",
    because: "F7",
    // What was only said is asked for in writing, with its guidance (ask-written-decision).
    applies: (facts) => isFresh(facts) && facts.answers.guidance === "missing" && facts.answers.channel !== "oral",
  },
  {
    id: "ask-which-day",
    because: "R5",
    applies: ({ deadline }) =>
      deadline.status === "computed" &&
      deadline.letterDay !== undefined &&
      deadline.letterDay !== deadline.deadline.safeDay,
  },
  {
    id: "read-letter-deadline",
    because: "F11",
    applies: ({ deadline, answers, exit }) =>
      deadline.status === "in-letter" &&
      deadline.why !== "F10" &&
      (exit === null || hasComplaintBody(exit)) &&
      deadline.letterDay === undefined &&
      answers.wantsComplaint !== "no",
  },
  {
    id: "read-new-decision",
    because: "C4",
    applies: (facts) =>
      facts.stage === "new-decision" &&
      (facts.answers.outcome === undefined ||
        facts.answers.outcome === "unknown" ||
        afterNewDecision(facts) === "letter"),
  },
  { id: "read-board-decision", because: "R6", applies: ({ stage }) => stage === "board-decided" },
];
