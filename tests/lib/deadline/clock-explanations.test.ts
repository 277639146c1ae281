import { describe, expect, test } from "vitest";
import type { ClockStep } from "#lib/deadline/clock-step.ts";
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
import { dayOf } from "#tests/support/day-of.ts";
import { day } from "#tests/support/plain-notice.ts";

const told = (steps: readonly ClockStep[] | null) => steps?.map((step) => `${step.id} ${step.rule} ${step.day}`);

/** Each explanation whole, worked out by hand from docs/rules.md: a step too many is as wrong as one too few. */
const explanations: readonly (readonly [string, () => readonly ClockStep[], readonly string[]])[] = [
  [
    "[C1] 14 days that end on an office day are moved nowhere",
    () => writtenReasonsSteps(day("2026-11-23")),
    ["start C0 2026-11-23", "length C1 2026-12-07", "result C1 2026-12-07"],
  ],
  [
    "[C1] 14 days that end on 24 December go back to the 23rd",
    () => writtenReasonsSteps(day("2026-12-10")),
    ["start C0 2026-12-10", "length C1 2026-12-24", "office-day-before C0 2026-12-23", "result C1 2026-12-23"],
  ],
  [
    "[C2] the seventh working day is one already",
    () => aktindsigtSteps(day("2026-12-21")),
    ["start C0 2026-12-21", "length C2 2027-01-05", "result C2 2027-01-05"],
  ],
  [
    "[C4] four weeks from a Sunday go back to Friday",
    () => maintainSteps(day("2026-11-22")),
    ["start C0 2026-11-22", "length C4 2026-12-20", "office-day-before C0 2026-12-18", "result C4 2026-12-18"],
  ],
  [
    "[R6] a new complaint has the four weeks under its own rule",
    () => maintainSteps(day("2027-01-05"), "R6"),
    ["start C0 2027-01-05", "length R6 2027-02-02", "result R6 2027-02-02"],
  ],
  [
    "[C5] four weeks that end on skærtorsdag go back to Wednesday",
    () => courtReviewSteps(day("2027-02-25")),
    ["start C0 2027-02-25", "length C5 2027-03-25", "office-day-before C0 2027-03-24", "result C5 2027-03-24"],
  ],
  [
    "[C6] 14 days",
    () => adoptionReviewSteps(day("2027-01-04")),
    ["start C0 2027-01-04", "length C6 2027-01-18", "result C6 2027-01-18"],
  ],
  [
    "[C7] 12 months, shown a day early",
    () => workInjurySuitSteps(day("2026-11-23"), "injured"),
    ["start C0 2026-11-23", "length C7 2027-11-23", "day-before C7 2027-11-22", "result C7 2027-11-22"],
  ],
  [
    "[C7] six months for others, shown a day early and back from a Saturday",
    () => workInjurySuitSteps(day("2026-11-22"), "other"),
    ["start C0 2026-11-22", "length C7 2027-05-22", "day-before C7 2027-05-21", "result C7 2027-05-21"],
  ],
  [
    "[C8] a year, shown a day early, and back over Christmas",
    () => ombudsmanSteps(day("2026-12-27")),
    [
      "start C0 2026-12-27",
      "length C8 2027-12-27",
      "day-before C8 2027-12-26",
      "office-day-before C0 2027-12-23",
      "result C8 2027-12-23",
    ],
  ],
  [
    "[C9] the authority's own day, a Saturday as it is",
    () => hearingSteps(day("2026-12-19")),
    ["set-by-authority C9 2026-12-19"],
  ],
  [
    "[R3] 14 weeks of notice, moved nowhere, not from a Sunday either",
    () => noticeSteps(day("2027-01-03")),
    ["start C0 2027-01-03", "length R3 2027-04-11", "result R3 2027-04-11"],
  ],
];

test.each(explanations)("[F9]%s", (_what, steps, expected) => {
  expect(told(steps())).toEqual(expected);
});

describe("[F9][C3] the reassessment", () => {
  const kommune = { decider: "kommune", complaintReceived: day("2026-11-26") } as const;
  const job = { ...kommune, decider: "kommune-beskaeftigelse" } as const;

  test("four weeks that end on 24 December: the authority gets until the next office day", () => {
    expect(told(reassessmentSteps(kommune))).toEqual([
      "start C0 2026-11-26",
      "length C3 2026-12-24",
      "office-day-after C0 2026-12-28",
      "result C3 2026-12-28",
    ]);
  });

  test("four weeks that end on an office day are moved nowhere", () => {
    expect(told(reassessmentSteps({ ...kommune, complaintReceived: day("2026-12-01") }))).toEqual([
      "start C0 2026-12-01",
      "length C3 2026-12-29",
      "result C3 2026-12-29",
    ]);
  });

  test("a kommune's change that needs notice: 14 days, and only there", () => {
    expect(told(reassessmentSteps({ ...kommune, notice: true }))).toEqual([
      "start C0 2026-11-26",
      "length C3 2026-12-10",
      "result C3 2026-12-10",
    ]);
    expect(dayOf(reassessmentSteps({ ...kommune, notice: false }))).toBe("2026-12-28");
    expect(dayOf(reassessmentSteps({ ...job, notice: true }))).toBe("2026-12-28");
    expect(dayOf(reassessmentSteps({ ...kommune, decider: "udbetaling-danmark", notice: true }))).toBe("2026-12-28");
  });

  test("one of the listed employment cases: five days, and only there", () => {
    expect(told(reassessmentSteps({ ...job, fiveDays: true }))).toEqual([
      "start C0 2026-11-26",
      "length C3 2026-12-01",
      "result C3 2026-12-01",
    ]);
    expect(dayOf(reassessmentSteps({ ...job, fiveDays: false }))).toBe("2026-12-28");
    expect(dayOf(reassessmentSteps({ ...kommune, fiveDays: true }))).toBe("2026-12-28");
    expect(dayOf(reassessmentSteps({ ...kommune, decider: "seniorpensionsenheden", fiveDays: true }))).toBe(
      "2026-12-28",
    );
  });

  test("AES counts from the end of the complaint period, and not at all when the other side has complained too", () => {
    const aes = { decider: "aes", complaintReceived: day("2026-12-01"), latestDay: day("2026-12-21") } as const;
    expect(told(reassessmentSteps(aes))).toEqual([
      "start C0 2026-12-21",
      "length C3 2027-01-18",
      "result C3 2027-01-18",
    ]);
    expect(reassessmentSteps({ ...aes, opposed: true })).toBeNull();
    expect(reassessmentSteps({ ...aes, late: true })).toBeNull();
  });
});
