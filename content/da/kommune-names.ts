import type { KommuneName } from "#content/ids/kommuner.ts";

/** What a kommune calls itself, where that is not its name and "Kommune". */
export const kommuneOwnNames: Readonly<Partial<Record<KommuneName, string>>> = {
  Bornholm: "Bornholms Regionskommune",
  København: "Københavns Kommune",
};

export const kommuneWord = "{name} Kommune";
