/**
 * Runs the tests of one part of lib/ against the faults that Stryker puts in, one after the other in one process: with a
 * worker of vitest's for each, two thousand faults took hours. Stryker makes a process of its own for this file, in its
 * copy of the project, and starts another when a fault keeps it busy for ever.
 */

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { joinTests } from "./mutation-tests.mjs";

/** @typedef {import("./mutation-tests.mjs").Test} Test */
/** @typedef {{ testFilter?: string[], hitLimit?: number, activeMutant: { id: string }, mutantActivation: string }} MutantRun */

/** What each test took, in Stryker's copy of the project. */
const TOOK = "took.json";

process.env.TZ ??= "Europe/Copenhagen";

class MutationRunner {
  /** @type {() => Test[]} */
  #load = () => [];
  /** @type {Map<string, number>} What each test took without a fault. */
  #took = new Map();
  /** @type {Record<string, any>} What the faults read: which of them is there now, and where what they count goes. */
  #faults = {};

  constructor() {
    Object.assign(globalThis, { __stryker__: this.#faults });
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.#load = await joinTests(process.env.MUTATED_PART ?? "deadline");
    // A process that takes over from one that hung need not try them all again.
    if (existsSync(TOOK)) this.#took = new Map(JSON.parse(readFileSync(TOOK, "utf8")));
    else await this.dryRun();
  }

  async dryRun() {
    this.#faults.activeMutant = undefined;
    const results = [];
    for (const { id, run } of this.#load()) {
      this.#faults.currentTestId = id;
      const began = performance.now();
      const failureMessage = await failureOf(run);
      const timeSpentMs = performance.now() - began;
      this.#took.set(id, timeSpentMs);
      results.push({ id, name: id, timeSpentMs, ...(failureMessage ? { status: 1, failureMessage } : { status: 0 }) });
    }
    this.#faults.currentTestId = undefined;
    writeFileSync(TOOK, JSON.stringify([...this.#took]));
    return { status: "complete", tests: results, mutantCoverage: this.#faults.mutantCoverage };
  }

  /** @param {MutantRun} options */
  async mutantRun({ testFilter, hitLimit, activeMutant, mutantActivation }) {
    this.#faults.hitLimit = hitLimit;
    this.#faults.hitCount = hitLimit === undefined ? undefined : 0;
    // A fault in what is evaluated once has to be there from the start; any other only while the tests run.
    this.#faults.activeMutant = mutantActivation === "static" ? activeMutant.id : undefined;
    /** @type {Test[]} */
    let tests = [];
    const notLoaded = await failureOf(() => {
      tests = this.#load();
    });
    if (notLoaded) return { status: "killed", killedBy: ["loading"], failureMessage: notLoaded, nrOfTests: 0 };
    this.#faults.activeMutant = activeMutant.id;
    const wanted = testFilter ? tests.filter(({ id }) => testFilter.includes(id)) : tests;
    // The quick ones first: most faults are noticed by one of them.
    wanted.sort((a, b) => (this.#took.get(a.id) ?? 0) - (this.#took.get(b.id) ?? 0));
    let nrOfTests = 0;
    for (const { id, run } of wanted) {
      nrOfTests += 1;
      const failureMessage = await failureOf(run);
      if (this.#faults.hitCount > this.#faults.hitLimit) return { status: "timeout" };
      if (failureMessage) return { status: "killed", killedBy: [id], failureMessage, nrOfTests };
    }
    return { status: "survived", nrOfTests };
  }
}

/**
 * @param {() => unknown} run
 * @returns {Promise<string | undefined>} why it failed
 */
async function failureOf(run) {
  try {
    await run();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message || error.name : String(error);
  }
}

export const strykerPlugins = [{ kind: "TestRunner", name: "joined", injectableClass: MutationRunner }];
