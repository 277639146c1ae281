import { readdirSync } from "node:fs";

/**
 * The address of every page that was built, so that a sweep over the site forgets none.
 *
 * @throws Error when nothing has been built
 * @example builtPages() // ["/", "/ankestyrelsen/", …]
 */
export function builtPages(): readonly string[] {
  const files = readdirSync("out", { recursive: true, encoding: "utf8" }).map((file) => file.replaceAll("\\", "/"));
  const pages = files
    .filter((file) => /(^|\/)index\.html$/.test(file) && !file.startsWith("_not-found/") && !file.startsWith("404/"))
    .map((file) => `/${file.slice(0, -"index.html".length)}`)
    .sort();
  if (pages.length < 50) throw new Error(`only ${pages.length} pages in out/: run npm run build first`);
  return pages;
}
