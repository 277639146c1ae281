import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { askPaperWorker } from "#tests/support/ask-paper-worker.ts";
import { listenOnLoopback } from "#tests/support/listen-on-loopback.ts";
import { withPolicy } from "../../scripts/csp.mjs";
import { headersFor } from "../../scripts/headers.mjs";
import { serve } from "../../scripts/serve.mjs";

const PAGE =
  '<!doctype html><html><head><meta charset="utf-8"><script src="/page.js"></script></head><body></body></html>';
const PAGE_SCRIPT = `
  const worker = new Worker("/worker.js", { type: "module" });
  worker.onmessage = (event) => { document.body.textContent = event.data; };
  worker.postMessage(location.hash.slice(1));
`;
const WORKER_SCRIPT = `
  self.onmessage = (event) =>
    fetch(event.data, { method: "POST", body: "svar", mode: "no-cors" }).then(
      () => self.postMessage("sent"),
      () => self.postMessage("refused"),
    );
`;

/** A stranger on another port, who counts what reaches him while a worker of `origin` tries to tell him everything. */
async function tellStranger(page: Page, origin: string): Promise<{ outcome: string | null; heard: number }> {
  let heard = 0;
  const stranger = await listenOnLoopback(
    createServer((_request, response) => {
      heard += 1;
      response.end();
    }),
  );
  await page.goto(`${origin}/#${stranger.url}/`);
  await expect(page.locator("body")).toHaveText(/sent|refused/);
  const outcome = await page.locator("body").textContent();
  await stranger.close();
  return { outcome, heard };
}

test("a worker cannot send the answers to another origin", async ({ page }) => {
  const dir = await mkdtemp(join(tmpdir(), "klagevejen-"));
  const files = {
    "index.html": withPolicy(PAGE).html,
    "404.html": PAGE,
    "page.js": PAGE_SCRIPT,
    "worker.js": WORKER_SCRIPT,
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(dir, name), text);
  const site = await serve({ dir, port: 0 });
  expect(await tellStranger(page, site.url)).toEqual({ outcome: "refused", heard: 0 });
  await site.close();
  await rm(dir, { recursive: true });
});

test("the worker that a page really starts for its paper comes with that policy, and tells a stranger nothing", async ({
  page,
}) => {
  const site = await serve({ dir: "out", port: 0 });
  expect(await askPaperWorker(page, site.url)).toEqual({
    policy: headersFor("/any.js")["Content-Security-Policy"],
    isFromServiceWorker: false,
    outcome: "refused",
    heard: 0,
  });
  await site.close();
});

test("without the header of the worker's own response it could: the policy of the page does not reach it", async ({
  page,
}) => {
  const bare = await listenOnLoopback(
    createServer((request, response) => {
      const script = request.url === "/page.js" ? PAGE_SCRIPT : request.url === "/worker.js" ? WORKER_SCRIPT : null;
      response.setHeader("Content-Type", script === null ? "text/html" : "text/javascript");
      response.end(script ?? withPolicy(PAGE).html);
    }),
  );
  expect(await tellStranger(page, bare.url)).toEqual({ outcome: "sent", heard: 1 });
  await bare.close();
});
