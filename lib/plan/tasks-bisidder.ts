import type { Answers } from "#lib/answers/answers.ts";
import { hasCompanion } from "#lib/answers/journey.ts";
import type { TaskRule } from "./task-rules.ts";

/** Who may have someone to send along, and has to be asked. */
const isFromOutside = ({ companion }: Answers): boolean =>
  companion === "own-organisation" || companion === "other-organisation" || companion === "borgerraadgiver";

/** Advice 2: someone to come along, and the difference between bisidder and partsrepræsentant (forvaltningsloven § 8). */
export const bisidderTasks: readonly TaskRule[] = [
  {
    id: "find-bisidder",
    because: null,
    applies: ({ answers, stage }) =>
      !hasCompanion(answers) && answers.companion !== "not-needed" && stage !== "board-decided",
  },
  {
    id: "ask-for-bisidder",
    because: null,
    applies: ({ answers, stage }) => isFromOutside(answers) && answers.meeting !== "no" && stage !== "board-decided",
  },
  { id: "decide-role", because: null, applies: ({ answers }) => hasCompanion(answers) && answers.role === "unknown" },
  {
    id: "tell-about-bisidder",
    because: null,
    applies: ({ answers }) => hasCompanion(answers) && answers.meeting === "yes",
  },
  {
    id: "sign-fuldmagt",
    because: "R4",
    applies: ({ answers }) => answers.role === "partsrepraesentant" || answers.party === "without-fuldmagt",
  },
];
