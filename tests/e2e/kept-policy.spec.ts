import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { listenOnLoopback } from "#tests/support/listen-on-loopback.ts";
import { withPolicy } from "../../scripts/csp.mjs";
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
  const bare = await listenOnLoopback(
    createServer((request, response) => {
      const name = request.url === "/" ? "index.html" : (request.url ?? "").slice(1);
      response.setHeader("Content-Type", name.endsWith(".js") ? "text/javascript" : "text/html");
      readFile(join(dir, name)).then(
        (text) => response.end(text),
        () => response.writeHead(404).end(),
      );
    }),
  );
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
