/** Where "Ret" sends the person back to, when they came from there: the address says so. */
export const returnQuery = "?fra=svar";

/**
 * The page that the person came from to change one answer, or null in the ordinary walk. Read when "Næste" is pressed,
 * not while the page is drawn, so that the static page is the same for all.
 */
export function cameFrom(): "/svar/" | null {
  return window.location.search === returnQuery ? "/svar/" : null;
}
