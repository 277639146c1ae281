import type { KommuneName } from "#content/ids/kommuner.ts";

/** What a kommune calls itself, where that is not its name and "Kommune". */
export const kommuneOwnNames: Readonly<Partial<Record<KommuneName, string>>> = {
  Bornholm: "Bornholms Regionskommune",
  København: "Københavns Kommune",
};

/** The same for the part of it that decided, with {kommune}. */
export const kommunePartNames = {
  kommune: "{kommune}",
  "kommune-beskaeftigelse": "{kommune} (job og forsørgelse)",
  "boerne-og-ungeudvalg": "{kommune} (børne- og ungeudvalget)",
} as const;

export const kommuneWord = "{name} Kommune";
/** Where the citizen has not said which kommune. */
export const jobPartWithoutName = "Kommunen (job og forsørgelse)";
