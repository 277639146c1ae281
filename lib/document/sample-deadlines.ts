import type { DeadlineSampleId } from "#content/ids/deadline-samples.ts";
import { deadlineSampleIds } from "#content/ids/deadline-samples.ts";
import type { Answers } from "#lib/answers/answers.ts";
import { parseCalendarDate as day } from "#lib/calendar/calendar-date.ts";
import { makePlan } from "#lib/plan/make-plan.ts";
import type { DeadlineBlock } from "./blocks.ts";
import { composePlan } from "./compose-plan.ts";

type Sample = { readonly today?: string; readonly answers: Answers };

const decided = {
  decider: "kommune",
  topicKommune: "tabt-arbejdsfortjeneste",
  stage: "decided",
  guidance: "given",
} as const;
const digital = (dated: string) =>
  ({ ...decided, channel: "digital-post", dated: day(dated), received: day(dated) }) as const;
const letter = (dated: string, received: string) =>
  ({ ...decided, channel: "letter", dated: day(dated), received: day(received) }) as const;

/** Answers that bring the deadline into each of its states, and the day on which they are read. */
const samples: Readonly<Record<DeadlineSampleId, Sample>> = {
  open: { answers: digital("2026-11-19") },
  soon: { answers: digital("2026-10-29") },
  "last-day": { answers: digital("2026-10-29"), today: "2026-11-26" },
  "last-day-office-closed": { answers: digital("2026-11-26"), today: "2026-12-24" },
  "last-day-office-only": { answers: { ...digital("2026-11-26"), decider: "arbejdstilsynet" }, today: "2026-12-24" },
  "office-closed": { answers: digital("2026-04-17"), today: "2026-05-14" },
  "latest-later": { answers: letter("2026-11-12", "2026-11-18") },
  "safe-day-passed": { answers: letter("2026-10-20", "2026-10-27") },
  passed: { answers: digital("2026-09-22") },
  provisional: { answers: { ...letter("2026-11-12", "2026-11-18"), dated: "unknown" } },
  "latest-not-fixed": { answers: { ...digital("2026-11-19"), guidance: "missing" } },
  "latest-not-fixed-passed": { answers: { ...digital("2026-09-22"), guidance: "missing" } },
  "letter-differs": { answers: { ...digital("2026-11-19"), letterDay: day("2026-12-10") } },
  "in-letter": { answers: { ...digital("2026-11-19"), decider: "other" } },
  "in-letter-with-day": { answers: { ...digital("2026-11-19"), decider: "other", letterDay: day("2026-12-13") } },
  "in-letter-passed": { answers: { ...digital("2026-11-19"), decider: "other", letterDay: day("2026-11-20") } },
  "missing-day": { answers: { ...decided, channel: "letter" } },
  "missing-decider": { answers: { ...digital("2026-11-19"), decider: "unknown" } },
  "too-old": { answers: digital("2018-05-03") },
  "after-the-complaint": {
    answers: { ...digital("2026-11-02"), stage: "new-decision", outcome: "partly", newDecisionDay: day("2026-11-17") },
  },
};

/**
 * The deadline's box in every state, of real plans for made-up cases: for the page that shows every component. Each is
 * read on its own day, so that the same source always builds the same page (T2).
 *
 * @throws Error when a sample has no box
 * @example sampleDeadlines()[0] // { id: "open", block: { tone: "open", … } }
 */
export function sampleDeadlines(): readonly { readonly id: DeadlineSampleId; readonly block: DeadlineBlock }[] {
  return deadlineSampleIds.map((id) => {
    const { answers, today = "2026-11-21" } = samples[id];
    const plan = makePlan(answers, day(today));
    const block = composePlan(plan).blocks.find(({ type }) => type === "deadline");
    if (block?.type !== "deadline") throw new Error(`No deadline box in the sample ${id}`);
    return { id, block };
  });
}
