/** Where the site lies on its host, put in by the build (next.config.ts): "" at the root, or "/klagevejen". */
export const siteBase = process.env.SITE_BASE ?? "";

/**
 * The address of one of our own pages or files on the host. Needed wherever a path leaves our hands: links, files and
 * preloads. Not for Next's router, which puts the base in front itself.
 *
 * @param path a path in the site, "/plan/"; anything else ("#indhold", "?fra=plan", "https://…") stays as it is
 * @example <a href={sitePath("/plan/")}>{words.plan}</a> // "/klagevejen/plan/" where the site lies in /klagevejen
 */
export function sitePath(path: string): string {
  return path.startsWith("/") ? `${siteBase}${path}` : path;
}
