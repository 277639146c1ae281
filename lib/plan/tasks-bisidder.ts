import type { CaseFacts } from "./case-facts.ts";
import type { TaskRule } from "./task-rules.ts";

const hasCompanion = ({ answers: { companion } }: CaseFacts): boolean =>
  companion !== undefined && companion !== "none" && companion !== "unknown";

/** Advice 2: someone to come along, and the difference between bisidder and partsrepræsentant (forvaltningsloven § 8). */
export const bisidderTasks: readonly TaskRule[] = [
  {
    id: "find-bisidder",
    because: null,
    applies: (facts) => !hasCompanion(facts) && facts.stage !== "board-decided",
  },
  { id: "decide-role", because: null, applies: (facts) => hasCompanion(facts) && facts.answers.role === "unknown" },
  {
    id: "tell-about-bisidder",
    because: null,
    applies: (facts) => hasCompanion(facts) && facts.answers.meeting === "yes",
  },
  {
    id: "sign-fuldmagt",
    because: "R4",
    applies: ({ answers }) => answers.role === "partsrepraesentant" || answers.party === "without-fuldmagt",
  },
];
