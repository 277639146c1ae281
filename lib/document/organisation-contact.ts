import { type Organisation, organisationWords as words } from "#content/da/organisation.ts";
import type { ContactsBlock } from "./blocks.ts";
import { fill } from "./fill.ts";

/**
 * The organisation as somebody who can help: what for, its bisidder, its number.
 *
 * @example organisationContact({ name: "Rådgivningen på Torvet", what: "Gratis rådgivning." }).lines // ["Gratis rådgivning."]
 */
export function organisationContact({
  name,
  what,
  bisidder,
  phone,
  url,
}: Organisation): ContactsBlock["items"][number] {
  return {
    name,
    lines: [
      what,
      ...(bisidder ? [fill(words.bisidder, { text: bisidder })] : []),
      ...(phone ? [fill(words.phone, { phone })] : []),
    ],
    ...(url && { url }),
  };
}
