import { expect, test } from "#tests/support/dated-test.ts";
import { daysIn } from "#tests/support/plan-facts.ts";
import { savePaper } from "#tests/support/save-paper.ts";

test("the blank checklist comes from the start page, with seven numbered pieces of advice and no day to rely on", async ({
  page,
}) => {
  await page.goto("/");
  const link = page.getByRole("main").getByRole("link", { name: "Tom tjekliste til print", exact: true });
  const { name, lines } = await savePaper(page, () => link.click());
  expect(name).toMatch(/^klagevejen-.*\.pdf$/);
  expect(lines.flatMap((line) => /^[1-7]\.? (\p{Lu}.*)/u.exec(line)?.[1] ?? []).slice(0, 7)).toEqual([
    "Hold den gode tone",
    "Brug retten til en bisidder",
    "Bed om aktindsigt",
    "Brug partshøringen",
    "Hold øje med afgørelsen og klagefristen",
    "Få afgørelsen uddybet",
    "Husk retten til at klage",
  ]);
  // The only days are those of the example.
  expect(daysIn(lines.filter((line) => !line.startsWith("Eksempel:")))).toEqual([]);
});
