import { readdirSync, readFileSync, statSync } from "node:fs";
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

const classesIn = (sheet: string): readonly string[] =>
  [...readFileSync(sheet, "utf8").matchAll(/\.(-?[a-zA-Z_][\w-]*)/g)].map(([, name = ""]) => name);
const sheets = readdirSync("out/_next/static/chunks").filter((file) => file.endsWith(".css"));
/** Every class that some sheet of the site says something about. */
const ruled = new Set(sheets.flatMap((sheet) => classesIn(`out/_next/static/chunks/${sheet}`)));

describe("what a page weighs over the network (decision 0042)", () => {
  it("looks at every kind of page", () => {
    expect([inGuide.length, forReading.length, letters.length].every((count) => count > 15)).toBe(true);
    for (const page of pages) expect(scriptsOf(page).length, page).toBeGreaterThan(4);
  });

  it.each(forReading)("%s: at most 3 KiB of script of our own", (page) => expect(ownScripts(page)).toBeLessThan(3));

  it.each(inGuide)("%s: at most 32 KiB of script of our own before it can be used", (page) =>
    expect(ownScripts(page)).toBeLessThan(32),
  );

  it.each(inGuide)("%s: at most 85 KiB more after that, the check of answers and the plan with its words", (page) => {
    const parts = partsOf(page);
    expect(parts.length).toBeGreaterThan(3);
    expect(weightOf(parts)).toBeLessThan(85);
  });

  it("/plan/: at most 100.5 KiB of script of our own, and 109.5 with what comes after it by itself", () => {
    expect(ownScripts("/plan/")).toBeLessThan(100.5);
    const parts = partsOf("/plan/");
    const pressed = parts.filter((part) => /VTIMEZONE|ICALENDAR/i.test(readFileSync(part, "utf8")));
    // The calendar's program comes when its button is pressed.
    expect(pressed).toHaveLength(1);
    expect(ownScripts("/plan/") + weightOf(parts) - weightOf(pressed)).toBeLessThan(109.5);
  });

  it.each(letters)("%s: at most 65 KiB of script of our own", (page) => expect(ownScripts(page)).toBeLessThan(66.5));

  it.each(pages)("%s: at most 12.75 KiB of HTML, 22.5 where a page is long on purpose", (page) => {
    if (page === "/komponenter/") return expect(sizeOf(fileOf(page)) / KIB).toBeLessThan(32);
    // A step of the advisor's: a dozen questions, and the legal words of them all.
    if (/^\/guide\/[a-z-]+\/$/.test(page)) return expect(sizeOf(fileOf(page)) / KIB).toBeLessThan(14);
    expect(sizeOf(fileOf(page)) / KIB).toBeLessThan(longPages.includes(page) ? 22.5 : 12.75);
  });

  it.each(pages)(
    "%s: at most 8 KiB of style sheets for the screen, and 1.2 for paper that no screen waits for",
    (page) => {
      const links = [...readFileSync(fileOf(page), "utf8").matchAll(/<link rel="stylesheet" href="\/([^"]+)"[^>]*>/g)];
      const [paper, screen] = [true, false].map((forPaper) =>
        links.filter(([tag]) => tag.includes('media="print"') === forPaper).map(([, href]) => `out/${href}`),
      );
      expect(paper).toEqual(["out/print.css"]);
      expect(screen?.length).toBeGreaterThan(0);
      if (page !== "/komponenter/") expect(weightOf(screen ?? [])).toBeLessThan(8);
      expect(weightOf(paper ?? [])).toBeLessThan(1.2);
    },
  );

  it.each(pages)("%s: has the style sheet of every class on it", (page) => {
    const html = readFileSync(fileOf(page), "utf8");
    const linked = [...html.matchAll(/<link rel="stylesheet" href="\/([^"]+)"/g)].map(([, href]) => `out/${href}`);
    const here = new Set(linked.flatMap(classesIn));
    const used = new Set([...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names = ""]) => names.split(/\s+/)));
    expect([...used].filter((name) => ruled.has(name) && !here.has(name))).toEqual([]);
  });

  it("a screen font of at most 20 KiB, the only one that a page asks for", () => {
    expect(statSync("out/fonts/atkinson-next-da.woff2").size / KIB).toBeLessThan(20);
    for (const page of pages) expect(readFileSync(fileOf(page), "utf8"), page).not.toContain("/fonts/pdf/");
  });

  it("nothing of the PDF before it is wanted", () => {
    for (const page of pages) for (const script of scriptsOf(page)) expect(isOfThePaper(script), script).toBe(false);
  });
});
