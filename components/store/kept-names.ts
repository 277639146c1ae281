/** Under this name the form is kept, in the tab or on the device. A shape that cannot be read so needs a new one. */
export const caseKey = "klagevejen:1";
/** In a tab on a shared computer this stands instead, and no answer. */
export const placeKey = "klagevejen:sted";
/** What is tried on /frist/, in the tab, so that a reload does not lose it. */
export const trialKey = "klagevejen:frist";

/**
 * Takes everything away that this tab keeps. It stands apart from the store, and from what reads and writes, so that a
 * page without them can do it.
 *
 * @example dropTab(); // what the device keeps stays
 */
export function dropTab(): void {
  try {
    for (const key of [caseKey, placeKey, trialKey]) window.sessionStorage.removeItem(key);
  } catch {
    // Blocked: then nothing is there.
  }
}
