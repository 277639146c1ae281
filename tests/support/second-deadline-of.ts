import type { Plan } from "#lib/plan/plan.ts";
import { type SecondDeadline, secondDeadline } from "./second-deadline.ts";

/**
 * What the walk day by day says of a plan's deadline, from the plan's answers alone; null where it has no deadline.
 * A channel that nobody knows has a safe day, no latest one, and is provisional without a date on the decision; while
 * it is not known what a kommune's case is about, it may belong to another body (R4), so it is not settled.
 *
 * @example secondDeadlineOf(plan)?.safeDay // "2026-12-17"
 */
export function secondDeadlineOf({ answers, decider, kind }: Plan): SecondDeadline | null {
  const { channel = "unknown", guidance = "unknown" } = answers;
  const days = Object.fromEntries(
    (["dated", "received", "told"] as const).flatMap((id) => {
      const day = answers[id];
      return day === undefined || day === "unknown" ? [] : [[id, day]];
    }),
  );
  if (decider === "unknown" || Object.keys(days).length === 0) return null;
  const notice = { decider, ...(kind && { kind }), guidance, ...days };
  if (channel === "unknown") {
    const deadline = secondDeadline({ ...notice, channel: "other-digital", guidance: "missing" });
    return deadline && { ...deadline, provisional: days.dated === undefined };
  }
  const deadline = secondDeadline({ ...notice, channel });
  const topic = answers.topicKommune ?? "unknown";
  return deadline && { ...deadline, settled: deadline.settled && !(decider === "kommune" && topic === "unknown") };
}
