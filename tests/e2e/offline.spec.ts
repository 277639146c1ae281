import { readFile } from "node:fs/promises";
import { answerPlaceWords } from "#content/da/answer-place.ts";
import { answerPlaceLine } from "#content/da/keeping.ts";
import { letterEditor } from "#content/da/letters/page.ts";
import { offlineWords } from "#content/da/offline.ts";
import { notFoundPage } from "#content/da/pages.ts";
import { questionPath } from "#lib/answers/guide-paths.ts";
import { questionOf } from "#lib/answers/walk.ts";
import { askedByBrowser } from "#tests/support/asked-by-browser.ts";
import { goOn } from "#tests/support/citizen-walk.ts";
import { expect } from "#tests/support/dated-test.ts";
import { expectSound } from "#tests/support/expect-sound.ts";
import { hydrated } from "#tests/support/hydrated.ts";
import { linksStayInside, watchLinks } from "#tests/support/links-stay-inside.ts";
import { openQuestion } from "#tests/support/open-question.ts";
import { keptOffline, test } from "#tests/support/released-site.ts";
import { savePaper } from "#tests/support/save-paper.ts";

const decider = questionPath(questionOf("decider"));
const aKasse = { name: "A-kassen", exact: true };

test.describe("without a network", () => {
  test.use({ expectedErrors: [/status of 404/] });

  test("after one visit the guide, the plan, the PDF and every kept page are there, and the host is not asked", async ({
    page,
    site,
  }) => {
    await keptOffline(page);
    await openQuestion(page, "decider");
    await page.getByRole("radio", { name: "Kommunen", exact: true }).check();
    await page.goto("/plan/");
    const paper = () => page.getByRole("button", { name: "Hent tjeklisten (PDF)", exact: true }).click();
    const online = await savePaper(page, paper);
    await site.stop();
    const before = site.asked().length;

    await openQuestion(page, "decider");
    await page.evaluate(() => Reflect.set(window, "sameDocument", true));
    await page.getByRole("radio", aKasse).check();
    await goOn(page);
    await expect(page.getByRole("radio", { name: "Din egen sag", exact: true })).toBeVisible();
    // The payload came from what is kept, so that the page was not loaded anew.
    expect(await page.evaluate(() => Reflect.get(window, "sameDocument"))).toBe(true);

    await page.goto("/plan/");
    await expect(page.getByRole("article")).toContainText("A-kassen");
    const offline = await savePaper(page, paper);
    expect(online.lines.join("\n")).not.toContain("A-kassen");
    expect(offline.lines.join("\n")).toContain("A-kassen");

    await page.goto("/breve/klage/");
    await hydrated(page);
    const letter = await savePaper(page, () =>
      page.getByRole("button", { name: letterEditor.pdf, exact: true }).click(),
    );
    expect(letter.name).toBe("klagevejen-klage.pdf");
    expect(letter.lines.join("\n")).toContain("A-kassen");

    await page.goto("/frist");
    await expect(page).toHaveURL(/\/frist\/$/);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.goto("/guide/om-sagen/hvem-har-afgjort/?fra=svar");
    await expect(page.getByRole("radio", aKasse)).toBeChecked();
    const missing = await page.goto("/findes-ikke/");
    expect(missing?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1, name: notFoundPage.title })).toBeVisible();
    // But for a page that is not kept, and for a new release, which the browser itself looks for on each visit.
    const asked = site
      .asked()
      .slice(before)
      .map(({ path }) => path);
    expect([...new Set(asked)].filter((path) => path !== "/sw.js")).toEqual(["/findes-ikke/"]);
  });
});

test("on a shared computer without a network no link of any page costs the answers", async ({ page, site }) => {
  const warnings = askedByBrowser(page);
  await watchLinks(page);
  await keptOffline(page);
  await page.goto(decider);
  await hydrated(page);
  await page.getByRole("radio", aKasse).check();
  await page.getByRole("link", { name: answerPlaceLine.link, exact: true }).click();
  await page.waitForURL("**/dine-svar/");
  await page.getByRole("radio", { name: answerPlaceWords.places.memory, exact: true }).check();
  await page.getByRole("button", { name: answerPlaceWords.use, exact: true }).click();
  await expect(page.getByText(answerPlaceWords.done.memory, { exact: true })).toBeVisible();
  await linksStayInside(page);
  await site.stop();
  // From here on every page is reached by links alone, as a person would.
  const links = page.locator("header a, footer a").and(page.locator('[href$="/"]'));
  const paths = await links.evaluateAll((all) => [...new Set(all.map((link) => link.getAttribute("href") ?? ""))]);
  expect(paths.length).toBeGreaterThan(12);
  for (const path of paths) {
    await page.locator(`header a[href="${path}"], footer a[href="${path}"]`).first().click();
    await expect(page).toHaveURL((url) => url.pathname === path);
    await expect(page.getByRole("heading", { level: 1 }).filter({ visible: true })).toHaveCount(1);
  }
  await page.getByRole("link", { name: answerPlaceWords.title, exact: true }).click();
  await page.getByRole("link", { name: answerPlaceWords.toAnswers, exact: true }).click();
  await expect(page.getByRole("main").getByText("A-kassen", { exact: true })).toBeVisible();
  expect(warnings).toEqual([]);
});

