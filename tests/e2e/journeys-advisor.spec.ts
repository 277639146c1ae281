import { parseCalendarDate as day } from "#lib/calendar/calendar-date.ts";
import { walkAsAdvisor } from "#tests/support/advisor-walk.ts";
import { expect, test } from "#tests/support/dated-test.ts";
import { daysIn, stationsIn } from "#tests/support/plan-facts.ts";
import { linesOf, readPlan } from "#tests/support/read-plan.ts";

test("[R2] c) børne- og ungeudvalget: straight to Ankestyrelsen, which is the first to look at it", async ({
  page,
}) => {
  const livingPlan = page.getByRole("complementary", { name: "Planen indtil nu" });
  await walkAsAdvisor(
    page,
    {
      decider: "boerne-og-ungeudvalg",
      kommune: "Aalborg",
      party: "own-child",
      stage: "decided",
      channel: "handed-over",
      dated: day("2026-11-10"),
      received: day("2026-11-10"),
      toldFirst: "no",
      guidance: "given",
      wantsComplaint: "yes",
    },
    async (step) => {
      const shown = async () => linesOf(await livingPlan.innerText());
      if (step === "om-sagen") expect(daysIn(await shown())).toEqual([]);
      if (step !== "afgoerelsen") return;
      await expect(livingPlan).toContainText("Sidste dag for at klage tirsdag den 8. december 2026");
      await expect(livingPlan.getByRole("listitem").filter({ hasText: "Ankestyrelsen" }).first()).toBeVisible();
      expect(await shown()).not.toContain("Kommunen");
    },
  );
  const plan = await readPlan(page);
  for (const lines of [plan.page, plan.paper.lines]) {
    const text = lines.join("\n");
    expect(stationsIn(lines)).toEqual(["Dig", "Ankestyrelsen", "Domstolene"]);
    expect(text).toContain("Sidste dag for at klage\ntirsdag den 8. december 2026");
    expect(text).toContain("Klag til Ankestyrelsen senest tirsdag den 8. december 2026");
    expect(text).toContain("Der er ingen genvurdering her.");
    expect(text).not.toContain("sætter genvurderingen i gang");
    expect(text).not.toMatch(/borgeren|skriv eller ring til Ankestyrelsen/i);
  }
});

test("[R2] d) a-kasse: the a-kasse, STAR, Ankestyrelsens Beskæftigelsesudvalg, the courts", async ({ page }) => {
  const livingPlan = page.getByRole("complementary", { name: "Planen indtil nu" });
  await walkAsAdvisor(
    page,
    {
      decider: "a-kasse",
      party: "with-fuldmagt",
      stage: "decided",
      channel: "digital-post",
      dated: day("2026-11-12"),
      received: day("2026-11-12"),
      toldFirst: "no",
      guidance: "given",
      wantsComplaint: "yes",
    },
    async (step) => {
      if (step === "klagen") await expect(livingPlan).toContainText("torsdag den 10. december 2026");
    },
  );
  const plan = await readPlan(page);
  for (const lines of [plan.page, plan.paper.lines]) {
    const text = lines.join("\n");
    expect(stationsIn(lines)).toEqual(["Dig", "A-kassen", "STAR", "Ankestyrelsen", "Domstolene"]);
    expect(text).toContain("Ankestyrelsens Beskæftigelsesudvalg afgør klagen over STAR.");
    expect(text).toContain("Sidste dag for at klage\ntorsdag den 10. december 2026");
    // F6: Ankestyrelsen does not decide on this period, so there is no midnight and no telephone.
    expect(text).toContain("i kontorets åbningstid senest torsdag den 10. december 2026");
    expect(text).not.toMatch(/23\.59|Skriv eller ring til a-kassen, og fortæl/);
  }
});
