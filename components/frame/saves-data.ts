/**
 * Whether the person saves on data: then nothing is fetched before it is asked for. Told by Chromium's browsers, most of
 * them on phones; elsewhere it is not known, and so no.
 *
 * @example if (savesData()) return;
 */
export function savesData(): boolean {
  // Of TypeScript's DOM, which knows what all browsers have, it is no part.
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true;
}
