/** What needs the rules and the plan's words: fetched as one, because apart each would bring its own copy of them. */
export { questionNumberText } from "#lib/document/question-number.ts";
export { isPastTheDay } from "#lib/plan/lateness-ladder.ts";
export { ChangeNote } from "./change-note.tsx";
export { LivePlan } from "./live-plan.tsx";
export { StepOutcome } from "./step-outcome.tsx";
