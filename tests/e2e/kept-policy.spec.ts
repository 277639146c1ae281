import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { expect, test } from "@playwright/test";
import { askPaperWorker } from "#tests/support/ask-paper-worker.ts";
import { listenOnLoopback } from "#tests/support/listen-on-loopback.ts";
import { withPolicy } from "../../scripts/csp.mjs";
import { headersFor } from "../../scripts/headers.mjs";
import { makeServiceWorker } from "../../scripts/service-worker.mjs";

test.use({ serviceWorkers: "allow" });

const PAGE = '<!doctype html><html><head><meta charset="utf-8"></head><body></body></html>';
const WORKER = `
  self.onmessage = (event) =>
    fetch(event.data, { method: "POST", body: "svar", mode: "no-cors" }).then(
      () => self.postMessage("sent " + location.hash),
      () => self.postMessage("refused " + location.hash),
    );
`;

const types: Readonly<Record<string, string>> = { ".js": "text/javascript", ".css": "text/css", ".html": "text/html" };

/** A host that sends no headers of its own with the files of a folder. */
function serveBare(dir: string) {
  return listenOnLoopback(
    createServer((request, response) => {
      const { pathname } = new URL(request.url ?? "/", "http://localhost");
      const file = join(dir, pathname.endsWith("/") ? `${pathname}index.html` : pathname);
      response.setHeader("Content-Type", types[extname(file)] ?? "application/octet-stream");
      readFile(file).then(
        (text) => response.end(text),
        () => response.writeHead(404).end(),
      );
    }),
  );
}

test("where the host sends no policy with scripts, the service worker does: a worker tells a stranger nothing, online and offline", async ({
  page,
}) => {
  let heard = 0;
  const stranger = await listenOnLoopback(
    createServer((_request, response) => {
      heard += 1;
      response.end();
    }),
  );
  const dir = await mkdtemp(join(tmpdir(), "klagevejen-bare-"));
  for (const [name, text] of [
    ["index.html", withPolicy(PAGE).html],
    ["404.html", PAGE],
    ["worker.js", WORKER],
  ] as const)
    await writeFile(join(dir, name), text);
  await makeServiceWorker({ dir });
  // Kept by nobody, so it comes from the host each time.
  await writeFile(join(dir, "late.js"), WORKER);
  const bare = await serveBare(dir);
  const tell = (script: string) =>
    page.evaluate(
      ([address, to]) =>
        new Promise<string>((resolve) => {
          const worker = new Worker(`${address}#params`);
          worker.onmessage = ({ data }) => resolve(data);
          worker.postMessage(to);
        }),
      [script, `${stranger.url}/`] as const,
    );

  await page.goto(bare.url);
  expect(await tell("/worker.js")).toBe("sent #params");
  expect(heard).toBe(1);
  await page.evaluate(() => navigator.serviceWorker.register("/sw.js"));
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
  expect(await tell("/worker.js")).toBe("refused #params");
  expect(await tell("/late.js")).toBe("refused #params");
  await bare.close();
  await page.goto(bare.url);
  expect(await tell("/worker.js")).toBe("refused #params");
  expect(heard).toBe(1);
  await stranger.close();
  await rm(dir, { recursive: true });
});

test("the worker that a page really starts for its paper gets that policy from the service worker, offline too", async ({
  page,
}) => {
  const bare = await serveBare("out");
  expect(await askPaperWorker(page, bare.url)).toEqual({
    policy: undefined,
    isFromServiceWorker: false,
    outcome: "sent",
    heard: 1,
  });
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
  await bare.close();
  expect(await askPaperWorker(page, bare.url)).toEqual({
    policy: headersFor("/any.js")["Content-Security-Policy"],
    isFromServiceWorker: true,
    outcome: "refused",
    heard: 0,
  });
});
