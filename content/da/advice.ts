import type { AdviceId } from "#content/ids/advice.ts";
import { afgoerelsen } from "./advice/afgoerelsen.ts";
import { aktindsigt } from "./advice/aktindsigt.ts";
import { bisidder } from "./advice/bisidder.ts";
import { denGodeTone } from "./advice/den-gode-tone.ts";
import { klagen } from "./advice/klagen.ts";
import { partshoering } from "./advice/partshoering.ts";
import type { AdviceText } from "./advice/shape.ts";
import { uddybning } from "./advice/uddybning.ts";
import { adviceNames } from "./advice-names.ts";

export type Advice = AdviceText & (typeof adviceNames)[AdviceId];

/** The seven pieces of advice of RådgivningsDanmark's guide, in our own words and corrected where the law says otherwise. */
export const advice: Readonly<Record<AdviceId, Advice>> = {
  "den-gode-tone": { ...adviceNames["den-gode-tone"], ...denGodeTone },
  bisidder: { ...adviceNames.bisidder, ...bisidder },
  aktindsigt: { ...adviceNames.aktindsigt, ...aktindsigt },
  partshoering: { ...adviceNames.partshoering, ...partshoering },
  afgoerelsen: { ...adviceNames.afgoerelsen, ...afgoerelsen },
  uddybning: { ...adviceNames.uddybning, ...uddybning },
  klagen: { ...adviceNames.klagen, ...klagen },
};
