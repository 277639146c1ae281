import type { AdviceId } from "#content/ids/advice.ts";
import type { ClockId, TaskId } from "#content/ids/plan.ts";
import type { RuleId } from "#content/ids/rules.ts";
import type { CaseFacts } from "./case-facts.ts";
import { afgoerelsenTasks } from "./tasks-afgoerelsen.ts";
import { aktindsigtTasks } from "./tasks-aktindsigt.ts";
import { bisidderTasks } from "./tasks-bisidder.ts";
import { klagenTasks } from "./tasks-klagen.ts";
import { partshoeringTasks } from "./tasks-partshoering.ts";
import { toneTasks } from "./tasks-tone.ts";
import { uddybningTasks } from "./tasks-uddybning.ts";

/** When a task belongs in the plan, why, and which clock gives it its day. */
export type TaskRule = {
  readonly id: TaskId;
  readonly because: RuleId | null;
  readonly clock?: ClockId;
  readonly applies: (facts: CaseFacts) => boolean;
};

/** All task rules, by the advice they belong to, in the order the plan shows them. */
export const taskRules: Record<AdviceId, readonly TaskRule[]> = {
  "den-gode-tone": toneTasks,
  bisidder: bisidderTasks,
  aktindsigt: aktindsigtTasks,
  partshoering: partshoeringTasks,
  afgoerelsen: afgoerelsenTasks,
  uddybning: uddybningTasks,
  klagen: klagenTasks,
};
