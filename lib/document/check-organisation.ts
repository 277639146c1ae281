import type { Organisation } from "#content/da/organisation.ts";

/** What fits on two lines of the paper's narrow column, or four. */
const limits = [
  ["name", 60],
  ["what", 160],
  ["bisidder", 160],
  ["phone", 80],
  ["url", 80],
] as const;

const logoLimits = { width: 320, height: 96 } as const;

/**
 * Refuses what the page or the paper could not show: too long, empty, with line breaks, an address that is not https,
 * a logo that is not a file of the site or is too large.
 *
 * @throws RangeError naming the field
 * @example checkOrganisation({ name: "Rådgivningen på Torvet", what: "" }) // throws: what is empty
 */
export function checkOrganisation(organisation: Organisation): void {
  for (const [field, limit] of limits) {
    const text = organisation[field];
    if (text === undefined && field !== "name" && field !== "what") continue;
    if (typeof text !== "string" || text.trim() === "") throw new RangeError(`${field} is empty`);
    if (text.length > limit) throw new RangeError(`${field} is longer than ${limit} characters`);
    if (/[\n\r\t{}]/.test(text)) throw new RangeError(`${field} has a line break or a brace in it`);
  }
  const { url, logo } = organisation;
  if (url !== undefined && !(URL.canParse(url) && url.startsWith("https://"))) {
    throw new RangeError("url does not begin with https://");
  }
  if (!logo) return;
  if (!/^\/[\w./-]+\.(svg|png|webp)$/.test(logo.src) || logo.src.includes("..")) {
    throw new RangeError("logo.src is not a path like /logo.svg");
  }
  for (const side of ["width", "height"] as const) {
    const isSize = Number.isInteger(logo[side]) && logo[side] > 0 && logo[side] <= logoLimits[side];
    if (!isSize) throw new RangeError(`logo.${side} is not a whole number from 1 to ${logoLimits[side]}`);
  }
}
