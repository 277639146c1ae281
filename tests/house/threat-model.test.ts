import { existsSync, readFileSync, statSync } from "node:fs";
import { describe, expect, it } from "vitest";

const rows = readFileSync("SECURITY.md", "utf8")
  .split("\n")
  .filter((line) => /^\|(?! ?-| who)/.test(line))
  .map((line) => line.split("|").at(-2)?.trim() ?? "");

describe("the threat model in SECURITY.md", () => {
  it("names a test for every threat", () => {
    expect(rows.length).toBeGreaterThan(12);
    for (const row of rows) expect(row).toMatch(/^`tests\/[^`]+`( ".+")?$/);
  });

  it.each(rows)("rests on a test that exists: %s", (row) => {
    const [, file = "", , title] = /^`([^`]+)`( "(.+)")?$/.exec(row) ?? [];
    expect(existsSync(file)).toBe(true);
    if (title === undefined || statSync(file).isDirectory()) return;
    // As it stands in the source: a quote in a title would be escaped there.
    expect(readFileSync(file, "utf8")).toContain(`"${title}"`);
  });
});
