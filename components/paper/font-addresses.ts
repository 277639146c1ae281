import type { PaperFonts } from "./register-fonts.ts";

/**
 * The paper's font files in a folder (scripts/font-files.mjs copies them there).
 *
 * @param base the folder with a slash at the end: an address or a path
 * @example fontAddresses("https://example.dk/fonts/pdf/").regular // "https://example.dk/fonts/pdf/plex-400.ttf"
 */
export function fontAddresses(base: string): PaperFonts {
  return {
    regular: `${base}plex-400.ttf`,
    semibold: `${base}plex-600.ttf`,
    arabicRegular: `${base}plex-arabic-400.woff`,
    arabicSemibold: `${base}plex-arabic-600.woff`,
  };
}
