import { type EvidenceId, evidenceIds } from "./evidence.ts";
import { type TaskId, taskIdsByAdvice } from "./plan.ts";

/** What can be ticked on a plan: its tasks, and the papers to get hold of. */
export type TickId = TaskId | EvidenceId;

export const tickIds: readonly TickId[] = [...Object.values(taskIdsByAdvice).flat(), ...evidenceIds];
