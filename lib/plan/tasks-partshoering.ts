import { isFurtherOn } from "#lib/answers/journey.ts";
import type { CaseFacts } from "./case-facts.ts";
import { willComplain } from "./stages.ts";
import type { TaskRule } from "./task-rules.ts";
import { wasHeard } from "./was-heard.ts";

const isToldInComplaint = (facts: CaseFacts): boolean =>
  willComplain(facts) || (facts.stage === "complained" && !facts.exit);

/** Advice 4: to see and answer what the decision will rest on (forvaltningsloven §§ 19–21, C9). */
export const partshoeringTasks: readonly TaskRule[] = [
  { id: "answer-hearing", because: "C9", clock: "hearing", applies: ({ answers }) => answers.hearing === "open" },
  { id: "ask-more-time", because: "C9", applies: ({ answers }) => answers.hearing === "open" },
  {
    id: "ask-when-hearing",
    because: null,
    applies: ({ stage, answers }) => stage === "before-decision" && !wasHeard(answers),
  },
  {
    id: "check-hearing-answer",
    because: null,
    applies: ({ stage, answers }) => answers.hearing === "answered" && !isFurtherOn(stage),
  },
  {
    id: "say-what-is-wrong",
    because: null,
    applies: (facts) => facts.answers.hearing === "not-answered" && isToldInComplaint(facts),
  },
  {
    id: "say-not-heard",
    because: null,
    applies: (facts) => facts.answers.hearing === "not-held" && isToldInComplaint(facts),
  },
];
