import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type RuleId, ruleIds } from "#content/ids/rules.ts";
import { type CalendarDate, parseCalendarDate as day } from "#lib/calendar/calendar-date.ts";
import { copenhagenDay } from "#lib/calendar/copenhagen-day.ts";
import { danishDay } from "#lib/calendar/danish-day.ts";
import { addDays } from "#lib/calendar/day-arithmetic.ts";
import { isDoubtfulDay, isOfficeDay, isOrdinaryDay, isWeekday } from "#lib/calendar/day-kinds.ts";
import { easterSunday } from "#lib/calendar/easter-sunday.ts";
import { isPublicHoliday } from "#lib/calendar/public-holidays.ts";
import type { ClockStep } from "#lib/deadline/clock-step.ts";
import { complaintDeadline } from "#lib/deadline/complaint-deadline.ts";
import { dayToRemind } from "#lib/deadline/day-to-remind.ts";
import { deadlineState } from "#lib/deadline/deadline-state.ts";
import {
  adoptionReviewSteps,
  aktindsigtSteps,
  courtReviewSteps,
  hearingSteps,
  maintainSteps,
  noticeSteps,
  ombudsmanSteps,
  workInjurySuitSteps,
  writtenReasonsSteps,
} from "#lib/deadline/explained-clocks.ts";
import { reassessmentSteps } from "#lib/deadline/reassessment-steps.ts";
import { staleSources } from "#lib/document/stale-sources.ts";
import { freshness, rulesVersion } from "#lib/plan/rules-version.ts";
import { complaintRoute } from "#lib/routing/complaint-route.ts";
import { noticeFrom, type PlainNotice } from "#tests/support/plain-notice.ts";
import { clockOf, planOf } from "#tests/support/plan-of.ts";

type Days = readonly (CalendarDate | null | undefined)[];

/** The deadline of a kommune's decision in Digital Post, with its guidance, or of another as it is given. */
function deadlineOf(notice: Partial<PlainNotice>) {
  const deadline = complaintDeadline(
    noticeFrom({ decider: "kommune", channel: "digital-post", guidance: "given", ...notice }),
  );
  if (!deadline) throw new RangeError("No deadline is computed here");
  return deadline;
}

const post = (on: string) => ({ dated: on, received: on });
const stepDays = (steps: readonly (ClockStep | { readonly day: CalendarDate })[] | null): Days =>
  (steps ?? []).map((step) => step.day);
const both = (notice: Partial<PlainNotice>): Days => {
  const { safeDay, latestDay } = deadlineOf(notice);
  return [safeDay, latestDay];
};
const allOf = (notice: Partial<PlainNotice>): Days => stepDays(deadlineOf(notice).steps);

