import type { DeciderId } from "#content/ids/deciders.ts";

/** After a kommune's name: the part of the kommune that decided. */
export const kommuneParts: Readonly<Partial<Record<DeciderId, string>>> = {
  "kommune-beskaeftigelse": " (job og forsørgelse)",
  "boerne-og-ungeudvalg": " (børne- og ungeudvalget)",
};
