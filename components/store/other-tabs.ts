import { dropTab } from "./kept-names.ts";

const forgotten = "forgotten";

let channel: BroadcastChannel | undefined;
/** A page that carries no store has nothing but what the tab keeps. */
let forget = dropTab;

/**
 * From now on what is deleted in another tab is deleted in this one too: also by a page that carries no store, or the
 * way back from it would show the answers again.
 *
 * @param act how; absent: as has been said before, or by emptying what the tab keeps
 * @example hearForgotten();
 */
export function hearForgotten(act = forget): void {
  forget = act;
  if (channel) return;
  try {
    channel = new BroadcastChannel("klagevejen");
    channel.addEventListener("message", ({ data }) => {
      if (data === forgotten) forget();
    });
  } catch {
    // Refused with the storage (Firefox): then nothing is kept that another tab could delete.
  }
}

/** Tells the other tabs to delete what they have. @example tellForgotten(); */
export function tellForgotten(): void {
  channel?.postMessage(forgotten);
}
