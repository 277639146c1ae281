import { createServer } from "node:http";
import type { Page } from "@playwright/test";
import { listenOnLoopback } from "./listen-on-loopback.ts";

type Asked = {
  /** The policy on the response that the worker was started from. */
  readonly policy: string | undefined;
  readonly isFromServiceWorker: boolean;
  /** What came of it when this very worker tried to tell a stranger something, and how much the stranger heard. */
  readonly outcome: string;
  readonly heard: number;
};

/**
 * Opens a letter of the built site, takes the worker that the page itself starts for its paper, and lets it try to tell
 * everything to a stranger on another port.
 *
 * @param url where the site is served
 * @example expect(await askPaperWorker(page, site.url)).toMatchObject({ outcome: "refused", heard: 0 });
 */
export async function askPaperWorker(page: Page, url: string): Promise<Asked> {
  let heard = 0;
  const stranger = await listenOnLoopback(
    createServer((_request, response) => {
      heard += 1;
      response.end();
    }),
  );
  const starting = page.waitForEvent("worker");
  const answered = page.waitForResponse(
    async (response) => response.url() === (await starting).url().replace(/#.*$/, ""),
  );
  await page.goto(`${url}/breve/aktindsigt/`);
  const worker = await starting;
  const response = await answered;
  const outcome = await worker.evaluate(
    (to) =>
      fetch(to, { method: "POST", body: "svar", mode: "no-cors" }).then(
        () => "sent",
        () => "refused",
      ),
    `${stranger.url}/`,
  );
  await stranger.close();
  return {
    policy: (await response.allHeaders())["content-security-policy"],
    isFromServiceWorker: response.fromServiceWorker(),
    outcome,
    heard,
  };
}
