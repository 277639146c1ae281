/** Where the site is made and where it lies on its host: the one place that reads both settings. */

/**
 * The folder on the host that the site lies in, as every address begins.
 *
 * @param {string | undefined} text usually `process.env.BASE_PATH`: "/klagevejen", with or without slashes at its ends
 * @returns {string} "" at the root of a host, else "/klagevejen"
 * @throws {Error} with one sentence for a person when it could not be part of an address as it stands
 * @example basePathFrom("klagevejen/") // "/klagevejen"
 */
export function basePathFrom(text = "") {
  const folders = text.replace(/^\/|\/$/g, "");
  if (folders === "") return "";
  // No "..", no escapes: the same text is a folder on the disk, an address and a pattern in a host's configuration.
  if (!/^[a-z0-9][\w-]*(\/[a-z0-9][\w-]*)*$/i.test(folders))
    throw new Error(`BASE_PATH must be folders of letters, digits, "-" and "_", such as /klagevejen, not "${text}".`);
  return `/${folders}`;
}

/** "" or "/klagevejen". */
export const BASE = basePathFrom(process.env.BASE_PATH);

/** What a host serves as its root. A test that builds a second site names another folder. */
export const OUT = process.env.OUT_DIR ?? "out";

/** The site itself: `out/`, or the folder in it that BASE names, so that the files lie as they are asked for. */
export const SITE = `${OUT}${BASE}`;
