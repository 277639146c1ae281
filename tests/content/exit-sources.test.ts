import { describe, expect, test } from "vitest";
import { exits } from "#content/da/exits.ts";
import { sources } from "#content/da/sources.ts";
import { exitIds } from "#content/ids/exits.ts";

/** The special acts that an exit names, and the source that carries each (R4). */
const acts: readonly (readonly [RegExp, string])[] = [
  [/CPR-loven/, "CPR"],
  [/skatteforvaltningsloven/, "SFL"],
  [/planloven/, "PLAN"],
  [/miljøbeskyttelsesloven/, "MBL"],
  [/færdselsloven/, "FDL"],
  [/LBK nr\. 1250/, "KEL"],
  [/lov om boligforhold/, "BFL"],
  [/lov om bekæmpelse af ungdomskriminalitet/, "UKL"],
  [/loven om Ligebehandlingsnævnet/, "LBN"],
  [/lov om voksenansvar/, "VAL"],
];

describe("exits", () => {
  test.each(exitIds)("[R4][T1] %s: an address, what to do, what to bring, what to expect, and a source", (id) => {
    const { where, doNow, bring, expect: expected, deadline = "", sources: cited } = exits[id];
    expect(where).not.toBe("");
    expect(expected).not.toBe("");
    expect(doNow.length).toBeGreaterThan(0);
    expect(bring.length).toBeGreaterThan(0);
    expect(cited.length).toBeGreaterThan(0);
    const text = [where, ...doNow, expected, deadline].join(" ");
    for (const [act, source] of acts) if (act.test(text)) expect(cited, `${act}`).toContain(source);
  });

  test("[T1] every special act has its address on Retsinformation", () => {
    for (const [, source] of acts) {
      const { url } = sources[source as keyof typeof sources];
      expect(url).toMatch(/^https:\/\/www\.retsinformation\.dk\/eli\/lta\/\d{4}\/\d+$/);
    }
  });
});
