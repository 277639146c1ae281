import { phoneCard } from "#content/da/phone-card.ts";
import { stepPath } from "#lib/answers/guide-paths.ts";
import { parseCalendarDate as day } from "#lib/calendar/calendar-date.ts";
import { expect, test } from "#tests/support/dated-test.ts";
import { hydrated } from "#tests/support/hydrated.ts";
import { putAnswers } from "#tests/support/put-answers.ts";
import { readPlan } from "#tests/support/read-plan.ts";

for (const register of ["citizen", "advisor"] as const) {
  test(`[F6] what to say on the phone, what to ask and where to note it, on the page and the paper: ${register}`, async ({
    page,
  }) => {
    await putAnswers(page, {
      decider: "kommune",
      stage: "decided",
      access: "waiting",
      accessDay: day("2026-11-18"),
      channel: "digital-post",
      dated: day("2026-11-19"),
      received: day("2026-11-19"),
      guidance: "given",
    });
    if (register === "advisor") {
      await page.goto(stepPath("klagen"));
      await hydrated(page);
    }
    await page.goto("/plan/");
    const plan = await readPlan(page);
    for (const text of [plan.page.join(" "), plan.paper.lines.join(" ")]) {
      expect(text).toContain(phoneCard.title);
      expect(text).toContain("”Jeg klager over jeres afgørelse af 19. november 2026.");
      expect(text).toContain("”Jeg bad om aktindsigt den 18. november 2026.");
      expect(text).toContain("Hvem taler jeg med?");
    }
    // A line for the pen is of use on paper only.
    expect(plan.paper.lines.join(" ")).toContain("Sendt eller ringet den");
  });
}
