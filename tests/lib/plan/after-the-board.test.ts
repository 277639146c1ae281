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
      const goesFurther = boardOutcome !== "hjemvist";
      expect(taskIdsOf(plan)).not.toContain("consider-ombudsman");
      expect(taskIdsOf(plan)).not.toContain("get-court-advice");
      expect(clockOf(plan, "ombudsman")).toBeUndefined();
      expect(taskIdsOf(plan).includes("complain-onward")).toBe(goesFurther);
      // Saturday 21 November and four weeks: back to Friday (C0). A letter alone has no clock of ours.
      const clock = goesFurther && name !== "det-staar-i-brevet" ? "2026-12-18" : undefined;
      expect(clockOf(plan, "onward-complaint")).toBe(clock);
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
    const task = clock === "adoption-review" ? "demand-adoption-review" : "demand-court-review";
    const demands = taskIdsOf(plan).filter((id) => id.startsWith("demand-"));
    expect(demands).toEqual(clock ? [task] : []);
    if (clock) {
      // Of an adoption the letter has to be read first: most are with consent, and then there is nothing to demand.
      const next = clock === "adoption-review" ? "read-board-decision" : task;
      expect(plan.next).toBe(next);
      expect(plan.tasks.find(({ id }) => id === task)).toMatchObject({ day: by });
      // Also before the day is known: four weeks, or two, may already be running.
      const withoutDay = decided(name, "stadfaestet", "unknown");
      expect(withoutDay.next).toBe(next);
      expect(taskIdsOf(withoutDay)).toContain(task);
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
    expect(plan.tasks.filter(({ because }) => because === "C7").length).toBeLessThanOrEqual(name === "aes" ? 1 : 0);
    if (name === "aes") expect(taskIdsOf(plan)).toContain("get-court-advice");
  });

  test.each(routeNames)("[R6] %s: every outcome has its own next step", (name) => {
    const tasksAfter = (outcome: string) => taskIdsOf(decided(name, outcome));
    for (const outcome of ["aendret", "ophaevet"]) expect(tasksAfter(outcome)).toContain("follow-up-medhold");
    expect(tasksAfter("hjemvist")).toContain("follow-up-remitted");
    expect(decided(name, "hjemvist").days.map(({ id }) => id)).toEqual(["board-decision"]);
    for (const outcome of ["stadfaestet", "afvist"]) {
      const own = goesOn.includes(name) ? "complain-onward" : "send-overlooked";
      expect(tasksAfter(outcome)).toContain(own);
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
