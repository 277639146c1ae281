import { topicExitIds } from "#content/ids/questions.ts";
import type { Answers } from "./answers.ts";

/**
 * The exit by which a case leaves the complaint routes because of what it is about (R4); undefined where it stays on one.
 *
 * @example topicExit({ decider: "kommune", topicKommune: "skat" }) // "skat"
 * @example topicExit({ decider: "kommune", topicKommune: "botilbud" }) === undefined // true
 */
export function topicExit({ topicKommune, topicOther }: Answers): (typeof topicExitIds)[number] | undefined {
  return topicExitIds.find((exit) => exit === (topicOther ?? topicKommune));
}
