/**
 * `npm run bench:paper`: how long the paper takes in Node and in the browser, beside react-pdf's own untagged drawing
 * and Chromium's print of the same plan, all in one run, because only the ratios can be compared between machines.
 * Needs `out/`: `npm run build` first. Ends with 1 when a bar is passed.
 */

import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { chromium, type Page } from "@playwright/test";
import { pdf } from "@react-pdf/renderer";
import { creationDate } from "#components/paper/creation-date.ts";
import { fitPaper } from "#components/paper/fit-paper.ts";
import { fontAddresses } from "#components/paper/font-addresses.ts";
import { Paper } from "#components/paper/paper.tsx";
import { registerFonts } from "#components/paper/register-fonts.ts";
import { renderPaper } from "#components/paper/render-paper.ts";
import { renderTagged } from "#components/paper/tagged/render-tagged.ts";
import { paperWords } from "#content/da/paper.ts";
import { paperButtonWords } from "#content/da/paper-button.ts";
import { composePlan } from "#lib/document/compose-plan.ts";
import { makePlan } from "#lib/plan/make-plan.ts";
import { benchAnswers, benchToday, keptCase } from "./bench-case.ts";
import { BROWSER, provideChromium } from "./chromium.mjs";
import { median } from "./median.mjs";
import { serve } from "./serve.mjs";

const bars = { plain: 1.25, print: 1, task: 50 } as const;
const rounds = 12;
const document = composePlan(makePlan(benchAnswers, benchToday));
const fonts = fontAddresses(`${resolve("out/fonts/pdf")}/`);
const fetched = (page: Page) => async () => {
  const coming = page.waitForEvent("download");
  // The press alone: Playwright's own click first waits until the button has stood still for two frames.
  const button = page.getByRole("button", { name: paperButtonWords.download, exact: true });
  await button.evaluate((element: HTMLElement) => element.click());
  return (await (await coming).createReadStream()).destroy();
};

/**
 * The longest task that blocks the page for more than 50 ms while papers are made, in ms; 0 where there is none. What
 * the page does to show a tick is over before.
 */
async function longestTask(page: Page, make: Run, change: Run): Promise<number> {
  const tasks = await page.evaluateHandle(() => {
    const seen: { readonly from: number; readonly duration: number }[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) seen.push({ from: startTime, duration });
    });
    observer.observe({ type: "longtask" });
    return seen;
  });
  const whenIdle = () =>
    page.evaluate(() => new Promise<number>((idle) => requestIdleCallback(() => idle(performance.now()))));
  const durations: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await change();
    const began = await whenIdle();
    await make();
    durations.push(
      ...(await tasks.evaluate(
        (all, from) => all.filter((task) => task.from > from).map(({ duration }) => duration),
        began,
      )),
    );
  }
  return Math.max(0, ...durations);
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await run();
  return performance.now() - began;
}

type Run = () => Promise<unknown>;

/**
 * The middle of some times of each, taken by turns, so that a busy moment falls on all of them.
 *
 * @param before what is done before each, and not timed
 */
async function medians(
  runs: readonly Run[],
  count = rounds,
  before: readonly (Run | undefined)[] = [],
): Promise<readonly number[]> {
  const times = runs.map((): number[] => []);
  for (let round = 0; round < count; round += 1) {
    for (const [place, run] of runs.entries()) {
      await before[place]?.();
      times[place]?.push(await timed(run));
    }
  }
  return times.map(median);
}

const ms = (time: number | undefined) => `${Math.round(time ?? Number.NaN)} ms`;

function say(name: string, ratio: number, bar: number): void {
  const isOver = !(ratio <= bar);
  console.log(`${name}: ${ratio.toFixed(2)} (bar ${bar})${isOver ? ", OVER" : ""}`);
  if (isOver) process.exitCode = 1;
}

async function inNode(): Promise<void> {
  const whole = () => renderPaper({ document, createdOn: benchToday, fonts });
  const cold = await timed(whole);
  await registerFonts(fonts);
  const fitted = await fitPaper({ document, words: paperWords, write: (text) => text, print: "ordinary" });
  const paper = () => Paper({ document, creationDate: creationDate(benchToday), ...fitted });
  const plainly = async () => (await pdf(paper()).toBlob()).arrayBuffer();
  const tagged = () => renderTagged(paper());
  await medians([plainly, tagged, whole], 3);
  const [plainTime = Number.NaN, taggedTime = Number.NaN, wholeTime] = await medians([plainly, tagged, whole]);
  console.log(`Node, whole paper: cold ${ms(cold)}, warm ${ms(wholeTime)}`);
  console.log(`Node, pages drawn: tagged ${ms(taggedTime)}, react-pdf's own ${ms(plainTime)}`);
  console.log(`bytes: tagged ${(await tagged()).length}, react-pdf's own ${(await plainly()).byteLength}`);
  say("tagged / react-pdf's own, warm", taggedTime / plainTime, bars.plain);
}

async function inBrowser(): Promise<void> {
  const site = await serve({ dir: "out", port: 0 });
  const browser = await chromium.launch({
    executablePath: provideChromium(),
    args: BROWSER,
  });
  try {
    const context = await browser.newContext({ serviceWorkers: "block" });
    const page = await context.newPage();
    await page.clock.setFixedTime(`${benchToday}T12:00:00+01:00`);
    await page.addInitScript((text) => sessionStorage.setItem("klagevejen:1", text), keptCase(benchToday));
    await page.goto(`${site.url}/plan/`);
    const make = fetched(page);
    const boxes = page.getByRole("checkbox");
    let presses = 0;
    const change = async () => {
      presses += 1;
      await boxes.nth(presses % 3).click();
    };
    const print = () => page.pdf({ tagged: true, outline: true, preferCSSPageSize: true });
    const coldWorker = await timed(make);
    // Before anything is printed: Chromium's print blocks the page, the worker must not.
    const longest = await longestTask(page, make, change);
    const coldPrint = await timed(print);
    await medians([make, print], 2);
    const [again = Number.NaN, changed = Number.NaN, printed = Number.NaN] = await medians(
      [make, make, print],
      rounds,
      [undefined, change],
    );
    console.log(`worker, from the press to the file: cold ${ms(coldWorker)}`);
    console.log(`worker, a further press: plan unchanged ${ms(again)}, a box ticked since ${ms(changed)}`);
    console.log(`Chromium's print of the plan: cold ${ms(coldPrint)}, warm ${ms(printed)}`);
    console.log(`bytes of Chromium's print: ${(await print()).length}`);
    say("longest task of the page while papers are made, in ms (0: none is over 50)", longest, bars.task);
    say("worker, unchanged / Chromium's print, warm", again / printed, bars.print);
    say("worker, changed / Chromium's print, warm", changed / printed, bars.print);
  } finally {
    await browser.close();
    await site.close();
  }
}

/** The scripts that hold the PDF's program, compressed as they are sent. */
function sayBundle(): void {
  const scripts = readdirSync("out/_next/static", { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".js"))
    .map((name) => `out/_next/static/${name}`)
    .filter((path) => readFileSync(path, "utf8").includes("StructTreeRoot"));
  const sent = scripts.reduce((sum, path) => sum + readFileSync(`${path}.br`).length, 0);
  console.log(`the PDF's program: ${Math.round(sent / 1024)} KiB after brotli, in ${scripts.length} scripts`);
}

await inNode();
await inBrowser();
sayBundle();
