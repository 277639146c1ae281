import { evidence, evidenceAnywhere, evidenceByDecider, evidenceByTopic, evidenceWords } from "#content/da/evidence.ts";
import type { EvidenceId } from "#content/ids/evidence.ts";
import type { Plan } from "#lib/plan/plan.ts";
import { heading, type Section } from "./section.ts";

/** More than this nobody gets hold of at once. */
const most = 4;

/**
 * The papers that can help in a case, by what it is about and else by who decides; the most useful first.
 *
 * @example helpfulEvidence(planOf({ decider: "kommune", topicKommune: "merudgifter" })) // ["receipts", "doctor", …]
 */
export function helpfulEvidence({ decider, answers }: Plan): readonly EvidenceId[] {
  const { topicKommune, topicBeskaeftigelse, topicUdbetalingDanmark } = answers;
  const byTopic =
    (topicKommune && evidenceByTopic.kommune[topicKommune]) ??
    (topicBeskaeftigelse && evidenceByTopic.beskaeftigelse[topicBeskaeftigelse]) ??
    (topicUdbetalingDanmark && evidenceByTopic.udbetalingDanmark[topicUdbetalingDanmark]);
  return byTopic ?? (decider === "unknown" ? undefined : evidenceByDecider[decider]) ?? evidenceAnywhere;
}

/**
 * A list to tick, where there is something new to send, or something to answer; null elsewhere.
 *
 * @example evidenceSection(planOf({ decider: "aes", stage: "decided" })) // null
 */
export function evidenceSection(plan: Plan): Section | null {
  const isOfUse = plan.tasks.some(({ id }) => id === "send-new-information" || id === "answer-hearing");
  if (!isOfUse) return null;
  const isOpen = plan.stage === "decided" || plan.stage === "unknown";
  const items = helpfulEvidence(plan)
    .slice(0, most)
    .map((id) => ({ id, ...evidence[id], ...(plan.answers.done?.includes(id) && { isDone: true as const }) }));
  return {
    blocks: [
      heading("papirer", evidenceWords.heading),
      { type: "paragraph", text: evidenceWords[isOpen ? "introFresh" : "intro"] },
      { type: "checklist", items },
    ],
    sources: [],
  };
}
