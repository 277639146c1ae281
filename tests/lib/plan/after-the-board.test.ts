import { describe, expect, test } from "vitest";
import { choiceOptions } from "#content/ids/questions.ts";
import { clockOf, planOf, type RouteName, routeNames, taskIdsOf, whoByRoute } from "#tests/support/plan-of.ts";

const decided = (name: RouteName, boardOutcome = "stadfaestet", boardDay = "2026-11-21") =>
  planOf({ ...whoByRoute[name], stage: "board-decided", boardOutcome, boardDay }, "2026-11-30");

/** The body that decided is not always the last: these have another step, or nobody knows (R2). */
const goesOn: readonly RouteName[] = ["a-kasse", "su", "det-staar-i-brevet"];
const last = routeNames.filter((name) => !goesOn.includes(name));

describe("after the complaint has been decided", () => {
  test.each(last)("[C8] %s: a year to the Ombudsman, shown a day early and on an office day", (name) => {
    // A year is Sunday 21 November 2027, a day early Saturday: back to Friday.
    expect(clockOf(decided(name), "ombudsman")).toBe("2027-11-19");
    expect(decided(name).tasks.find(({ id }) => id === "consider-ombudsman")).toMatchObject({ day: "2027-11-19" });
  });

  test.each(goesOn)("[C8][R6] %s: other appeal may not be used up, so neither court nor Ombudsman yet", (name) => {
    for (const boardOutcome of choiceOptions.boardOutcome) {
      const plan = decided(name, boardOutcome);
      expect(plan.days.map(({ id }) => id)).toEqual(["board-decision"]);
      expect(taskIdsOf(plan)).not.toContain("consider-ombudsman");
      expect(taskIdsOf(plan)).not.toContain("get-court-advice");
      expect(taskIdsOf(plan).includes("complain-onward")).toBe(boardOutcome !== "hjemvist");
    }
  });

  test.each<[RouteName, string | undefined, string | undefined]>([
    ["boerne-og-ungeudvalg", "court-review", "2026-12-18"],
    ["familieretshuset-botilbud", "court-review", "2026-12-18"],
    ["familieretshuset-adoption", "adoption-review", "2026-12-04"],
    ["kommune", undefined, undefined],
    ["kommune-beskaeftigelse", undefined, undefined],
    ["udbetaling-danmark", undefined, undefined],
    ["aes", undefined, undefined],
    ["adoptionssamraad", undefined, undefined],
    ["specialundervisning", undefined, undefined],
    ["star", undefined, undefined],
  ])("[C5][C6] %s, decided on a Saturday: %s %s, through Ankestyrelsen", (name, clock, by) => {
    const plan = decided(name);
    const clocks = plan.days.filter(({ id }) => id === "court-review" || id === "adoption-review");
    expect(clocks.map(({ id, day }) => [id, day])).toEqual(clock ? [[clock, by]] : []);
    expect(taskIdsOf(plan).includes("demand-court-review")).toBe(clock !== undefined);
    if (clock) {
      expect(plan.next).toBe("demand-court-review");
      expect(plan.tasks.find(({ id }) => id === "demand-court-review")).toMatchObject({ day: by });
      // Also before the day is known: four weeks, or two, may already be running.
      expect(decided(name, "stadfaestet", "unknown").next).toBe("demand-court-review");
    }
  });

  test("[C5] an ordinary child case of the kommune has no demand for court review", () => {
    const plan = planOf({
      ...whoByRoute.kommune,
      topicKommune: "barn-og-familie",
      stage: "board-decided",
      boardOutcome: "stadfaestet",
      boardDay: "2026-11-20",
    });
    expect(taskIdsOf(plan)).not.toContain("demand-court-review");
    expect(clockOf(plan, "court-review")).toBeUndefined();
  });

  test.each(routeNames)("[C7] %s: a year to sue only over a work injury", (name) => {
    const plan = decided(name, "stadfaestet", "2026-11-23");
    expect(clockOf(plan, "work-injury-suit")).toBe(name === "aes" ? "2027-11-22" : undefined);
    const advice = plan.tasks.find(({ id }) => id === "get-court-advice");
    if (name === "aes") expect(advice).toMatchObject({ day: "2027-11-22" });
    else expect(advice?.day).toBeUndefined();
    if (name !== "aes") expect(advice?.because).not.toBe("C7");
  });

  test.each(routeNames)("[R6] %s: every outcome has its own next step", (name) => {
    const tasksAfter = (outcome: string) => taskIdsOf(decided(name, outcome));
    for (const outcome of ["aendret", "ophaevet"]) expect(tasksAfter(outcome)).toContain("follow-up-medhold");
    expect(tasksAfter("hjemvist")).toContain("follow-up-remitted");
    expect(decided(name, "hjemvist").days.map(({ id }) => id)).toEqual(["board-decision"]);
    for (const outcome of ["stadfaestet", "afvist"]) {
      expect(tasksAfter(outcome)).toContain("send-overlooked");
      expect(tasksAfter(outcome)).not.toContain("follow-up-medhold");
    }
    for (const outcome of choiceOptions.boardOutcome) expect(tasksAfter(outcome)).toContain("read-board-decision");
  });

  test("[R6] a remitted case starts again at the authority: no court, no Ombudsman, nothing overlooked", () => {
    for (const name of routeNames) {
      const tasks = taskIdsOf(decided(name, "hjemvist"));
      for (const id of ["demand-court-review", "consider-ombudsman", "get-court-advice", "send-overlooked"] as const) {
        expect(tasks, name).not.toContain(id);
      }
    }
  });
});
