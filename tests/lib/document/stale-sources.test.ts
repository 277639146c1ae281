import { describe, expect, test } from "vitest";
import { sources } from "#content/da/sources.ts";
import { sourceIds } from "#content/ids/sources.ts";
import { addDays, latestOf } from "#lib/calendar/day-arithmetic.ts";
import { staleSources } from "#lib/document/stale-sources.ts";
import { freshness } from "#lib/plan/rules-version.ts";
import { day } from "#tests/support/plain-notice.ts";

const newest = latestOf(sourceIds.map((id) => day(sources[id].checked)));

describe("[T2] sources that have not been checked for long", () => {
  test("none on the day they were checked", () => {
    expect(staleSources(newest, freshness.warnDays)).toEqual([]);
  });

  test.each([
    [freshness.warnDays, 180],
    [freshness.failDays, 365],
  ])("after %i days, and not a day before", (limit, days) => {
    expect(limit).toBe(days);
    expect(staleSources(addDays(newest, days - 1), limit)).not.toContain(
      sourceIds.find((id) => sources[id].checked === newest),
    );
    expect(staleSources(addDays(newest, days), limit)).toEqual([...sourceIds]);
  });
});
