import { Font } from "@react-pdf/renderer";
import { hyphenate } from "./hyphenate.ts";
import type { CanPrint } from "./missing-characters.ts";

/** A font file: its bytes, its address (in a browser) or its path (in Node). TTF or WOFF; WOFF2 loses æ, ø and å. */
type FontFile = Uint8Array | string;

export type PaperFonts = {
  readonly regular: FontFile;
  readonly semibold: FontFile;
  readonly arabicRegular: FontFile;
  readonly arabicSemibold: FontFile;
};

/**
 * The families in the order in which a letter is looked for. The first is IBM Plex Sans under another name: react-pdf
 * puts "Helvetica" last in every list of families, and the built-in font of that name draws "Ł" as "A".
 */
export const paperFontFamilies = ["Helvetica", "PlexArabic"] as const;

let registered: { readonly fonts: PaperFonts; readonly canPrint: Promise<CanPrint> } | undefined;

/**
 * Makes the paper's fonts the only ones that react-pdf knows, and loads them. Registering the same files again costs
 * nothing.
 *
 * @returns whether a character can be printed with these fonts
 * @throws Error when a file cannot be fetched or read
 * @example const canPrint = await registerFonts({ regular: "/fonts/pdf/plex-400.ttf", … });
 */
export function registerFonts(fonts: PaperFonts): Promise<CanPrint> {
  if (registered && isSame(registered.fonts, fonts)) return registered.canPrint;
  const canPrint = load(fonts);
  registered = { fonts, canPrint };
  canPrint.catch(() => {
    registered = undefined;
  });
  return canPrint;
}

async function load(fonts: PaperFonts): Promise<CanPrint> {
  Font.clear();
  const [latin, arabic] = paperFontFamilies;
  Font.register({ family: latin, fonts: weights(fonts.regular, fonts.semibold) });
  Font.register({ family: arabic, fonts: weights(fonts.arabicRegular, fonts.arabicSemibold) });
  Font.registerHyphenationCallback(hyphenate);
  // All of them, at once: react-pdf does not load its fallback by itself, and `canPrint` needs the rest.
  const faces = paperFontFamilies.flatMap((fontFamily) => [400, 600].map((fontWeight) => ({ fontFamily, fontWeight })));
  await Promise.all(faces.map((face) => Font.load(face)));
  const loaded = faces.flatMap((face) => Font.getFont(face)?.data ?? []);
  loaded.forEach(nameGlyphs);
  loaded.forEach(rememberShapes);
  return (codePoint) => loaded.some((font) => font.hasGlyphForCodePoint(codePoint));
}

type Face = NonNullable<ReturnType<typeof Font.getFont>["data"]>;

/**
 * Tells the font which character each of its glyphs is, before anything is drawn. The engine keeps a glyph as it first
 * met it, and as a part of another (the strokes of a quotation mark) it meets it without its character: printed in
 * the next paper, "AES' tid" was read as "AES* tid". What letters become where they join is met as those letters.
 */
function nameGlyphs(font: Face): void {
  const codePoints: readonly number[] = font.characterSet;
  for (const codePoint of codePoints) {
    const character = String.fromCodePoint(codePoint);
    if (latinLigature.test(character)) font.layout(character.normalize("NFKC"));
    else if (!joinedForm.test(character)) font.glyphForCodePoint(codePoint);
  }
  // Drawn as a space, and read as one: whoever searches for a day types an ordinary one (keep-together.ts).
  Object.assign(font.glyphForCodePoint(noBreakSpace), { codePoints: [space] });
}

/** So many texts are remembered; a paper has about a thousand. */
const mostShapes = 5000;

/**
 * Remembers how a text is set in a font. The engine sets every text anew for each density that is tried and once more
 * to draw it; only the size differs, which it scales afterwards. It was a fifth of the time of a paper.
 */
function rememberShapes(font: Face): void {
  const shapes = new Map<string, Shape>();
  const shape: (...asked: ShapeRequest) => Shape = font.layout.bind(font);
  font.layout = (...asked: ShapeRequest) => {
    const name = JSON.stringify(asked);
    const known = shapes.get(name) ?? shape(...asked);
    if (shapes.size >= mostShapes) shapes.clear();
    shapes.set(name, known);
    return known;
  };
}

type Shape = ReturnType<Face["layout"]>;
type ShapeRequest = Parameters<Face["layout"]>;

const [space, noBreakSpace] = [0x20, 0xa0];
const latinLigature = /[\ufb00-\ufb06]/u;
/** Arabic letters as they look inside a word. */
const joinedForm = /[\ufb50-\ufdff\ufe70-\ufefc]/u;

function weights(regular: FontFile, semibold: FontFile) {
  return [
    { src: address(regular), fontWeight: 400 },
    { src: address(semibold), fontWeight: 600 },
  ];
}

/** react-pdf takes addresses only. A data address is decoded in memory, never fetched. */
function address(file: FontFile): string {
  if (typeof file === "string") return file;
  const characters: string[] = [];
  for (let start = 0; start < file.length; start += 0x8000) {
    characters.push(String.fromCharCode(...file.subarray(start, start + 0x8000)));
  }
  return `data:font/ttf;base64,${btoa(characters.join(""))}`;
}

function isSame(one: PaperFonts, other: PaperFonts): boolean {
  return (
    one.regular === other.regular &&
    one.semibold === other.semibold &&
    one.arabicRegular === other.arabicRegular &&
    one.arabicSemibold === other.arabicSemibold
  );
}
