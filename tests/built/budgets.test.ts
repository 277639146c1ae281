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
const weightOf = (scripts: Iterable<string>) =>
  [...new Set(scripts)].reduce((sum, script) => sum + sizeOf(script), 0) / KIB;
const ownScripts = (page: string) => weightOf(scriptsOf(page)) - EMPTY_PAGE / KIB;
/** The parts that a page's scripts name and fetch later, without the worker that makes the paper. */
const partsOf = (page: string) => {
  const first = scriptsOf(page);
  const named = first.flatMap((script) =>
    [...readFileSync(script, "utf8").matchAll(/static\/chunks\/[\w.~-]+\.js/g)].map(([part]) => `out/_next/${part}`),
  );
  return named.filter((part) => !first.includes(part) && !isOfThePaper(part));
};
const isOfThePaper = (script: string) => /pdfkit|yoga-layout/i.test(readFileSync(script, "utf8"));

const pages = builtPages();
const inGuide = pages.filter((page) => page.startsWith("/guide/"));
const forReading = pages.filter((page) =>
  /^\/(ankestyrelsen|kilder|om|ordbog|privatliv|raad|tabel|tilgaengelighed|veje)\//.test(page),
);
const letters = pages.filter((page) => page.startsWith("/breve/"));
/** Pages of many sections that are read, searched and printed whole. */
const longPages = ["/raad/", "/raad/raadgiver/", "/veje/", "/tabel/"];

describe("what a page weighs over the network (decision 0042)", () => {
  it("looks at every kind of page", () => {
    expect([inGuide.length, forReading.length, letters.length].every((count) => count > 15)).toBe(true);
    for (const page of pages) expect(scriptsOf(page).length, page).toBeGreaterThan(4);
  });

  it.each(forReading)("%s: at most 3 KiB of script of our own", (page) => expect(ownScripts(page)).toBeLessThan(3));

  it.each(inGuide)("%s: at most 32 KiB of script of our own before it can be used", (page) =>
    expect(ownScripts(page)).toBeLessThan(32),
  );

  it.each(inGuide)("%s: at most 92 KiB more after that, the check of answers and the plan with its words", (page) => {
    const parts = partsOf(page);
    expect(parts.length).toBeGreaterThan(3);
    expect(weightOf(parts)).toBeLessThan(92);
  });

  it("/plan/: at most 110 KiB of script of our own, and 30 more before the paper's own", () => {
    expect(ownScripts("/plan/")).toBeLessThan(110);
    expect(weightOf(partsOf("/plan/"))).toBeLessThan(30);
  });

  it.each(letters)("%s: at most 60.5 KiB of script of our own", (page) => expect(ownScripts(page)).toBeLessThan(60.5));

  it.each(pages)("%s: at most 12.75 KiB of HTML, 22.5 where a page is long on purpose", (page) => {
    if (page === "/komponenter/") return expect(sizeOf(fileOf(page)) / KIB).toBeLessThan(31);
    // A step of the advisor's: a dozen questions, and the legal words of them all.
    if (/^\/guide\/[a-z-]+\/$/.test(page)) return expect(sizeOf(fileOf(page)) / KIB).toBeLessThan(14);
    expect(sizeOf(fileOf(page)) / KIB).toBeLessThan(longPages.includes(page) ? 22.5 : 12.75);
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
    for (const page of pages) for (const script of scriptsOf(page)) expect(isOfThePaper(script), script).toBe(false);
  });
});
