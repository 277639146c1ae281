import { addDays } from "#lib/calendar/day-arithmetic.ts";
import { makePlan } from "#lib/plan/make-plan.ts";
import { rulesVersion } from "#lib/plan/rules-version.ts";
import type { Block, HeadingBlock } from "./blocks.ts";
import { composePlan } from "./compose-plan.ts";

/**
 * The first blocks of a real plan for a made-up case, for the start page. Its days count from the rules' version, so
 * that the same source always builds the same page (T2); what is true of today only is left out.
 */
export function sampleBlocks(): readonly Exclude<Block, HeadingBlock>[] {
  const dated = addDays(rulesVersion, -2);
  const plan = makePlan(
    {
      decider: "kommune",
      topicKommune: "tabt-arbejdsfortjeneste",
      stage: "decided",
      channel: "digital-post",
      dated,
      received: dated,
      guidance: "given",
      wantsComplaint: "yes",
    },
    rulesVersion,
  );
  const blocks = composePlan(plan).blocks.flatMap((block) => (block.type === "heading" ? [] : [block]));
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
