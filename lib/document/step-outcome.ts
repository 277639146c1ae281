import type { StepId } from "#content/ids/advice.ts";
import type { Plan } from "#lib/plan/plan.ts";
import type { Block, HeadingBlock } from "./blocks.ts";
import { caseWords } from "./case-words.ts";
import { deadlineBlock } from "./deadline-block.ts";
import { deadlineDoubtNotice } from "./deadline-doubt-lines.ts";
import { exitSections } from "./exit-sections.ts";
import { ladderBlock } from "./ladder-block.ts";
import { planRouteBlock } from "./plan-route-block.ts";
import { adviceSection } from "./task-sections.ts";

type OutcomeBlock = Exclude<Block, HeadingBlock>;

/**
 * What the answers of one step lead to: where the complaint goes, the deadline and the lateness ladder, the step's
 * tasks.
 *
 * @example stepOutcome(plan, "om-sagen").map(({ type }) => type) // ["route"]
 */
export function stepOutcome(plan: Plan, step: StepId): readonly OutcomeBlock[] {
  if (step === "om-sagen") return plan.decider === "unknown" ? [] : wayOf(plan);
  const words = caseWords(plan);
  const tasks = adviceSection(plan, words, step)?.blocks.filter(isDrawn) ?? [];
  // The check of the decision is here, and the deadline's own box is not.
  if (step === "uddybning" && deadlineBlock(plan, words))
    return [deadlineDoubtNotice(plan), ...tasks].filter((block) => block !== null);
  if (step !== "afgoerelsen" && step !== "klagen") return tasks;
  return [deadlineBlock(plan, words), ladderBlock(plan, words), ...tasks].filter((block) => block !== null);
}

function wayOf(plan: Plan): readonly OutcomeBlock[] {
  if ("route" in plan.way) {
    return [planRouteBlock(plan, plan.way.route)];
  }
  return exitSections(plan)
    .flatMap(({ blocks }) => blocks)
    .filter(isDrawn)
    .slice(0, 1);
}

function isDrawn(block: Block): block is OutcomeBlock {
  return block.type !== "heading";
}
