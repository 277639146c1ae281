import { readCase, subscribeToCase } from "#components/store/case-store.ts";
import { endWorker } from "./ask-worker.ts";

let isWatching = false;

/**
 * The papers that the worker keeps (kept-papers.ts) were drawn from the case, and go with it: when it is deleted, here or
 * in another tab, or another one takes its place. Holds until the page is left, also where nothing draws any more.
 *
 * @example useEffect(endWorkerWithCase, []);
 */
export function endWorkerWithCase(): void {
  if (isWatching) return;
  isWatching = true;
  let known = readCase().turn;
  subscribeToCase(() => {
    const { turn } = readCase();
    if (turn !== known) endWorker();
    known = turn;
  });
}