/** The days of each rule's example, computed. What the example says in words is expected on the way. */
const examples: Readonly<Record<RuleId, () => Days>> = {
  H1: () => {
    const easter = easterSunday(2027);
    const ascension = addDays(easter, 39);
    expect([easter, ascension].every(isPublicHoliday)).toBe(true);
    return [easter, ascension];
  },
  H2: () => {
    const [before, after] = [addDays(easterSunday(2023), 26), addDays(easterSunday(2027), 26)];
    expect([isPublicHoliday(before), isOrdinaryDay(after)]).toEqual([true, true]);
    return [before, after];
  },
  H3: () => {
    const friday = addDays(easterSunday(2027), 40);
    expect(isDoubtfulDay(friday)).toBe(true);
    return [friday];
  },
  H4: () => {
    const [christmasEve, mayDay] = [day("2026-12-24"), day("2026-05-01")];
    expect([isWeekday(christmasEve), isOrdinaryDay(christmasEve)]).toEqual([true, false]);
    expect([isOrdinaryDay(mayDay), isOfficeDay(mayDay)]).toEqual([true, false]);
    return [christmasEve, mayDay];
  },
  H5: () => [
    day("2026-11-21"),
    copenhagenDay(new Date("2026-11-21T23:30:00Z")),
    day("2026-10-05"),
    deadlineOf(post("2026-10-05")).safeDay,
  ],
  F1: () => [...allOf(post("2026-11-19")), ...allOf({ decider: "adoptionssamraad", dated: "2026-08-31" }).slice(0, 2)],
  F2: () => {
    const letter = { channel: "letter", dated: "2026-11-18" } as const;
    expect(deadlineOf(letter).settled).toBe(false);
    return [...allOf(letter), ...both(letter), ...both({ decider: "aes", dated: "2026-11-23" }), day("2026-11-23")];
  },
  F2p: () => {
    const withoutDate = deadlineOf({ channel: "letter", received: "2027-01-15" });
    expect([withoutDate.provisional, withoutDate.settled]).toEqual([true, false]);
    const withDate = deadlineOf({ channel: "letter", received: "2027-01-15", dated: "2027-01-13" });
    return [day("2027-01-15"), withoutDate.safeDay, day("2027-01-13"), withDate.safeDay];
  },
  F3: () => [
    ...allOf(post("2026-11-22")).slice(0, 2),
    ...both(post("2026-11-22")),
    ...both({ decider: "a-kasse", ...post("2026-11-22") }),
  ],
  F4: () => [...allOf(post("2026-11-26")).slice(0, 2), ...both(post("2026-11-26"))],
  F5: () => {
    const { safeDay, officeDay } = deadlineOf(post("2027-04-09"));
    return [day("2027-04-09"), safeDay, officeDay];
  },
  F6: () => {
    const { safeDay, settled } = deadlineOf(post("2026-11-23"));
    expect(settled).toBe(true);
    return [day("2026-11-23"), safeDay, addDays(safeDay, 1)];
  },
  F7: () => {
    const { safeDay, latestDay } = deadlineOf({ channel: "oral", told: "2026-11-23", guidance: "missing" });
    expect(latestDay).toBeNull();
    return [day("2026-11-23"), safeDay];
  },
  F8: () => {
    const deadline = deadlineOf(post("2026-11-26"));
    const stateOn = (on: string) => deadlineState(deadline, day(on)).state;
    expect(stateOn("2026-12-25")).toBe("safe-day-passed");
    expect(stateOn("2026-12-29")).toBe("passed");
    return [deadline.safeDay, deadline.latestDay, day("2026-12-25"), day("2026-12-29")];
  },
  F9: () => {
    const { steps } = deadlineOf({ decider: "a-kasse", ...post("2026-11-22") });
    const rulesOfSafe = steps.filter(({ id }) => !id.startsWith("latest")).map(({ rule }) => rule);
    expect(rulesOfSafe).toEqual(["F2", "F1", "F3", "F5", "F6"]);
    return stepDays(steps.filter(({ id }) => !id.startsWith("latest")));
  },
  F10: () => {
    expect(() => deadlineOf(post("2018-06-30"))).toThrow(RangeError);
    expect(() => deadlineOf(post("2018-07-01"))).not.toThrow();
    expect(() => day("2027-02-29")).toThrow(RangeError);
    return [day("2018-06-30"), day("2018-07-01")];
  },
  F11: () => {
    const plan = planOf({ decider: "other", stage: "decided", letterDay: "2027-01-18" });
    return [plan.deadline.status === "in-letter" ? plan.deadline.letterDay : undefined];
  },
  F12: () => {
    const stu = { decider: "uddannelsesinstitution", kind: "stu", ...post("2027-01-13") } as const;
    expect(deadlineOf(stu).latestDay).toBeNull();
    return [day("2027-01-13"), deadlineOf(stu).safeDay];
  },
  C0: () => {
    const complaint = { decider: "kommune", complaintReceived: day("2026-11-26") } as const;
    const answer = reassessmentSteps(complaint);
    return [
      ...stepDays(writtenReasonsSteps(day("2026-11-21"))),
      ...stepDays(answer),
      dayToRemind(answer?.at(-1)?.day ?? rulesVersion),
    ];
  },
  C1: () => stepDays(writtenReasonsSteps(day("2026-11-23"))),
  C2: () => {
    const answer = aktindsigtSteps(day("2026-12-21"));
    return [...stepDays(answer), dayToRemind(answer.at(-1)?.day ?? rulesVersion)];
  },
  C3: () => {
    const received = { complaintReceived: day("2026-12-01") };
    return [
      ...stepDays(reassessmentSteps({ decider: "kommune", ...received })),
      ...stepDays(reassessmentSteps({ decider: "kommune", ...received, notice: true })),
      ...stepDays(reassessmentSteps({ decider: "kommune-beskaeftigelse", ...received, fiveDays: true })),
      ...stepDays(reassessmentSteps({ decider: "aes", ...received, latestDay: day("2026-12-21") })),
    ];
  },
  C4: () => stepDays(maintainSteps(day("2027-01-05"))),
  C5: () => stepDays(courtReviewSteps(day("2027-02-25"))),
  C6: () => stepDays(adoptionReviewSteps(day("2027-01-04"))),
  C7: () => stepDays(workInjurySuitSteps(day("2026-11-23"), "injured")),
  C8: () => stepDays(ombudsmanSteps(day("2026-11-21"))),
  C9: () => stepDays(hearingSteps(day("2026-12-24"))),
  R1: () => {
    const by = (kind: "su" | "specialundervisning") => complaintRoute({ decider: "uddannelsesinstitution", kind });
    expect(by("su").sendTo).toBe("uddannelsesinstitutionen");
    expect(by("specialundervisning").sendTo).toBe("skolen-eller-kommunen");
    return [day("2027-01-13")];
  },
  R2: () => {
    const decider = "boerne-og-ungeudvalg";
    expect(complaintRoute({ decider })).toMatchObject({ sendTo: "ankestyrelsen", reassessed: false });
    return [day("2026-11-24"), deadlineOf({ decider, ...post("2026-11-24") }).safeDay];
  },
  R3: () => stepDays(noticeSteps(day("2027-01-04"))),
  R4: () => {
    const refused = planOf({ decider: "kommune", stage: "decided", access: "refused", accessDay: "2027-01-05" });
    expect(refused.days).toEqual([]);
    expect(refused.sideExits).toEqual(["afslag-paa-aktindsigt"]);
    return [day("2027-01-05")];
  },
  R5: () => {
    const days = { channel: "digital-post", ...post("2026-11-19"), letterDay: "2026-12-15" };
    const plan = planOf({ decider: "kommune", stage: "decided", guidance: "given", ...days });
    if (plan.deadline.status !== "computed") throw new RangeError("No deadline is computed here");
    const inLetter = clockOf(plan, "complaint-letter");
    return [plan.deadline.deadline.safeDay, plan.deadline.useDay, ...(inLetter ? [day(inLetter)] : [])];
  },
  R6: () => [day("2027-01-04"), addDays(day("2027-01-04"), 28)],
  T1: () => [planOf({}).rulesVersion],
  T2: () => {
    const { warnDays, failDays } = freshness;
    const [warns, fails] = [addDays(rulesVersion, warnDays), addDays(rulesVersion, failDays)];
    expect(staleSources(addDays(warns, -1), warnDays)).toEqual([]);
    expect(staleSources(warns, warnDays).length).toBeGreaterThan(0);
    expect(staleSources(fails, failDays).length).toBeGreaterThan(0);
    return [rulesVersion, warns, fails];
  },
};

const text = readFileSync("docs/rules.md", "utf8");
const fullDate = /(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag) den \d{1,2}\. \p{L}+ \d{4}/giu;

function exampleOf(id: RuleId): readonly string[] {
  const section = text.split(/^#{2,3} /m).find((part) => part.startsWith(`${id} · `)) ?? "";
  const example = /^- \*\*Eksempel\.\*\*(.*)$/m.exec(section)?.[1] ?? "";
  return [...new Set([...example.matchAll(fullDate)].map(([date]) => date.toLowerCase()))].sort();
}

describe("the examples of docs/rules.md are what the code computes", () => {
  test.each(ruleIds)("%s: the same days, no day more and none less", (id) => {
    const computed = examples[id]().flatMap((each) => (each ? [danishDay(each)] : []));
    expect(exampleOf(id)).toEqual([...new Set(computed)].sort());
  });
});
