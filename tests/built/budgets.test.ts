import { readdirSync, readFileSync, statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { builtPages } from "#tests/support/built-pages.ts";
import { weightBars } from "#tests/support/weight-bars.ts";

/**
 * What every page of Next 16.4.6 loads that shows one paragraph and nothing else, in bytes after brotli 11: an `app/`
 * with a layout and a page, built as this site is (`docs/performance.md` says how to measure it anew).
 */
const EMPTY_PAGE = 115_103;

/** The bars as the document tells them: it, the titles and the checks cannot say different things. */
const bars = weightBars({
  reading: "script of our own, pages for reading",
  guide: "script of our own, a question, an advisor's step",
  afterGuide: "… and after that, before anything of the paper",
  plan: "script of our own, the plan",
  afterPlan: "… with what comes after it by itself (the aim is 110)",
  letter: "script of our own, a letter",
  screenSheets: "style sheets of a page for the screen: reading, guide, plan, letter",
  paperSheet: "style sheet for paper, which no screen waits for",
  html: "HTML, a page: a question, an advisor's step, the table",
  longHtml: "HTML, the seven pieces of advice on one page",
  font: "screen font",
});

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
const longPages = ["/raad/", "/raad/raadgiver/", "/veje/"];

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

  it.each(forReading)(`%s: at most ${bars.reading} KiB of script of our own`, (page) =>
    expect(ownScripts(page)).toBeLessThan(bars.reading),
  );

  it.each(inGuide)(`%s: at most ${bars.guide} KiB of script of our own before it can be used`, (page) =>
    expect(ownScripts(page)).toBeLessThan(bars.guide),
  );

  it.each(inGuide)(
    `%s: at most ${bars.afterGuide} KiB more after that, the check of answers and the plan with its words`,
    (page) => {
      const parts = partsOf(page);
      expect(parts.length).toBeGreaterThan(3);
      expect(weightOf(parts)).toBeLessThan(bars.afterGuide);
    },
  );

  it(`/plan/: at most ${bars.plan} KiB of script of our own, and ${bars.afterPlan} with what comes after it by itself`, () => {
    expect(ownScripts("/plan/")).toBeLessThan(bars.plan);
    const parts = partsOf("/plan/");
    const pressed = parts.filter((part) => /VTIMEZONE|ICALENDAR/i.test(readFileSync(part, "utf8")));
    // The calendar's program comes when its button is pressed.
    expect(pressed).toHaveLength(1);
    expect(ownScripts("/plan/") + weightOf(parts) - weightOf(pressed)).toBeLessThan(bars.afterPlan);
  });

  it.each(letters)(`%s: at most ${bars.letter} KiB of script of our own`, (page) =>
    expect(ownScripts(page)).toBeLessThan(bars.letter),
  );

  it.each(pages)(`%s: at most ${bars.html} KiB of HTML, ${bars.longHtml} where a page is long on purpose`, (page) => {
    // For those who build: every component in every state.
    if (page === "/komponenter/") return expect(sizeOf(fileOf(page)) / KIB).toBeLessThan(32);
    expect(sizeOf(fileOf(page)) / KIB).toBeLessThan(longPages.includes(page) ? bars.longHtml : bars.html);
  });

  it.each(pages)(
    `%s: at most ${bars.screenSheets} KiB of style sheets for the screen, and ${bars.paperSheet} for paper that no screen waits for`,
    (page) => {
      const links = [...readFileSync(fileOf(page), "utf8").matchAll(/<link rel="stylesheet" href="\/([^"]+)"[^>]*>/g)];
      const [paper, screen] = [true, false].map((forPaper) =>
        links.filter(([tag]) => tag.includes('media="print"') === forPaper).map(([, href]) => `out/${href}`),
      );
      expect(paper).toEqual(["out/print.css"]);
      expect(screen?.length).toBeGreaterThan(0);
      if (page !== "/komponenter/") expect(weightOf(screen ?? [])).toBeLessThan(bars.screenSheets);
      expect(weightOf(paper ?? [])).toBeLessThan(bars.paperSheet);
    },
  );

  it.each(pages)("%s: has the style sheet of every class on it", (page) => {
    const html = readFileSync(fileOf(page), "utf8");
    const linked = [...html.matchAll(/<link rel="stylesheet" href="\/([^"]+)"/g)].map(([, href]) => `out/${href}`);
    const here = new Set(linked.flatMap(classesIn));
    const used = new Set([...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names = ""]) => names.split(/\s+/)));
    expect([...used].filter((name) => ruled.has(name) && !here.has(name))).toEqual([]);
  });

  it(`a screen font of at most ${bars.font} KiB, the only one that a page asks for`, () => {
    expect(statSync("out/fonts/atkinson-next-da.woff2").size / KIB).toBeLessThan(bars.font);
    for (const page of pages) expect(readFileSync(fileOf(page), "utf8"), page).not.toContain("/fonts/pdf/");
  });

  it("nothing of the PDF before it is wanted", () => {
    for (const page of pages) for (const script of scriptsOf(page)) expect(isOfThePaper(script), script).toBe(false);
  });
});
