import type { Stage } from "./plan.ts";
import { willComplain } from "./stages.ts";
import type { TaskRule } from "./task-rules.ts";

const afterComplaint: readonly Stage[] = ["new-decision", "forwarded", "board-decided"];

/** Advice 4: to see and answer what the decision will rest on (forvaltningsloven §§ 19–21, C9). */
export const partshoeringTasks: readonly TaskRule[] = [
  { id: "answer-hearing", because: "C9", clock: "hearing", applies: ({ answers }) => answers.hearing === "open" },
  { id: "ask-more-time", because: "C9", applies: ({ answers }) => answers.hearing === "open" },
  {
    id: "ask-when-hearing",
    because: null,
    applies: ({ stage, answers: { hearing } }) =>
      stage === "before-decision" && hearing !== "open" && hearing !== "answered",
  },
  {
    id: "check-hearing-answer",
    because: null,
    applies: ({ stage, answers }) => answers.hearing === "answered" && !afterComplaint.includes(stage),
  },
  {
    id: "say-not-heard",
    because: null,
    applies: (facts) =>
      facts.answers.hearing === "not-held" && (willComplain(facts) || (facts.stage === "complained" && !facts.exit)),
  },
];
