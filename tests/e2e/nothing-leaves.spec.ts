import { createServer } from "node:http";
import { connect } from "node:net";
import { chromium, expect, test } from "@playwright/test";
import { paperButtonWords } from "#content/da/paper-button.ts";
import { parseCalendarDate as day } from "#lib/calendar/calendar-date.ts";
import { goOn } from "#tests/support/citizen-walk.ts";
import { hydrated } from "#tests/support/hydrated.ts";
import { listenOnLoopback } from "#tests/support/listen-on-loopback.ts";
import { giveAnswers } from "#tests/support/open-question.ts";
import { savePaper } from "#tests/support/save-paper.ts";

test.setTimeout(180_000);
// What keeps the site speaks to the network too, and no test above the network hears it.
test.use({ serviceWorkers: "allow" });

type Heard = { readonly to: string; readonly text: string };

/** A proxy that passes on what is for `own`, and writes down everything it is asked, for whomever it is. */
async function loggingProxy(own: URL) {
  const heard: Heard[] = [];
  const server = createServer((request, response) => {
    const target = new URL(request.url ?? "", own);
    const bodies: Buffer[] = [];
    request.on("data", (part: Buffer) => bodies.push(part));
    request.on("end", () => {
      const body = Buffer.concat(bodies).toString();
      heard.push({
        to: target.host,
        text: `${request.method} ${request.url} ${JSON.stringify(request.headers)} ${body}`,
      });
      if (target.host !== own.host) {
        response.writeHead(403).end();
        return;
      }
      fetch(new URL(target.pathname + target.search, own), { redirect: "manual" })
        .then(async (answer) => {
          const headers = [...answer.headers].filter(
            ([name]) => !/^(content-encoding|content-length|transfer-encoding|connection|keep-alive)$/.test(name),
          );
          response.writeHead(answer.status, Object.fromEntries(headers)).end(Buffer.from(await answer.arrayBuffer()));
        })
        .catch(() => response.writeHead(502).end());
    });
  });
  // What is to be encrypted comes as CONNECT, and a name is enough to know whom it was for.
  server.on("connect", (request, socket) => {
    heard.push({ to: request.url ?? "", text: "CONNECT" });
    socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
  });
  const { url, close } = await listenOnLoopback(server);
  return { heard, url, close };
}

/** Whoever was asked and is not the site. */
const strangers = ({ heard }: { readonly heard: readonly Heard[] }, own: URL) =>
  heard.filter(({ to }) => to !== own.host);

/**
 * A browser whose pages speak through one proxy, and Chromium itself, for its updates and its sign-in, through another:
 * what is heard from the pages needs no list of hosts that are passed by.
 */
async function heardBrowser(own: URL) {
  const ofPages = await loggingProxy(own);
  const ofTheBrowser = await loggingProxy(own);
  const { executablePath, args = [] } = test.info().project.use.launchOptions ?? {};
  const browser = await chromium.launch({
    ...(executablePath !== undefined && { executablePath }),
    args: [
      ...args,
      `--proxy-server=${ofTheBrowser.url}`,
      // Chromium goes past a proxy for this machine unless it is told not to.
      "--proxy-bypass-list=<-loopback>",
      // Asks for each form, from within the page's own context, what others have typed in such fields.
      "--disable-features=AutofillServerCommunication",
    ],
  });
  const proxy = { server: ofPages.url, bypass: "<-loopback>" };
  const close = async () => {
    await browser.close();
    await ofPages.close();
    await ofTheBrowser.close();
  };
  return { browser, proxy, ofPages, ofTheBrowser, close };
}

test("below the page: in a whole journey, with the paper, the browser speaks to the site alone", async ({
  baseURL,
}) => {
  const own = new URL(baseURL ?? "");
  const { browser, proxy, ofPages, ofTheBrowser, close } = await heardBrowser(own);
  try {
    const page = await (await browser.newContext({ baseURL: own.origin, locale: "da-DK", proxy })).newPage();
    await page.clock.setFixedTime("2026-11-21T11:00:00Z");
    await giveAnswers(page, {
      decider: "kommune",
      kommune: "Aarhus",
      about: "hemmeligt",
      channel: "letter",
      dated: day("2026-11-18"),
      received: day("2026-11-19"),
    });
    await page.goto("/guide/klagen/noget-nyt/");
    await hydrated(page);
    await page.getByRole("radio", { name: "Ved ikke", exact: true }).check();
    await goOn(page);
    await page.goto("/plan/");
    const press = () => page.getByRole("button", { name: paperButtonWords.download, exact: true }).click();
    expect((await savePaper(page, press)).lines.join("\n")).toContain("hemmeligt");

    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");

    const here = ofPages.heard.filter(({ to }) => to === own.host);
    expect(here.length).toBeGreaterThan(150);
    for (const { text } of here) expect(text).not.toMatch(/hemmeligt|Aarhus|^(POST|PUT|PATCH) /);
    expect(strangers(ofPages, own)).toEqual([]);
    for (const { to, text } of ofTheBrowser.heard) expect(`${to} ${text}`).not.toMatch(/hemmeligt|Aarhus|localhost/);
  } finally {
    await close();
  }
});

test("the proxy hears a page, its worker and its service worker ask where Chromium itself asks", async () => {
  const script = 'fetch(location.search.slice(1), { mode: "no-cors" }).catch(() => undefined);';
  const site = await listenOnLoopback(
    createServer((request, response) => {
      const isScript = request.url?.startsWith("/asks.js") ?? false;
      response.setHeader("Content-Type", isScript ? "text/javascript" : "text/html");
      response.end(isScript ? script : "<!doctype html><title>.</title>");
    }),
  );
  const own = new URL(site.url);
  const { browser, proxy, ofPages, close } = await heardBrowser(own);
  try {
    const page = await (await browser.newContext({ proxy })).newPage();
    await page.goto(site.url);
    await page.evaluate(async () => {
      await fetch("http://www.gstatic.com/", { mode: "no-cors" }).catch(() => undefined);
      new Worker("/asks.js?http://accounts.google.com/");
      await navigator.serviceWorker.register("/asks.js?http://update.googleapis.com/");
    });
    await expect
      .poll(() => [...new Set(strangers(ofPages, own).map(({ to }) => to.replace(/:\d+$/, "")))].sort())
      .toEqual(["accounts.google.com", "update.googleapis.com", "www.gstatic.com"]);
  } finally {
    await close();
    await site.close();
  }
});

test("the proxy hears a request that leaves", async ({ baseURL }) => {
  const own = new URL(baseURL ?? "");
  const proxy = await loggingProxy(own);
  await fetch(proxy.url, { headers: { host: "elsewhere.example" } });
  const { hostname, port } = new URL(proxy.url);
  const socket = connect(Number(port), hostname);
  socket.write("CONNECT elsewhere.example:443 HTTP/1.1\r\n\r\n");
  await new Promise((resolve) => socket.once("data", resolve));
  socket.destroy();
  expect(proxy.heard.map(({ to }) => to)).toContain("elsewhere.example:443");
  await proxy.close();
});
