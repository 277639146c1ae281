import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { sources } from "#content/da/sources.ts";
import { secondKindOf } from "#tests/support/second-calendar.ts";

const text = readFileSync("docs/rules.md", "utf8");

/** The sections of the rules: id and text, up to the next heading. */
const sections = text
  .split(/^#{2,3} /m)
  .map((section) => [/^([A-Z]\d+p?) · /.exec(section)?.[1] ?? "", section] as const)
  .filter(([id]) => id !== "");

const months = "januar februar marts april maj juni juli august september oktober november december".split(" ");
const weekdays = "mandag tirsdag onsdag torsdag fredag lørdag søndag".split(" ");
const fullDate = /(mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag) den (\d{1,2})\. (\p{L}+) (\d{4})/giu;

describe("docs/rules.md", () => {
  test.each(sections)("%s has its rule, source, an example with a date, and how sure it is", (_id, section) => {
    const labels = [...section.matchAll(/^- \*\*(\p{L}+)\.\*\*/gmu)].map((match) => match[1]);
    expect(labels.filter((label) => label !== "Uafklaret")).toEqual(["Regel", "Kilde", "Eksempel", "Sikkerhed"]);
    const example = /^- \*\*Eksempel\.\*\*(.*)$/m.exec(section)?.[1] ?? "";
    expect(example.match(fullDate)?.length ?? 0).toBeGreaterThan(0);
  });

  test("every date has its right weekday", () => {
    const dates = [...text.matchAll(fullDate)];
    expect(dates.length).toBeGreaterThan(60);
    const wrong = dates.filter(([, weekday = "", dayOfMonth = "", month = "", year = ""]) => {
      const number = String(months.indexOf(month) + 1).padStart(2, "0");
      const iso = `${year}-${number}-${dayOfMonth.padStart(2, "0")}`;
      return weekdays[secondKindOf(iso).weekday - 1] !== weekday.toLowerCase();
    });
    expect(wrong.map(([date]) => date)).toEqual([]);
  });

  test("every open question that a rule points to is in the list, and the list is whole", () => {
    const listed = [...text.matchAll(/^\| (U\d+) \|/gm)].map((match) => match[1] ?? "");
    expect(listed).toEqual(Array.from({ length: 28 }, (_, index) => `U${index + 1}`));
    const pointedTo = [...text.matchAll(/\b(U\d+)\b/g)].map((match) => match[1] ?? "");
    expect(pointedTo.filter((id) => !listed.includes(id))).toEqual([]);
  });

  test("the sources are those that the product shows, with the same address", () => {
    const table = text.slice(text.indexOf("\n## Kilder"));
    const rows = [...table.matchAll(/^\| ([A-Z]+\d*) \| .+ \| (https:\S+) \|$/gm)].map(([, id = "", url = ""]) => ({
      id,
      url,
    }));
    expect(rows.length).toBeGreaterThan(40);
    const known: Readonly<Record<string, { readonly url: string }>> = sources;
    expect(rows.filter(({ id, url }) => known[id]?.url !== url)).toEqual([]);
  });

  test("every source that a rule cites by letters is in the list of sources", () => {
    const listed = new Set([...text.matchAll(/^\| ([A-Z]+\d*) \| .+ \| https:/gm)].map((match) => match[1]));
    const cited = sections.flatMap(([, section]) => [
      ...section.matchAll(/\b([A-Z]{2,5}) §/g),
      ...section.matchAll(/\b([ABDEJO]\d{1,2})\b/g),
    ]);
    expect(cited.length).toBeGreaterThan(80);
    expect([...new Set(cited.map((match) => match[1] ?? ""))].filter((id) => !listed.has(id))).toEqual([]);
  });
});
