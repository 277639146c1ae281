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
  expect(lines.filter((line) => /^[1-7]\s*\p{Lu}/u.test(line)).slice(0, 7)).toEqual([
    "1 Hold den gode tone",
    "2 Brug retten til en bisidder",
    "3 Bed om aktindsigt",
    "4 Brug partshøringen",
    "5 Hold øje med afgørelsen og klagefristen",
    "6 Få afgørelsen uddybet",
    "7 Husk retten til at klage",
  ]);
  expect(lines.join("\n")).toContain("Uafhængig guide. Ikke en offentlig myndighed.");
  // The only days are those of the example.
  expect(daysIn(lines.filter((line) => !line.startsWith("Eksempel:")))).toEqual([]);
});
