import { describe, expect, test } from "vitest";
import { keepTogether } from "#components/blocks/keep-together.ts";
import { fontAddresses } from "#components/paper/font-addresses.ts";
import { hyphenate } from "#components/paper/hyphenate.ts";
import { isRightToLeft } from "#components/paper/is-right-to-left.ts";
import { cleanText } from "#lib/document/clean-text.ts";
import { paperFontFiles } from "../../../scripts/font-files.mjs";

describe("cleanText", () => {
  test.each([
    ["A\u030A", "Å"],
    ["a\u202Eb\u2066c\u200Bd\uFEFFe", "abcde"],
    ["a\u0000\u0085b\r\nc\u2028d", "a\nb\nc\nd"],
    ["a\n\n\n\n\nb", "a\n\nb"],
    ["a\u00adb", "ab"],
    ["a      b", "a  b"],
    [" a\t", "a"],
    ["e\u0323\u0302\u0301\u0308x", "\u1ec7\u0301\u0308x"],
    ["\ud800", "\ufffd"],
    ["Ganske almindelig tekst, § 12.", "Ganske almindelig tekst, § 12."],
  ])("%j becomes %j", (text, cleaned) => {
    expect(cleanText(text)).toBe(cleaned);
  });

  test("cuts whole characters, not halves", () => {
    expect(cleanText("😀".repeat(5), { characters: 3, lines: 1 })).toBe("😀😀😀");
  });
});

describe("hyphenate", () => {
  test.each([
    ["kommune", ["kommune"]],
    ["sagsbehandler", ["sagsbehandler"]],
    ["sagsbehandlingstid", ["sags", "behand", "lings", "tid"]],
    ["arbejdsskadeforsikringssager,", ["arbejds", "ska", "de", "for", "sik", "rings", "sager,"]],
  ])("%s", (word, parts) => {
    expect(hyphenate(word).join("")).toBe(word);
    expect(hyphenate(word).length).toBeGreaterThanOrEqual(parts.length > 1 ? 3 : 1);
    for (const part of hyphenate(word)) expect(part.length).toBeGreaterThan(2);
  });

  test.each([
    ["Ankestyrelsen.”", ["Ankestyrelsen.”"]],
    ["retssikkerhedsloven", ["rets", "sik", "ker", "heds", "loven"]],
    ["klagevejledning.”", ["klage", "vej", "led", "ning.”"]],
  ])("%s: its letters are counted, and no line begins with fewer than four of them", (word, parts) => {
    expect(hyphenate(word)).toEqual(parts);
  });

  test("a name in two words is never broken: a hyphen in it would be read as its own", () => {
    expect(hyphenate("HjulmandKaptain")).toEqual(["HjulmandKaptain"]);
  });

  test("an address gets places to break without a hyphen, none of them long", () => {
    const address = "https://www.retsinformation.dk/eli/lta/2025/1093";
    const parts = hyphenate(address);
    expect(parts.join("")).toBe(address);
    expect(parts.filter((_part, index) => index % 2 === 1)).toEqual(Array(parts.length / 2).fill(""));
    for (const part of parts) expect(part.length).toBeLessThanOrEqual(12);
  });

  test("a letter outside the basic plane is never cut in two", () => {
    expect(hyphenate("𝒜".repeat(30)).some((part) => /\p{Cs}/u.test(part))).toBe(false);
  });
});

describe("keepTogether", () => {
  test.each([
    ["senest torsdag den 17. december 2026.", "senest torsdag den 17._december_2026."],
    ["F2 · retssikkerhedsloven § 67, stk. 1, nr. 2", "F2_· retssikkerhedsloven §_67, stk._1, nr._2"],
    ["§§ 42 og 46", "§§_42 og 46"],
    ["telefon 33 41 12 00, kl. 9-15", "telefon 33_41_12_00, kl._9-15"],
    ["8000 Aarhus C, 12 34 er intet nummer", "8000 Aarhus C, 12 34 er intet nummer"],
    ["i december 2026 og den 3. gang", "i december_2026 og den 3. gang"],
  ])("%s", (text, kept) => {
    expect(keepTogether(text).replaceAll("\u00a0", "_")).toBe(kept);
  });
});

describe("the small parts", () => {
  test("the first letter decides the direction", () => {
    expect(["محمد Jensen", "Jensen محمد", "123 محمد", "123", ""].map(isRightToLeft)).toEqual([
      true,
      false,
      true,
      false,
      false,
    ]);
  });

  test("every font that the paper asks for is copied by the build", () => {
    const copied = paperFontFiles.map(({ to }) => to);
    expect(copied).toEqual(expect.arrayContaining(Object.values(fontAddresses("fonts/pdf/"))));
  });
});
