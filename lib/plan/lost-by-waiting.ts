import type { ClockId } from "#content/ids/plan.ts";

/** The citizen's clocks after a complaint, lost by waiting (C4–C6), in the order of their weight. */
export const lostByWaiting: readonly ClockId[] = [
  "maintain",
  "new-complaint",
  "onward-complaint",
  "court-review",
  "adoption-review",
];
