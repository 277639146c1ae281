import { readdirSync, readFileSync } from "node:fs";
import { paperButtonWords } from "#content/da/paper-button.ts";
import { parseCalendarDate as day } from "#lib/calendar/calendar-date.ts";
import { walkAsCitizen } from "#tests/support/citizen-walk.ts";
import { expect } from "#tests/support/dated-test.ts";
import { keptOffline, test as released } from "#tests/support/released-site.ts";
import { savePaper } from "#tests/support/save-paper.ts";
import { runNode } from "../../scripts/run-command.mjs";

const base = "/klagevejen";
const dir = "test-results/in-a-folder";

/** A whole site is built first. Not in a hook: Playwright asks a hook for the address too, and there is no site yet. */
const test = released.extend({
  built: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it what is needed, and nothing is.
    async ({}, use) => {
      expect(await runNode(["scripts/build.mjs"], { BASE_PATH: base, OUT_DIR: dir })).toBe(true);
      await use({ dir, base });
    },
    { scope: "test", timeout: 600_000 },
  ],
});

test.describe.configure({ timeout: 300_000 });

/** Every address in every page, every style sheet and the manifest begins with the folder. */
function expectInsideFolder(): void {
  const files = readdirSync(dir, { recursive: true, encoding: "utf8" });
  const read = (end: string) =>
    files.filter((file) => file.endsWith(end)).map((file) => readFileSync(`${dir}/${file}`, "utf8"));
  const inPages = read(".html").flatMap((html) => [...html.matchAll(/\s(?:href|src|content)="(\/[^"]*)"/g)]);
  const inStyles = read(".css").flatMap((css) => [...css.matchAll(/url\(["']?(\/[^)"']*)/g)]);
  expect(inPages.length).toBeGreaterThan(1000);
  expect(inStyles.length).toBeGreaterThan(0);
  const outside = [...inPages, ...inStyles]
    .map(([, address = ""]) => address)
    .filter((address) => !address.startsWith(`${base}/`));
  expect(outside).toEqual([]);
  const manifest = JSON.parse(readFileSync(`${dir}${base}/manifest.webmanifest`, "utf8"));
  const named = [
    manifest.start_url,
    manifest.scope,
    manifest.id,
    ...manifest.icons.map(({ src }: { src: string }) => src),
  ];
  for (const address of named) expect(address).toMatch(/^\/klagevejen\//);
}

test.describe("in a folder", () => {
  test.use({ expectedErrors: [/status of 404/] });

  test("from the start page to the plan, its PDF and a letter, then all of it without a network; nothing outside the folder is asked for", async ({
    page,
    site,
  }) => {
    const outside: string[] = [];
    page.context().on("request", (request) => {
      const { protocol, pathname } = new URL(request.url());
      if (protocol.startsWith("http") && !pathname.startsWith(`${base}/`)) outside.push(pathname);
    });
    const leadsOut = () =>
      page
        .locator("a[href^='/']")
        .evaluateAll(
          (links, folder) =>
            links.map((link) => link.getAttribute("href") ?? "").filter((href) => !href.startsWith(`${folder}/`)),
          base,
        );
    const paper = () => page.getByRole("button", { name: paperButtonWords.download, exact: true }).click();

    expectInsideFolder();
    await keptOffline(page, `${base}/`);
    await walkAsCitizen(
      page,
      {
        decider: "kommune",
        kommune: "Aarhus",
        stage: "decided",
        channel: "digital-post",
        dated: day("2026-11-19"),
        received: day("2026-11-19"),
      },
      async () => expect(await leadsOut()).toEqual([]),
      `${base}/`,
    );
    await expect(page).toHaveURL(/\/klagevejen\/svar\/$/);
    expect(await leadsOut()).toEqual([]);
    await page.goto(`${base}/plan/`);
    await expect(page.getByRole("article")).toContainText("Aarhus");
    expect(await leadsOut()).toEqual([]);
    const online = await savePaper(page, paper);
    expect(online.lines.join("\n")).toContain("Aarhus");

    await site.stop();
    for (const path of ["/plan/", "/breve/klage/", "/frist/", "/dine-svar/", "/giv-videre/", "/raad/"]) {
      await page.goto(`${base}${path}`);
      await expect(page.getByRole("heading", { level: 1 }).filter({ visible: true })).toHaveCount(1);
      expect(await leadsOut(), path).toEqual([]);
    }
    await page.goto(`${base}/plan/`);
    expect((await savePaper(page, paper)).lines).toEqual(online.lines);
    expect((await page.goto(`${base}/findes-ikke/`))?.status()).toBe(404);
    expect(outside).toEqual([]);
  });
});
