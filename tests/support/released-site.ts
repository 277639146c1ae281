import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { serve } from "../../scripts/serve.mjs";
import { makeServiceWorker } from "../../scripts/service-worker.mjs";
import { test as dated } from "./dated-test.ts";

/** What the host was asked for, without its query, and what for: "document", "script"; "empty" where a script fetches. */
type Asked = { readonly path: string; readonly dest: string };

type ReleasedSite = {
  readonly url: string;
  /** Everything that the host has been asked for until now, in order, answered or not. */
  readonly asked: () => readonly Asked[];
  /** The host goes away: nothing answers any more, and what is still asked is written down. */
  readonly stop: () => Promise<void>;
  /** The host gets a new release, told by `data-release` on the body of the pages named. */
  readonly release: (name: string, pages: readonly string[]) => Promise<void>;
};

/** A built site: what its host serves, and the folder on the host that it lies in. */
type BuiltSite = { readonly dir: string; readonly base: string };

/**
 * The dated test on a host of its own that can be stopped and can get a new release, with the service worker at work.
 *
 * @example test("offline", async ({ page, site }) => { await keptOffline(page); await site.stop(); });
 */
export const test = dated.extend<{ site: ReleasedSite; built: BuiltSite }>({
  serviceWorkers: "allow",
  built: [{ dir: "out", base: "" }, { option: true }],
  site: async ({ built }, use) => {
    const dir = await mkdtemp(join(tmpdir(), "klagevejen-release-"));
    await cp(built.dir, dir, { recursive: true });
    const folder = join(dir, built.base);
    let host = await serve({ dir, port: 0 });
    const { port } = host;
    const asked: Asked[] = [];
    const note = (message: unknown) => {
      const request = message instanceof Object && "request" in message ? message.request : null;
      if (!(request instanceof IncomingMessage) || request.socket.localPort !== port) return;
      const { pathname } = new URL(request.url ?? "", host.url);
      asked.push({ path: pathname, dest: `${request.headers["sec-fetch-dest"]}` });
    };
    subscribe("http.server.request.start", note);
    const stop = async () => {
      await host.close();
      const deaf = createServer((request) => request.socket.destroy());
      await new Promise<void>((resolve) => deaf.listen(port, "127.0.0.1", resolve));
      const close = () =>
        new Promise<void>((resolve) => {
          deaf.close(() => resolve());
          deaf.closeAllConnections();
        });
      host = { ...host, close };
    };
    const release = async (name: string, pages: readonly string[]) => {
      await host.close();
      for (const page of pages) await markPage(join(folder, page, "index.html"), name);
      await makeServiceWorker({ dir: folder, base: `${built.base}/` });
      await rm(join(folder, "sw.js.br"), { force: true });
      host = await serve({ dir, port });
    };
    await use({ url: host.url, asked: () => [...asked], stop, release });
    await host.close();
    unsubscribe("http.server.request.start", note);
    await rm(dir, { recursive: true });
  },
  baseURL: ({ site }, use) => use(site.url),
});

/**
 * Opens the start page as on a first visit, and waits until the service worker has kept the site.
 *
 * @param home where the start page lies on its host
 * @example await keptOffline(page);
 */
export async function keptOffline(page: Page, home = "/"): Promise<void> {
  await page.goto(home);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
}

async function markPage(file: string, name: string): Promise<void> {
  const html = await readFile(file, "utf8");
  await writeFile(file, html.replace("<body", `<body data-release="${name}"`));
  await rm(`${file}.br`);
}
