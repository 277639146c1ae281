import { addDays } from "#lib/calendar/day-arithmetic.ts";
import { makePlan } from "#lib/plan/make-plan.ts";
import type { Plan } from "#lib/plan/plan.ts";
import { rulesVersion } from "#lib/plan/rules-version.ts";
import type { Block, HeadingBlock } from "./blocks.ts";
import { composePlan } from "./compose-plan.ts";

/**
 * A real plan for a made-up case. Its days count from the rules' version, so that the same source always builds the
 * same page (T2).
 *
 * @param dated how many days from that day the decision is dated
 * @example samplePlan(-60).deadline.status // "computed", because a day that is past is computed too
 */
export function samplePlan(dated = -2): Plan {
  const day = addDays(rulesVersion, dated);
  return makePlan(
    {
      decider: "kommune",
      topicKommune: "tabt-arbejdsfortjeneste",
      stage: "decided",
      channel: "digital-post",
      dated: day,
      received: day,
      guidance: "given",
      wantsComplaint: "yes",
    },
    rulesVersion,
  );
}

/**
 * The first blocks of a real plan for a made-up case, for the start page. What is true of today only is left out.
 *
 * @example sampleBlocks().map(({ type }) => type) // ["deadline", "next", "route"]
 */
export function sampleBlocks(): readonly Exclude<Block, HeadingBlock>[] {
  const blocks = composePlan(samplePlan()).blocks.flatMap((block) => (block.type === "heading" ? [] : [block]));
  return (["deadline", "next", "route"] as const).flatMap((type) => {
    const block = blocks.find((candidate) => candidate.type === type);
    return block ? [withoutToday(block)] : [];
  });
}

function withoutToday(block: Exclude<Block, HeadingBlock>): Exclude<Block, HeadingBlock> {
  if (block.type === "next") {
    const { screenLetter: _screenLetter, ...lasting } = block;
    return lasting;
  }
  if (block.type !== "deadline") return block;
  const { screenLine: _screenLine, bar: _bar, ...lasting } = block;
  return lasting;
}
