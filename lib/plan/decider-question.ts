import type { QuestionId } from "#content/ids/questions.ts";
import type { Plan } from "./plan.ts";

/**
 * The question about who decided, or about which of its decisions, that is still open; null when that is known. Until it
 * is answered nobody can say whether the deadline follows a rule or stands in the letter alone (F11).
 *
 * @example deciderQuestion(planOf({ decider: "familieretshuset" })) // "kindFamilieretshuset"
 */
export function deciderQuestion({ decider, kind }: Plan): QuestionId | null {
  if (decider === "unknown") return "decider";
  if (kind !== undefined) return null;
  if (decider === "uddannelsesinstitution") return "kindUddannelse";
  if (decider === "familieretshuset") return "kindFamilieretshuset";
  return null;
}
