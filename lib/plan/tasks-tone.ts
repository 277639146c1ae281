import type { CaseFacts } from "./case-facts.ts";
import { isUndecidedOrFresh } from "./stages.ts";
import type { TaskRule } from "./task-rules.ts";

const hasMeeting = ({ answers }: CaseFacts): boolean => answers.meeting === "yes";

/** Advice 1: agenda, preparation, a realistic goal; how people were met goes another way (R4). */
export const toneTasks: readonly TaskRule[] = [
  { id: "ask-agenda", because: null, applies: (facts) => hasMeeting(facts) && facts.answers.agenda !== "yes" },
  { id: "prepare-meeting", because: null, applies: hasMeeting },
  {
    id: "write-down-goal",
    because: null,
    applies: (facts) => isUndecidedOrFresh(facts) && facts.answers.wish === undefined,
  },
  {
    id: "take-conduct-elsewhere",
    because: "R4",
    applies: ({ answers }) =>
      (answers.concern ?? []).some((concern) => concern !== "decision" && concern !== "unknown"),
  },
];
