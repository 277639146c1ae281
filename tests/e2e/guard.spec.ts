import { createServer } from "node:http";
import { expect, type Page, test } from "@playwright/test";
import { listenOnLoopback } from "#tests/support/listen-on-loopback.ts";
import { watchContext } from "#tests/support/watch-context.ts";

/** Each breach that the guard of the other tests is there for is made on purpose, and must be found. */
async function watchedBreach(page: Page, own: string | undefined, breach: () => Promise<unknown>) {
  const watched = await watchContext(page.context(), new URL(own ?? "").origin, []);
  await page.goto("/");
  await breach();
  // The browser tells of a breach in its own time: asked again until it has.
  return expect.poll(async () => (await watched.findings()).join("\n"));
}

test("the guard finds nothing on a page as it is", async ({ page, baseURL }) => {
  const watched = await watchContext(page.context(), new URL(baseURL ?? "").origin, []);
  await page.goto("/");
  expect(await watched.findings()).toEqual([]);
});

test("the guard finds a request to another origin", async ({ page, baseURL }) => {
  const other = await listenOnLoopback(createServer((_request, response) => response.end()));
  const breach = () => page.goto(other.url);
  await (await watchedBreach(page, baseURL, breach)).toContain(`a request left the site: GET ${other.url}/`);
  await other.close();
});

/** A worker of the site that asks a stranger, under a policy of its own or none. */
async function askInWorker(page: Page, stranger: string, headers: Readonly<Record<string, string>>) {
  const body = `fetch("${stranger}/from-a-worker", { mode: "no-cors" }).catch(() => undefined);`;
  await page.route("**/asking-worker.js", (route) =>
    route.fulfill({ body, headers: { "Content-Type": "text/javascript", ...headers } }),
  );
  await page.evaluate(() => void new Worker("/asking-worker.js"));
}

test("the guard finds a worker that asks another origin", async ({ page, baseURL }) => {
  const other = await listenOnLoopback(createServer((_request, response) => response.end()));
  const breach = () => askInWorker(page, other.url, {});
  await (await watchedBreach(page, baseURL, breach)).toContain(
    `a request left the site: GET ${other.url}/from-a-worker`,
  );
  await other.close();
});

test("the guard finds what a worker's own policy has stopped", async ({ page, baseURL }) => {
  const headers = { "Content-Security-Policy": "connect-src 'self'" };
  // Nobody needs to be there: it is stopped before it leaves.
  const breach = () => askInWorker(page, "http://127.0.0.1:9", headers);
  await (await watchedBreach(page, baseURL, breach)).toMatch(
    /^console: .*http:\/\/127\.0\.0\.1:9\/from-a-worker.*Content Security Policy/m,
  );
});

test("the guard finds a breach of the page's policy", async ({ page, baseURL }) => {
  const breach = () => page.evaluate(() => document.body.insertAdjacentHTML("beforeend", '<p style="color:red"></p>'));
  await (await watchedBreach(page, baseURL, breach)).toContain("policy: style-src-attr blocked inline");
});

test("the guard finds an uncaught error", async ({ page, baseURL }) => {
  const breach = () => page.evaluate(() => queueMicrotask(() => Promise.reject(new Error("on purpose"))));
  await (await watchedBreach(page, baseURL, breach)).toContain("uncaught: Error: on purpose");
});

test("the guard finds an error in the console", async ({ page, baseURL }) => {
  const breach = () => page.evaluate(() => console.error("on purpose"));
  await (await watchedBreach(page, baseURL, breach)).toContain("console: on purpose");
});