test("a first visit asks for each file once: the page for its own, then the keeping for what is left", async ({
  page,
  site,
}) => {
  await keptOffline(page);
  const asked = site.asked();
  const asPaths = (some: typeof asked) => some.map(({ path }) => path).sort();
  const once = (paths: readonly string[]) => [...new Set(paths)].sort();
  // The start page itself fetches nothing by script.
  const byPage = asPaths(asked.filter(({ dest }) => !/^(empty|serviceworker)$/.test(dest)));
  const byKeeper = asPaths(asked.filter(({ dest }) => dest === "empty"));
  expect(byPage).toEqual(once(byPage));
  expect(byKeeper).toEqual(once(byKeeper));
  expect(asked.filter(({ dest }) => dest === "serviceworker")).toEqual([{ path: "/sw.js", dest: "serviceworker" }]);

  // What has its content in its name comes out of the browser's own cache the second time.
  const neverChanges = (path: string) => path.startsWith("/_next/static/");
  expect(byPage.filter(neverChanges).length).toBeGreaterThan(5);
  expect(byKeeper.filter((path) => neverChanges(path) && byPage.includes(path))).toEqual([]);
  const worker = await readFile("out/sw.js", "utf8");
  const kept = [...worker.matchAll(/url:"(\/[^"]*)"/g)].map(([, path = ""]) => path);
  expect(kept.length).toBeGreaterThan(100);
  expect(byKeeper).toEqual(kept.filter((path) => !(neverChanges(path) && byPage.includes(path))).sort());

  // Nobody waits for the keeping: it begins when all that the page needs has been asked for. An icon holds nothing up.
  const begins = asked.findIndex(({ path }) => path === "/sw.js");
  const needed = asked.slice(begins + 1).filter(({ dest }) => dest !== "empty" && dest !== "image");
  expect(needed).toEqual([]);
});

test("a new release is offered where something is typed: no focus taken, no answer lost", async ({ page, site }) => {
  await keptOffline(page);
  await page.goto(decider);
  await hydrated(page);
  await page.getByRole("radio", aKasse).check();
  await page.getByRole("radio", aKasse).focus();
  await site.release("2", [decider]);
  // What the browser does by itself when the next page is loaded.
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect(page.getByText(offlineWords.ready.title)).toBeVisible();
  await expect(page.getByRole("radio", aKasse)).toBeFocused();
  expect(await page.locator("body").getAttribute("data-release")).toBeNull();
  await expectSound(page);
  // On the narrowest screen a line of it is as wide as the page lets it be.
  const box = await page.getByText(offlineWords.ready.text, { exact: true }).boundingBox();
  expect(box?.height).toBeLessThan(100);

  await page.getByRole("button", { name: offlineWords.change, exact: true }).click();
  await expect(page.locator("body")).toHaveAttribute("data-release", "2");
  await expect(page.getByRole("radio", aKasse)).toBeChecked();
  await expect(page.getByText(offlineWords.ready.title)).toBeHidden();
});

test("a new release that was offered before the answers came to live on the page alone does not take them", async ({
  page,
  site,
}) => {
  const warnings = askedByBrowser(page);
  await keptOffline(page);
  await page.goto(decider);
  await hydrated(page);
  await page.getByRole("radio", aKasse).check();
  await site.release("2", [decider]);
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect(page.getByText(offlineWords.ready.title)).toBeVisible();
  await page.getByRole("link", { name: answerPlaceLine.link, exact: true }).click();
  await page.waitForURL("**/dine-svar/");
  await page.getByRole("radio", { name: answerPlaceWords.places.memory, exact: true }).check();
  await page.getByRole("button", { name: answerPlaceWords.use, exact: true }).click();
  await expect(page.getByText(answerPlaceWords.done.memory, { exact: true })).toBeVisible();
  await page.getByRole("button", { name: offlineWords.change, exact: true }).click();
  await expect(page.getByText(offlineWords.ready.title)).toHaveCount(0);
  await page.getByRole("link", { name: answerPlaceWords.toAnswers, exact: true }).click();
  await expect(page.getByRole("main").getByText("A-kassen", { exact: true })).toBeVisible();
  expect(warnings).toEqual([]);
});

test.describe("parts that do not come, as after a new release and without a service worker", () => {
  test.use({ serviceWorkers: "block", expectedErrors: [/status of 404/] });

  test("take no answer away and stop nobody", async ({ page }) => {
    // What stands in the page itself: whatever it fetches afterwards, early or late, does not come.
    const html = (await (await page.goto(decider))?.text()) ?? "";
    const own = [...html.matchAll(/(?:src|href)="(\/_next\/static\/[^"]*)"/g)].map(([, path = ""]) => path);
    expect(own.length).toBeGreaterThan(5);
    await page.route("**/_next/static/**", (route) =>
      own.includes(new URL(route.request().url()).pathname) ? route.continue() : route.fulfill({ status: 404 }),
    );
    await page.reload();
    await hydrated(page);
    await page.getByRole("radio", aKasse).check();
    await goOn(page);
    await page.unrouteAll();
    await page.getByRole("link", { name: "Tilbage", exact: true }).click();
    await expect(page.getByRole("radio", aKasse)).toBeChecked();
  });
});

test("the site is not kept where storage is blocked, and says nothing of it", async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException("blocked", "SecurityError");
    };
    Object.defineProperty(navigator, "serviceWorker", { get: refuse });
    Object.defineProperty(window, "sessionStorage", { get: refuse });
  });
  await openQuestion(page, "decider");
  await page.getByRole("radio", aKasse).check();
  await goOn(page);
  await page.getByRole("link", { name: "Tilbage", exact: true }).click();
  await expect(page.getByRole("radio", aKasse)).toBeChecked();
});
