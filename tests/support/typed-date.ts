import type { DateFields } from "#lib/answers/form-values.ts";

/**
 * A date as it stands in its three fields when it has been typed; also one that does not exist.
 *
 * @example dateFields("2026-02-31") // { day: "31", month: "2", year: "2026", unknown: false, confirmed: false }
 */
export function dateFields(text: string): DateFields {
  const [year = "", month = "", dayOfMonth = ""] = text.split("-");
  return { day: `${Number(dayOfMonth)}`, month: `${Number(month)}`, year, unknown: false, confirmed: false };
}
