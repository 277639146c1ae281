import { describe, expect, test } from "vitest";
import { joinTests, PARTS } from "../../scripts/mutation-tests.mjs";

describe("the tests that Stryker's faults meet", () => {
  test.each(PARTS)("are those beside lib/%s, with a name each", async (part) => {
    const load = await joinTests(part);
    const tests = load();
    expect(tests.length).toBeGreaterThan(100);
    expect(new Set(tests.map(({ id }) => id)).size).toBe(tests.length);
  });

  test("pass without a fault", async () => {
    const load = await joinTests("routing");
    const tests = load();
    for (const { run } of tests) await run();
  });

  test("are evaluated anew each time, so that nothing of an earlier fault is left", async () => {
    const load = await joinTests("routing");
    const [first, second] = [load(), load()];
    expect(second.map(({ id }) => id)).toEqual(first.map(({ id }) => id));
    expect(second[0]?.run).not.toBe(first[0]?.run);
  });
});
