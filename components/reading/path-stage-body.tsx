import type { ComplaintPath, PathStage } from "#content/da/complaint-path.ts";
import { SourcedList } from "./sourced-list.tsx";

type PathStageBodyProps = { readonly stage: PathStage; readonly labels: ComplaintPath["labels"] };

/**
 * A stage at Ankestyrelsen: what happens there, and what one can do meanwhile.
 *
 * @example <PathStageBody stage={path.stages.received} labels={path.labels} />
 */
export function PathStageBody({ stage, labels }: PathStageBodyProps) {
  return (
    <>
      <h4>{labels.happens}</h4>
      <SourcedList items={stage.happens} />
      <h4>{labels.you}</h4>
      <SourcedList items={stage.you} />
    </>
  );
}
