import { type LetterId, letterSlugs } from "#content/ids/letters.ts";

/** The address of the list of all letters. */
export const lettersPath = "/breve/";

/** The address of one letter. @example letterPath("complaint") // "/breve/klage/" */
export function letterPath(id: LetterId): string {
  return `${lettersPath}${letterSlugs[id]}/`;
}
