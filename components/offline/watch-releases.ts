import { savesData } from "#components/frame/saves-data.ts";
import { whenIdle } from "#components/frame/when-idle.ts";
import { releaseMessages } from "./release-messages.ts";

type Watch = {
  /** The site's own folder, "/" or "/klagevejen/". */
  readonly base: string;
  /** Whether something typed lives in this page: then nothing is changed under it. */
  readonly isBusy: () => boolean;
  /** A new release is ready and waits to be let in. */
  readonly onWaiting: (letIn: () => void) => void;
  /** Ends the watching. */
  readonly signal: AbortSignal;
};

/**
 * Keeps the site on the device, once the page stands and the browser has nothing better to do, and watches for new
 * releases. A page with nothing typed in it lets a new release in at once, for its next page; another one is asked.
 *
 * Nothing happens where there are no service workers, where storage is blocked, or where a person saves data.
 *
 * @example watchReleases({ base: "/", isBusy: hasOpenCase, onWaiting: setLetIn, signal: ended.signal });
 */
export function watchReleases({ base, isBusy, onWaiting, signal }: Watch): void {
  const workers = readWorkers();
  if (!workers || savesData() || signal.aborted) return;
  const offer = (waiting: ServiceWorker) => {
    if (!isBusy()) waiting.postMessage(releaseMessages.takeOverIfAlone);
    onWaiting(() => {
      // Let in already: from another tab, or a moment ago by someone who then stayed on the page.
      if (waiting.state === "activated") return window.location.reload();
      workers.addEventListener("controllerchange", () => window.location.reload(), { once: true });
      waiting.postMessage(releaseMessages.takeOver);
    });
  };
  const watch = (registration: ServiceWorkerRegistration) => {
    if (registration.waiting && workers.controller) offer(registration.waiting);
    else workers.controller?.postMessage(releaseMessages.tidy);
    registration.addEventListener("updatefound", () => {
      const coming = registration.installing;
      coming?.addEventListener("statechange", () => {
        // The very first one waits for nobody.
        if (coming.state === "installed" && workers.controller && !signal.aborted) offer(coming);
      });
    });
  };
  const register = () => workers.register(`${base}sw.js`, { scope: base }).then(watch);
  afterLoad(() => void register().catch(() => undefined), signal);
}

/** Some browsers throw on merely looking where storage is blocked. */
function readWorkers(): ServiceWorkerContainer | undefined {
  try {
    return navigator.serviceWorker;
  } catch {
    return undefined;
  }
}

/** After the page has been loaded, and not before the browser rests. */
function afterLoad(act: () => void, signal: AbortSignal): void {
  const rest = () => {
    if (!signal.aborted) whenIdle(act, 1000);
  };
  if (document.readyState === "complete") rest();
  else window.addEventListener("load", rest, { once: true, signal });
}
