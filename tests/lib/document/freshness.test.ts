import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { StaleNote } from "#components/plan/stale-note.tsx";
import { sources } from "#content/da/sources.ts";
import { sourceIds } from "#content/ids/sources.ts";
import { composePlan } from "#lib/document/compose-plan.ts";
import { sampleBlocks } from "#lib/document/sample-plan.ts";
import { rulesVersion } from "#lib/plan/rules-version.ts";
import { blockOf, textsOf } from "#tests/support/document-texts.ts";
import { day } from "#tests/support/plain-notice.ts";
import { planOf } from "#tests/support/plan-of.ts";
import { secondDayAfter, secondKindOf } from "#tests/support/second-calendar.ts";

const noteOn = (today: string): string =>
  renderToStaticMarkup(createElement(StaleNote, { today: day(today), rulesVersion }));

describe("freshness", () => {
  test("[T1] the rules' version is a day, and no source is checked after it", () => {
    expect(secondKindOf(rulesVersion)).toBeDefined();
    for (const id of sourceIds) expect(sources[id].checked <= rulesVersion, id).toBe(true);
  });

  test.each(["2026-11-21", "2027-06-01", "2030-01-01"])(
    "[T1] a plan of %s prints the rules' version and the day",
    (today) => {
      const plan = planOf(
        { decider: "kommune", stage: "decided", dated: "2026-11-19", channel: "digital-post" },
        today,
      );
      const document = composePlan(plan);
      expect(plan.rulesVersion).toBe(rulesVersion);
      expect(document.footer).toContain("version 21. november 2026");
      const printed = {
        "2026-11-21": "21. november 2026",
        "2027-06-01": "1. juni 2027",
        "2030-01-01": "1. januar 2030",
      };
      expect(document.footer).toContain(`Udskrevet ${printed[today as keyof typeof printed]}`);
      expect(textsOf(document).join(" ")).toContain(
        "Regler: version 21. november 2026. Kilderne er sidst tjekket 21. november 2026.",
      );
      for (const { id, checked } of blockOf(document, "sources")?.items ?? []) {
        const isSaidAbove = sources[id].checked === rulesVersion;
        expect(checked !== undefined, id).toBe(!isSaidAbove);
      }
    },
  );

  test.each([
    [-1, false],
    [0, false],
    [180, false],
    [364, false],
    [365, false],
    [366, true],
    [2000, true],
  ])("[T2] %i days after the rules' version the page says that they are old: %s", (days, isSaid) => {
    const note = noteOn(secondDayAfter(rulesVersion, days));
    expect(note.includes("21. november 2026")).toBe(isSaid);
    expect(note === "").toBe(!isSaid);
  });

  test("[T2] the sample plan counts from the rules' version: the same every time, and true every day", () => {
    const once = JSON.stringify(sampleBlocks());
    expect(JSON.stringify(sampleBlocks())).toBe(once);
    const [deadline] = sampleBlocks();
    if (deadline?.type !== "deadline") throw new Error("the sample does not begin with the deadline");
    // Dated two days before the version: Thursday, so a Thursday four weeks on.
    expect(deadline.day?.iso).toBe(secondDayAfter(rulesVersion, 26));
    expect(deadline).not.toHaveProperty("screenLine");
    expect(deadline).not.toHaveProperty("bar");
    expect(once).not.toMatch(/i dag|dage til/);
    expect(sampleBlocks().map(({ type }) => type)).toEqual(["deadline", "next", "route"]);
  });
});
