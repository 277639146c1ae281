import { test as base, type CDPSession, type Page } from "@playwright/test";

export { expect } from "@playwright/test";

const REPORT = "__reportPolicyViolation";

interface Guarded {
  /** Console errors that this test provokes on purpose, such as the 404 of a missing page. */
  expectedErrors: RegExp[];
  /** Runs by itself. */
  guard: undefined;
}

/**
 * Playwright's `test`, except that every test also fails at its end if a request left the site, if the browser reported
 * a breach of the Content-Security-Policy (in the page or in a worker), or if a page threw or logged an error.
 *
 * @example test("opens", async ({ page }) => { await page.goto("/"); });
 * @example test.use({ expectedErrors: [/status of 404/] });
 */
export const test = base.extend<Guarded>({
  expectedErrors: [[], { option: true }],
  guard: [
    async ({ page, context, baseURL, expectedErrors }, use, testInfo) => {
      const own = new URL(baseURL ?? "http://localhost").origin;
      const findings = new Set<string>();
      let requests = 0;
      const logged = (text: string, where: string) => {
        if (!expectedErrors.some((expected) => expected.test(text))) findings.add(`console: ${text} (${where})`);
      };

      context.on("request", (request) => {
        requests += 1;
        if (leaves(request.url(), own)) findings.add(`a request left the site: ${request.method()} ${request.url()}`);
      });
      context.on("console", (message) => {
        const serious = message.type() === "error" || /Content Security Policy|-Policy header/.test(message.text());
        if (serious) logged(message.text(), message.location().url);
      });
      context.on("weberror", (error) => {
        findings.add(`uncaught: ${error.error().stack ?? error.error().message}`);
      });
      await context.exposeBinding(REPORT, (_source, text: string) => {
        findings.add(`policy: ${text}`);
      });
      await context.addInitScript(reportViolations, REPORT);

      const sessions = [listenToWorkers(page, logged)];
      context.on("page", (opened) => sessions.push(listenToWorkers(opened, logged)));

      await use(undefined);

      // One more round trip: what the browser logged before it has then arrived.
      for (const session of await Promise.all(sessions)) await session?.send("Log.disable").catch(() => undefined);
      // A guard that saw nothing guards nothing.
      if (requests === 0 && testInfo.status === "passed") findings.add("the test asked the site for nothing");
      if (findings.size > 0) throw new Error(`the guard found:\n${[...findings].join("\n")}`);
    },
    { auto: true },
  ],
});

function leaves(address: string, own: string): boolean {
  const { protocol, origin } = new URL(address);
  const inside = protocol === "blob:" || protocol === "data:" || protocol === "about:";
  return !inside && origin !== own;
}

/** Runs in the page, before anything else there. */
function reportViolations(report: string): void {
  document.addEventListener("securitypolicyviolation", (event) => {
    const tell = Reflect.get(globalThis, report);
    tell(`${event.effectiveDirective} blocked ${event.blockedURI} (${event.sourceFile}:${event.lineNumber})`);
  });
}

/** A worker tells its page nothing of what its own policy blocks, and Playwright drops what the browser logs of it. */
async function listenToWorkers(page: Page, logged: (text: string, where: string) => void): Promise<CDPSession | null> {
  try {
    const session = await page.context().newCDPSession(page);
    session.on("Log.entryAdded", ({ entry }) => {
      if (entry.source === "worker" && entry.level === "error") logged(entry.text, entry.url ?? "a worker");
    });
    await session.send("Log.enable");
    return session;
  } catch (error) {
    if (page.isClosed()) return null;
    throw error;
  }
}
