import { caseKey } from "./case-storage.ts";

const forgotten = "forgotten";

type Listener = {
  /** Everything was deleted in another tab. */
  readonly onForgotten: () => void;
  /** What the device keeps was changed in another tab; null: it is kept there no more. */
  readonly onKept: (text: string | null) => void;
};

let channel: BroadcastChannel | null = null;

/**
 * Listens to the other tabs of the site. A browser without channels still tells of its storage.
 *
 * @example listenToOtherTabs({ onForgotten, onKept });
 */
export function listenToOtherTabs({ onForgotten, onKept }: Listener): void {
  window.addEventListener("storage", ({ key, newValue, storageArea }) => {
    if (storageArea === window.localStorage && (key === caseKey || key === null)) onKept(newValue);
  });
  try {
    channel = new BroadcastChannel("klagevejen");
    channel.addEventListener("message", ({ data }) => {
      if (data === forgotten) onForgotten();
    });
  } catch {
    channel = null;
  }
}

/** Tells the other tabs to delete what they have. @example tellForgotten(); */
export function tellForgotten(): void {
  channel?.postMessage(forgotten);
}
