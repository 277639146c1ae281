import { type InstallEvent, type PrecacheEntry, Serwist } from "serwist";
import { type KeptHeaders, keptResponse } from "./kept-response.ts";
import { releaseMessages } from "./release-messages.ts";

/** Put in by the build (scripts/service-worker.mjs): the files of this release, and the headers of scripts/headers.mjs. */
declare const RELEASE: { readonly files: PrecacheEntry[]; readonly headers: KeptHeaders; readonly base: string };

type WorkerEvent = InstallEvent & { readonly waitUntil: (work: Promise<unknown>) => void; readonly data?: unknown };

/** The part of a service worker's own scope that is used here; the DOM's types know a page's only. */
declare const self: {
  readonly location: Location;
  readonly clients: { matchAll: (of: { type: "window"; includeUncontrolled: boolean }) => Promise<readonly unknown[]> };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: (
    type: "install" | "activate" | "fetch" | "message",
    listen: (event: WorkerEvent) => void,
  ) => void;
};

const { files, headers, base } = RELEASE;
const cacheName = `klagevejen-pages:${base}`;
const notFound = new URL(`${base}404.html`, self.location.href).href;

const wrap = (response: Response, request: Request) => keptResponse(response, new URL(request.url).pathname, headers);

const site = new Serwist({
  precacheEntries: files,
  precacheOptions: {
    cacheName,
    concurrency: 4,
    cleanURLs: false,
    // Nothing on this site depends on what follows the question mark; payload requests carry a changing `_rsc`.
    ignoreURLParametersMatching: [/./],
    plugins: [
      {
        cachedResponseWillBeUsed: async ({ cachedResponse, request }) =>
          cachedResponse ? wrap(cachedResponse, request) : null,
      },
    ],
  },
  // The page of the first visit gets what it still lacks from here too.
  clientsClaim: true,
});

/** A page that is not kept: from the host; without one, the address with its slash, else our own 404 page. */
site.registerCapture(
  ({ request, sameOrigin }) => sameOrigin && request.mode === "navigate",
  async ({ request, url }) => {
    const withSlash = new URL(`${url.pathname}/${url.search}`, url);
    const bare = new URL(withSlash.pathname, url);
    if (site.getPrecacheKeyForUrl(bare.href)) return Response.redirect(withSlash.href, 308);
    try {
      return await fetch(request);
    } catch (error) {
      const page = await site.matchPrecache(notFound);
      if (!page) throw error;
      return keptResponse(page, url.pathname, headers, 404);
    }
  },
);

/** A script of another release: the one before is still kept while a page of it is open. */
site.registerCapture(
  ({ url, sameOrigin }) => sameOrigin && /\.m?js$/.test(url.pathname),
  async ({ request }) => {
    const kept = await (await caches.open(cacheName)).match(request.url, { ignoreSearch: true });
    return wrap(kept ?? (await fetch(request)), request);
  },
);

async function ifAlone(act: () => Promise<void>): Promise<void> {
  const pages = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  if (pages.length <= 1) await act();
}

/** Lets go of what this release does not have; scripts of the one before only when no page of it can be open. */
async function tidy({ andScripts }: { readonly andScripts: boolean }): Promise<void> {
  const cache = await caches.open(cacheName);
  const wanted = new Set(site.getUrlsToPrecacheKeys().values());
  const old = (await cache.keys()).filter(({ url }) => !wanted.has(url));
  const goes = andScripts ? old : old.filter(({ url }) => !new URL(url).pathname.includes("/_next/static/"));
  await Promise.all(goes.map((request) => cache.delete(request)));
}

// Not Serwist's own way of listening: it would let go of the scripts of pages that are still open.
self.addEventListener("install", (event) => void site.handleInstall(event));
self.addEventListener("activate", (event) => event.waitUntil(tidy({ andScripts: false })));
self.addEventListener("fetch", (event) => site.handleFetch(event));
self.addEventListener("message", (event) => {
  if (event.data === releaseMessages.takeOver) event.waitUntil(self.skipWaiting());
  if (event.data === releaseMessages.takeOverIfAlone) event.waitUntil(ifAlone(() => self.skipWaiting()));
  if (event.data === releaseMessages.tidy) event.waitUntil(ifAlone(() => tidy({ andScripts: true })));
});
