import { mayComplain } from "./stages.ts";
import type { TaskRule } from "./task-rules.ts";

/** Advice 3: the right to see one's own case, and its clock (C2). */
export const aktindsigtTasks: readonly TaskRule[] = [
  {
    id: "ask-aktindsigt",
    because: "C2",
    // The right is the party's own (forvaltningsloven § 9): who has no complaint of their own is no party.
    applies: (facts) => mayComplain(facts) && ["not-asked", "unknown"].includes(facts.answers.access ?? "unknown"),
  },
  {
    id: "wait-aktindsigt",
    because: "C2",
    clock: "aktindsigt-answer",
    applies: ({ answers }) => answers.access === "waiting",
  },
  {
    id: "remind-aktindsigt",
    because: "C2",
    clock: "aktindsigt-remind",
    applies: ({ answers }) => answers.access === "waiting",
  },
  { id: "complain-aktindsigt-refusal", because: "C2", applies: ({ answers }) => answers.access === "refused" },
  { id: "read-file", because: null, applies: ({ answers }) => answers.access === "received" },
];
