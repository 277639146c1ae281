import { createServer } from "node:http";
import { expect, type Page, test } from "@playwright/test";
import { listenOnLoopback } from "#tests/support/listen-on-loopback.ts";
import { watchContext } from "#tests/support/watch-context.ts";

/** Each breach that the guard of the other tests is there for is made on purpose, and must be found. */
async function findingsAfter(page: Page, own: string | undefined, breach: () => Promise<unknown>): Promise<string[]> {
  const watched = await watchContext(page.context(), new URL(own ?? "").origin, []);
  await page.goto("/");
  await breach();
  return watched.findings();
}

test("the guard finds nothing on a page as it is", async ({ page, baseURL }) => {
  expect(await findingsAfter(page, baseURL, async () => {})).toEqual([]);
});

test("the guard finds a request to another origin", async ({ page, baseURL }) => {
  const other = await listenOnLoopback(createServer((_request, response) => response.end()));
  const breach = () => page.goto(other.url);
  expect(await findingsAfter(page, baseURL, breach)).toContain(`a request left the site: GET ${other.url}/`);
  await other.close();
});

test("the guard finds a breach of the page's policy", async ({ page, baseURL }) => {
  const breach = () => page.evaluate(() => document.body.insertAdjacentHTML("beforeend", '<p style="color:red"></p>'));
  const findings = await findingsAfter(page, baseURL, breach);
  expect(findings.join()).toContain("policy: style-src-attr blocked inline");
});

test("the guard finds an uncaught error", async ({ page, baseURL }) => {
  const thrown = page.waitForEvent("pageerror");
  const breach = async () => {
    await page.evaluate(() => queueMicrotask(() => Promise.reject(new Error("on purpose"))));
    await thrown;
  };
  expect((await findingsAfter(page, baseURL, breach)).join()).toContain("uncaught: Error: on purpose");
});

test("the guard finds an error in the console", async ({ page, baseURL }) => {
  const breach = () => page.evaluate(() => console.error("on purpose"));
  expect((await findingsAfter(page, baseURL, breach)).join()).toContain("console: on purpose");
});
