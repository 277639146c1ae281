import { ladderHeading, lateReasons } from "#content/da/lateness.ts";
import { latenessQuestions } from "#content/da/lateness-questions.ts";
import { letterTitles } from "#content/da/letter-titles.ts";
import { letterEditor } from "#content/da/letters/page.ts";
import type { Answers } from "#lib/answers/answers.ts";
import { parseCalendarDate as day } from "#lib/calendar/calendar-date.ts";
import { expect, test } from "#tests/support/dated-test.ts";
import { expectSound } from "#tests/support/expect-sound.ts";
import { hydrated } from "#tests/support/hydrated.ts";
import { putAnswers } from "#tests/support/put-answers.ts";

const known: Answers = {
  decider: "kommune",
  topicKommune: "merudgifter",
  stage: "decided",
  channel: "digital-post",
  guidance: "given",
  wantsComplaint: "yes",
};
const dated: Answers = { ...known, dated: day("2026-10-02") };
const late: Answers = { ...dated, received: day("2026-10-02") };

test("[F8] from the plan's ladder to the reason and back: its words stand in the task", async ({ page }) => {
  await putAnswers(page, late);
  await page.goto("/plan/");
  await expect(page.getByRole("heading", { name: ladderHeading, exact: true })).toBeVisible();
  await page.getByRole("link", { name: "Svar nu", exact: true }).click();
  await expect(page).toHaveURL(/\/guide\/klagen\/hvorfor-kommer-klagen-nu\/\?fra=plan$/);
  await hydrated(page);
  await page.getByRole("checkbox", { name: "Indlæggelse", exact: true }).check();
  await page.getByRole("button", { name: "Næste" }).click();
  await expect(page).toHaveURL(/\/plan\/$/);
  await expect(page.getByText(lateReasons.hospital.sentence).first()).toBeVisible();
  await expectSound(page);
});

test("[F8] the ladder leads back to the date, and is gone when the date was wrong", async ({ page }) => {
  await putAnswers(page, dated);
  await page.goto("/plan/");
  await page.getByRole("link", { name: "Ret datoen", exact: true }).click();
  await expect(page).toHaveURL(/\/dato-paa-afgoerelsen\/\?fra=plan$/);
  await hydrated(page);
  await page.getByLabel("Dag", { exact: true }).fill("19");
  await page.getByLabel("Måned", { exact: true }).fill("11");
  await page.getByRole("button", { name: "Næste" }).click();
  await expect(page).toHaveURL(/\/plan\/$/);
  await expect(page.getByRole("article")).toContainText("torsdag den 17. december 2026");
  await expect(page.getByRole("heading", { name: ladderHeading, exact: true })).toHaveCount(0);
});

test("[F8] the reason that the plan misses stands among the answers, and is answered from there", async ({ page }) => {
  await putAnswers(page, { ...late, disagree: ["result"], urgent: "no", newInformation: "no" });
  await page.goto("/svar/");
  await page.getByRole("link", { name: new RegExp(`${latenessQuestions.lateReason.short}$`) }).click();
  await expect(page).toHaveURL(/\/guide\/klagen\/hvorfor-kommer-klagen-nu\/\?fra=svar$/);
  await hydrated(page);
  await page.getByRole("checkbox", { name: "Indlæggelse", exact: true }).check();
  await page.getByRole("button", { name: "Næste" }).click();
  await expect(page).toHaveURL(/\/svar\/$/);
  await expect(page.getByRole("main").getByText("Indlæggelse", { exact: true })).toBeVisible();
});

test("[F2p] a date that nobody remembers is no dead end: what to try, what the plan says, and the way back", async ({
  page,
}) => {
  await putAnswers(page, known);
  await page.goto("/guide/afgoerelsen/dato-paa-afgoerelsen/");
  await hydrated(page);
  await page.getByRole("checkbox", { name: "Du kan ikke huske datoen", exact: true }).check();
  await expect(page.getByText("Det er helt i orden. Gå bare videre.", { exact: true })).toBeVisible();
  await page.getByText("Hvor står datoen?", { exact: true }).click();
  await expect(page.getByRole("img", { name: /^Tegning af et brev/ })).toBeVisible();
  await expectSound(page);
  await page.getByRole("button", { name: "Næste" }).click();
  await page.waitForURL("**/hvilken-dag-kom-den/");
  await page.goto("/plan/");
  await page.getByRole("link", { name: "Skriv datoen nu", exact: true }).first().click();
  await expect(page).toHaveURL(/\/dato-paa-afgoerelsen\/\?fra=plan$/);
});

test("[F8] the advisor asks why, and the letter begins with the answer and the citizen's own words", async ({
  page,
}) => {
  const asked = { party: "self", urgent: "no", newInformation: "no", disagree: ["result"] } as const;
  await putAnswers(page, { ...late, ...asked }, "advisor");
  await page.goto("/guide/klagen/");
  await hydrated(page);
  await page.getByRole("checkbox", { name: "Sygdom", exact: true }).check();
  await page
    .getByRole("textbox", { name: `${latenessQuestions.lateWords.label} (valgfrit)`, exact: true })
    .fill("var indlagt fra 5. oktober");
  await page.getByRole("button", { name: "Næste" }).click();
  await page.waitForURL(/\/(svar|plan)\/$/);
  await page.goto("/plan/");
  await page.getByRole("link", { name: letterTitles["late-complaint"], exact: true }).click();
  await page.waitForURL("**/breve/klage-efter-fristen/");
  await hydrated(page);
  const letter = page.getByRole("region", { name: letterEditor.preview });
  await expect(letter).toContainText(lateReasons.illness.sentence);
  await expect(letter).toContainText("Var indlagt fra 5. oktober.");
  await expect(letter).toContainText("retssikkerhedsloven § 67, stk. 2");
  await expectSound(page);
});
