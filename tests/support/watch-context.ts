import type { BrowserContext, CDPSession, Page } from "@playwright/test";

const REPORT = "__reportPolicyViolation";

interface Watched {
  /** How many requests were seen: a watch that saw nothing proves nothing. */
  requests: () => number;
  /** What was seen until now that must not be. */
  findings: () => Promise<string[]>;
}

/**
 * Watches a browser context for what the product promises never happens: a request to another origin, a breach of the
 * Content-Security-Policy (in a page or in a worker), an uncaught error, an error in the console. What a page's workers
 * ask for is seen; what a service worker asks for is not: nothing-leaves.spec.ts hears that below the browser.
 *
 * @param context the context, before its pages have gone anywhere
 * @param own the origin that may be asked
 * @param expectedErrors console errors that are provoked on purpose
 * @example const watched = await watchContext(context, "http://localhost:4173", []);
 */
export async function watchContext(context: BrowserContext, own: string, expectedErrors: RegExp[]): Promise<Watched> {
  const found = new Set<string>();
  let requests = 0;
  const logged = (text: string, where: string) => {
    if (!expectedErrors.some((expected) => expected.test(text))) found.add(`console: ${text} (${where})`);
  };

  context.on("request", (request) => {
    requests += 1;
    if (leaves(request.url(), own)) found.add(`a request left the site: ${request.method()} ${request.url()}`);
  });
  context.on("console", (message) => {
    const serious = message.type() === "error" || /Content Security Policy|-Policy header/.test(message.text());
    if (serious) logged(message.text(), message.location().url);
  });
  context.on("weberror", (error) => {
    found.add(`uncaught: ${error.error().stack ?? error.error().message}`);
  });
  await context.exposeBinding(REPORT, (_source, text: string) => {
    found.add(`policy: ${text}`);
  });
  await context.addInitScript(reportViolations, REPORT);

  const sessions = context.pages().map((page) => listenToWorkers(page, logged));
  context.on("page", (opened) => sessions.push(listenToWorkers(opened, logged)));

  return {
    requests: () => requests,
    findings: async () => {
      // One more round trip: what the browser logged before it has then arrived.
      for (const session of await Promise.all(sessions)) await session?.send("Log.clear").catch(() => undefined);
      return [...found];
    },
  };
}

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
