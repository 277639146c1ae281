import { readdirSync } from "node:fs";
import { Font } from "@react-pdf/renderer";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { paperFontFamilies, registerFonts } from "#components/paper/register-fonts.ts";
import { renderPaper } from "#components/paper/render-paper.ts";
import { testFonts } from "#tests/support/paper-fonts.ts";
import { pdfText } from "#tests/support/pdf-text.ts";
import { sampleDocument } from "#tests/support/sample-document.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** What the paper reads aloud of some notes, each printed in ordinary and in heavy letters. */
async function readBack(values: readonly string[]): Promise<readonly string[]> {
  const texts = values.map((value) => ({ label: value, value }));
  const document = { ...sampleDocument, facts: [], blocks: [{ type: "notes", texts, lines: 0 } as const] };
  const read = await pdfText(await renderPaper({ document, createdOn: "2026-11-21", fonts: testFonts }));
  return read.slice(2);
}

const inPairs = (values: readonly string[]): readonly string[] => values.flatMap((value) => [value, value]);

/** Few enough for one line of a note. */
const perNote = 24;
const notesOf = (parts: readonly string[]): readonly string[] =>
  Array.from({ length: Math.ceil(parts.length / perNote) }, (_, place) =>
    parts.slice(place * perNote, (place + 1) * perNote).join(" "),
  );

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** Words of our own texts that together hold every pair of characters that stand beside each other in any of them. */
async function wordsWithEveryPair(): Promise<readonly string[]> {
  const folder = new URL("../../../content/da/", import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  const modules = await Promise.all(files.map((file) => import(new URL(file, folder).href) as Promise<unknown>));
  const words = modules.flatMap(stringsIn).flatMap((text) => text.split(/\s+/u));
  const seen = new Set<string>();
  return words.filter((word) => {
    // Longer ones may be broken over two lines; a hyphen at the end of a line cannot be told from one of ours.
    if (word.length > 13 || word.endsWith("-")) return false;
    const pairs = Array.from({ length: word.length - 1 }, (_, place) => word.slice(place, place + 2));
    const isNew = pairs.some((pair) => !seen.has(pair));
    for (const pair of pairs) seen.add(pair);
    return isNew;
  });
}

describe("the text that is read aloud is the text that was written", () => {
  let characters: readonly string[];

  beforeAll(async () => {
    await registerFonts(testFonts);
    const font = Font.getFont({ fontFamily: paperFontFamilies[0], fontWeight: 400 })?.data;
    const codePoints: readonly number[] = font?.characterSet ?? [];
    characters = codePoints
      .map((codePoint) => String.fromCodePoint(codePoint))
      .filter((character) => character.normalize("NFKC") === character && /[\p{L}\p{N}\p{P}\p{S}]/u.test(character));
  });

  test("an apostrophe, also in the next paper after one with quotation marks", async () => {
    expect(await readBack(['Han sagde "ja"'])).toEqual(inPairs(['Han sagde "ja"']));
    expect(await readBack(["AES' tid begynder"])).toEqual(inPairs(["AES' tid begynder"]));
  });

  test("every character that can be printed, from whatever paper came before", async () => {
    expect(characters.length).toBeGreaterThan(700);
    const composed = characters.filter((character) => character.normalize("NFD") !== character);
    const rest = characters.filter((character) => character.normalize("NFD") === character);
    for (const some of [composed, rest, characters]) {
      expect(await readBack(notesOf(some))).toEqual(inPairs(notesOf(some)));
    }
  });

  test("every pair of characters in our own texts", async () => {
    const words = await wordsWithEveryPair();
    expect(words.length).toBeGreaterThan(400);
    expect(await readBack(notesOf(words))).toEqual(inPairs(notesOf(words)));
  });
});
