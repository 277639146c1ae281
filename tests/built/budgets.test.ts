import { readFileSync, statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { builtPages } from "#tests/support/built-pages.ts";

/**
 * What every page of Next 16.4.6 loads that shows one paragraph and nothing else, in bytes after brotli 11: an `app/`
 * with a layout and a page, built as this site is (`docs/performance.md` says how to measure it anew).
 */
const EMPTY_PAGE = 115_103;

const KIB = 1024;
const fileOf = (page: string) => `out${page}index.html`;
const sizeOf = (file: string) => statSync(`${file}.br`).size;
const scriptsOf = (page: string): readonly string[] =>
  [...readFileSync(fileOf(page), "utf8").matchAll(/<script\b[^>]*\ssrc="\/([^"]+\.js)"[^>]*>/g)]
    // Old browsers only: a page never loads it in those of today.
    .filter(([tag]) => !/nomodule/i.test(tag))
    .map(([, src = ""]) => `out/${src}`);
const ownScripts = (page: string) =>
  [...new Set(scriptsOf(page))].reduce((sum, script) => sum + sizeOf(script), -EMPTY_PAGE) / KIB;

const pages = builtPages();
const inGuide = pages.filter((page) => page.startsWith("/guide/"));
const forReading = pages.filter((page) =>
  /^\/(ankestyrelsen|kilder|om|ordbog|privatliv|raad|tabel|tilgaengelighed|veje)\//.test(page),
);
/** Pages of many sections that are read, searched and printed whole. */
const longPages = ["/raad/", "/raad/raadgiver/", "/veje/", "/tabel/"];

describe("what a page weighs over the network (decision 0042)", () => {
  it("looks at every kind of page", () => {
    expect([inGuide.length, forReading.length].every((count) => count > 15)).toBe(true);
    for (const page of pages) expect(scriptsOf(page).length, page).toBeGreaterThan(4);
  });

  it.each(forReading)("%s: at most 4 KiB of script of our own", (page) => expect(ownScripts(page)).toBeLessThan(4));

  it.each(inGuide)("%s: at most 41 KiB of script of our own before it can be used", (page) =>
    expect(ownScripts(page)).toBeLessThan(41),
  );

  it.each(pages)("%s: at most 13 KiB of HTML, 22 where a page is long on purpose", (page) => {
    if (page === "/komponenter/") return expect(sizeOf(fileOf(page)) / KIB).toBeLessThan(22);
    expect(sizeOf(fileOf(page)) / KIB).toBeLessThan(longPages.includes(page) ? 22 : 13);
  });

  it.each(pages)("%s: one style sheet of at most 9.25 KiB", (page) => {
    const sheets = [...readFileSync(fileOf(page), "utf8").matchAll(/<link rel="stylesheet" href="\/([^"]+)"/g)];
    expect(sheets).toHaveLength(1);
    expect(sizeOf(`out/${sheets[0]?.[1]}`) / KIB).toBeLessThan(9.25);
  });

  it("a screen font of at most 20 KiB, the only one that a page asks for", () => {
    expect(statSync("out/fonts/atkinson-next-da.woff2").size / KIB).toBeLessThan(20);
    for (const page of pages) expect(readFileSync(fileOf(page), "utf8"), page).not.toContain("/fonts/pdf/");
  });

  it("nothing of the PDF before it is wanted", () => {
    for (const page of pages)
      for (const script of scriptsOf(page))
        expect(readFileSync(script, "utf8"), script).not.toMatch(/pdfkit|yoga-layout/i);
  });
});
