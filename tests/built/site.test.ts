import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { withPolicy } from "../../scripts/csp.mjs";
import { SCREEN_LETTERS } from "../../scripts/fonts.mjs";

const files = readdirSync("out", { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));
const pages = files.filter((file) => file.endsWith(".html"));

describe("the built site", () => {
  it("has a start page and a page for what is missing", () => {
    expect(pages).toEqual(expect.arrayContaining(["out/index.html", "out/404.html"]));
  });

  it.each(pages)("has the policy of %s in it, for the scripts that stand in it now", (page) => {
    const html = readFileSync(page, "utf8");
    expect(html).toMatch(/<head><meta charset="utf-8"\/?><meta http-equiv="Content-Security-Policy"/i);
    expect(withPolicy(html).html).toBe(html);
  });

  it.each(pages)("tells nobody in %s where a person comes from, whatever the host sends", (page) => {
    expect(readFileSync(page, "utf8")).toContain('<meta name="referrer" content="no-referrer"/>');
  });

  it.each(pages)("asks no other origin for anything in %s", (page) => {
    const html = readFileSync(page, "utf8");
    const loaded = [...html.matchAll(/<(?:script|link|img|source|iframe)\b[^>]*?\s(?:src|href)="([^"]*)"/g)];
    expect(loaded.length).toBeGreaterThan(0);
    for (const [, address = ""] of loaded) expect(address).toMatch(/^\/(?!\/)/);
  });

  it.each(pages)("has every letter of %s in the screen font", (page) => {
    const text = readFileSync(page, "utf8")
      .replace(/<script\b[\s\S]*?<\/script>/g, "")
      .replace(/<[^>]*>/g, "");
    expect([...new Set(text)].filter((letter) => !SCREEN_LETTERS.includes(letter) && letter !== "\n")).toEqual([]);
  });

  it("has beside each text file a brotli file that holds the same", () => {
    const texts = files.filter((file) => /\.(html|js|css|txt|svg|ttf)$/.test(file));
    expect(texts.length).toBeGreaterThan(10);
    for (const file of texts)
      expect(brotliDecompressSync(readFileSync(`${file}.br`)).equals(readFileSync(file))).toBe(true);
  });

  it("carries no source files", () => {
    expect(files.filter((file) => /\.(ts|tsx|map)$/.test(file))).toEqual([]);
  });
});
