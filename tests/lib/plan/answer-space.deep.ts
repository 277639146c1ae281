import { afterAll, describe, expect, test } from "vitest";
import { type CaseWatch, watchCases } from "#tests/support/case-watch.ts";
import { closedCases, everyWho } from "#tests/support/closed-cases.ts";
import { day } from "#tests/support/plain-notice.ts";
import { cells, everyTriple } from "#tests/support/three-wise.ts";

const today = day("2026-11-21");
const combinations = watchCases();
const triples = watchCases();
const together = { triples: 0, apart: 0 };

/** Keeps the first few cases with something wrong, as text. */
function faultKeeper({ faultsOf }: CaseWatch) {
  const faulty: string[] = [];
  const look: CaseWatch["faultsOf"] = (answers, read, how) => {
    const faults = faultsOf(answers, read, how);
    if (faults.length > 0 && faulty.length < 5) faulty.push(`${JSON.stringify(answers)}: ${faults.join("; ")}`);
    return faults;
  };
  return { faulty, look };
}

describe("every combination of the closed answers that a rule reads together", () => {
  test.each(everyWho.map((who) => [Object.values(who).join(" ") || "nobody", who] as const))(
    "[F1][F2][F3][F4][F5][F7][F8][R4][R5][R6][C0] %s",
    (_name, who) => {
      const { faulty, look } = faultKeeper(combinations);
      let looked = 0;
      for (const { answers, today: read } of closedCases(who)) {
        look(answers, read, { words: looked % 11 === 0 });
        looked += 1;
      }
      expect(faulty).toEqual([]);
      expect(looked).toBeGreaterThan(5000);
    },
  );
});

describe("every three answers that can stand together", () => {
  test("[R4][R6] do so in a plan without a fault", () => {
    // A generator of our own, so that the cases are the same every time.
    let state = 20261121;
    const random = () => {
      state = (state * 1103515245 + 12345) % 2147483648;
      return state / 2147483648;
    };
    const { faulty, look } = faultKeeper(triples);
    const made = everyTriple(random, (answers) => look(answers, today, { words: true }));
    expect(faulty).toEqual([]);
    expect(made.together).toBeGreaterThan(500_000);
    Object.assign(together, { triples: made.together, apart: made.apart });
  });
});

afterAll(() => {
  const inAll = (count: keyof CaseWatch["counts"]) => combinations.counts[count] + triples.counts[count];
  console.log(
    `answer space: ${combinations.counts.cases} combinations of ${everyWho.length} deciders, kinds and topics; ` +
      `${together.triples} triples of ${cells.length} answers in ${triples.counts.cases} cases ` +
      `(${together.apart} triples cannot stand together); ${inAll("documents")} documents, ` +
      `${inAll("deadlines")} deadlines against the walk`,
  );
});
