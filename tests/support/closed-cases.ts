import { channelIds, deciderIds, guidanceIds, kindsByDecider } from "#content/ids/deciders.ts";
import { choiceOptions } from "#content/ids/questions.ts";
import { parseAnswers } from "#tests/support/answers-schema.ts";
import type { Case } from "./arbitrary-answers.ts";
import { day } from "./plain-notice.ts";
import { secondDayAfter } from "./second-calendar.ts";

type Part = Readonly<Record<string, string>>;

const today = "2026-11-21";
const ago = (days: number): string => secondDayAfter(today, -days);

/** Who decided, and which kind or topic: every combination that a rule tells apart, and every one that is not known. */
export const everyWho: readonly Part[] = [
  {},
  { decider: "unknown" },
  ...deciderIds.map((decider) => ({ decider })),
  ...of("kindUddannelse", [...kindsByDecider.uddannelsesinstitution, "unknown"], { decider: "uddannelsesinstitution" }),
  ...of("kindFamilieretshuset", [...kindsByDecider.familieretshuset, "unknown"], { decider: "familieretshuset" }),
  ...of("topicKommune", choiceOptions.topicKommune, { decider: "kommune" }),
  ...of("topicBeskaeftigelse", choiceOptions.topicBeskaeftigelse, { decider: "kommune-beskaeftigelse" }),
  ...of("topicUdbetalingDanmark", choiceOptions.topicUdbetalingDanmark, { decider: "udbetaling-danmark" }),
  ...of("topicOther", choiceOptions.topicOther, { decider: "other" }),
];

/**
 * Classes of the days of a decision: none, one of each kind alone, together and apart; open, soon, the last day, just
 * past, long past, too old; ending on a weekend, a holiday and a doubtful day; in the future.
 */
const decisionDays: readonly Part[] = [
  {},
  { dated: "unknown", received: "unknown", told: "unknown" },
  { dated: ago(2), received: ago(2) },
  { dated: ago(2) },
  { received: ago(2) },
  { told: ago(2) },
  { dated: ago(9), received: ago(2), told: ago(10) },
  { dated: ago(22), received: ago(22) },
  { dated: ago(28), received: ago(28) },
  { dated: ago(29), received: ago(26) },
  { dated: ago(45), received: ago(45) },
  { dated: ago(400), received: ago(399) },
  { dated: "2018-06-30", received: ago(2) },
  { dated: "2018-07-01", received: "2018-07-02" },
  { dated: "2026-11-22", received: ago(0) },
  { dated: "2026-11-26" },
  { dated: "2026-11-27" },
];

/** The letter's own day: none, not known, long past, today, between, far ahead. */
const letterDays = of("letterDay", ["unknown", ago(100), today, "2026-12-10", "2027-03-01"]);
const without: readonly Part[] = [{}];

const channels = [...without, ...of("channel", [...channelIds, "unknown"])];
const guidances = [...without, ...of("guidance", guidanceIds)];
const wishes = [...without, ...of("wantsComplaint", choiceOptions.wantsComplaint)];
const parties = of("party", ["self", "relative"]);

/** Days after a decision: not known, today, some time ago, so long ago that its clocks are past. */
const laterDays = (id: string): readonly Part[] => [
  ...without,
  ...of(id, ["unknown", today, ago(10), ago(29), ago(500)]),
];

/** One answer to each of the questions that tell special cases apart; those that are not asked are pruned. */
const specials: readonly Part[] = [
  ...without,
  ...of("childMatter", choiceOptions.childMatter),
  ...of("notice", choiceOptions.notice),
  ...of("fiveDays", choiceOptions.fiveDays),
  ...of("approvalEnds", choiceOptions.approvalEnds),
  ...of("opposed", choiceOptions.opposed),
];

/** Parts that are read together, by the stage at which they are asked. */
const blocks: readonly (readonly (readonly Part[])[])[] = [
  [without],
  // A decision that has not been complained over: everything that the deadline and its tasks read.
  [of("stage", ["decided", "unknown"]), channels, guidances, decisionDays, wishes],
  [of("stage", ["decided"]), channels, of("guidance", ["given", "missing"]), decisionDays, letterDays, parties],
  [
    of("stage", ["complained"]),
    channels,
    of("guidance", ["given", "missing"]),
    decisionDays,
    laterDays("complainedOn"),
  ],
  // How fast the authority must look again (C3), and whether the decision waits (R3).
  [
    of("stage", ["decided", "complained", "forwarded"]),
    specials,
    [...without, ...of("atOnce", choiceOptions.atOnce)],
    [...without, ...of("urgent", choiceOptions.urgent)],
    [{}, { dated: ago(9), received: ago(8) }],
    laterDays("complainedOn"),
  ],
  [
    of("stage", ["new-decision"]),
    [...without, ...of("outcome", choiceOptions.outcome)],
    laterDays("newDecisionDay"),
    parties,
  ],
  [
    of("stage", ["board-decided"]),
    [...without, ...of("boardOutcome", choiceOptions.boardOutcome)],
    laterDays("boardDay"),
    parties,
  ],
  [
    of("stage", ["before-decision", "forwarded"]),
    of("hearing", choiceOptions.hearing),
    of("access", choiceOptions.access),
    of("meeting", choiceOptions.meeting),
    of("companion", choiceOptions.companion),
  ],
];

/**
 * Every combination of the closed answers that a rule reads together, one decider and kind at a time. Some hundred
 * thousand in all.
 *
 * @example for (const { answers } of closedCases({ decider: "aes" })) makePlan(answers, today);
 */
export function* closedCases(who: Part): Generator<Case> {
  for (const parts of blocks) {
    for (const combined of product(parts)) yield { answers: parseAnswers({ ...who, ...combined }), today: day(today) };
  }
}

function of(id: string, values: readonly string[], besides: Part = {}): readonly Part[] {
  return values.map((value) => ({ ...besides, [id]: value }));
}

function* product(lists: readonly (readonly Part[])[]): Generator<Part> {
  const [first, ...rest] = lists;
  if (!first) {
    yield {};
    return;
  }
  for (const part of first) for (const others of product(rest)) yield { ...part, ...others };
}
