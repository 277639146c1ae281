import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { PaperFonts } from "#components/paper/register-fonts.ts";
import { paperFontFiles } from "../../scripts/font-files.mjs";

const { resolve } = createRequire(import.meta.url);

/** The paper's fonts from the packages that the build copies them from. One object, so that they load once. */
export const testFonts: PaperFonts = {
  regular: bytesOf("plex-400.ttf"),
  semibold: bytesOf("plex-600.ttf"),
  arabicRegular: bytesOf("plex-arabic-400.woff"),
  arabicSemibold: bytesOf("plex-arabic-600.woff"),
};

function bytesOf(name: string): Uint8Array {
  const file = paperFontFiles.find(({ to }) => to.endsWith(`/${name}`));
  if (!file) throw new Error(`scripts/font-files.mjs has no ${name}`);
  return readFileSync(resolve(file.from));
}
