import type { Page } from "@playwright/test";
import { answerPlaceWords } from "#content/da/answer-place.ts";
import { offlineWords } from "#content/da/offline.ts";
import { questionPath } from "#lib/answers/guide-paths.ts";
import { questionOf } from "#lib/answers/walk.ts";
import { goOn } from "#tests/support/citizen-walk.ts";
import { expect } from "#tests/support/dated-test.ts";
import { hydrated } from "#tests/support/hydrated.ts";
import { keptOffline, test } from "#tests/support/released-site.ts";

const decider = questionPath(questionOf("decider"));
const aKasse = { name: "A-kassen", exact: true };

test("a new release, let in from one tab, another goes on with the version it has, and changes when it is told to", async ({
  page,
  site,
}) => {
  await keptOffline(page);
  const other = await page.context().newPage();
  for (const tab of [page, other]) {
    await tab.goto(decider);
    await hydrated(tab);
    await tab.getByRole("radio", aKasse).check();
  }
  await site.release("2", [decider]);
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  const change = (tab: Page) => tab.getByRole("button", { name: offlineWords.change, exact: true });
  await expect(change(other)).toBeVisible();
  await change(page).click();
  await expect(page.locator("body")).toHaveAttribute("data-release", "2");

  await goOn(other);
  await other.getByRole("link", { name: "Tilbage", exact: true }).click();
  await expect(other.getByRole("radio", aKasse)).toBeChecked();
  expect(await other.locator("body").getAttribute("data-release")).toBeNull();
  await change(other).click();
  await expect(other.locator("body")).toHaveAttribute("data-release", "2");
  await expect(other.getByRole("radio", aKasse)).toBeChecked();
});

test("a new release is not offered on a shared computer, where changing to it would lose the answers", async ({
  page,
  site,
}) => {
  await keptOffline(page);
  await page.goto("/dine-svar/");
  await hydrated(page);
  await page.getByRole("radio", { name: answerPlaceWords.places.memory, exact: true }).check();
  await page.getByRole("button", { name: answerPlaceWords.use, exact: true }).click();
  await page.getByRole("link", { name: answerPlaceWords.startGuide, exact: true }).click();
  await page.getByRole("radio", aKasse).check();
  await site.release("2", [decider]);
  await page.evaluate(async () => {
    const kept = await navigator.serviceWorker.ready;
    await kept.update();
    const coming = kept.installing;
    if (coming) await new Promise((resolve) => coming.addEventListener("statechange", resolve, { once: true }));
    // What the page would show has then been drawn.
    for (const _ of ["this", "the next"]) await document.body.animate([], 1).finished;
    if (!kept.waiting) throw new Error("no new release waits");
  });
  await expect(page.getByText(offlineWords.ready.title)).toBeHidden();
  await expect(page.getByRole("radio", aKasse)).toBeChecked();
});

test("a new release is there on the next page, without a word, where nothing is typed", async ({ page, site }) => {
  await keptOffline(page);
  await site.release("2", ["raad"]);
  const changed = page.evaluate(
    () => new Promise((resolve) => navigator.serviceWorker.addEventListener("controllerchange", resolve)),
  );
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await changed;
  await expect(page.getByText(offlineWords.ready.title)).toBeHidden();
  await page.goto("/raad/");
  await expect(page.locator("body")).toHaveAttribute("data-release", "2");
});
