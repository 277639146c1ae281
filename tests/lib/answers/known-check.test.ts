import { describe, expect, test } from "vitest";
import { decisionCheckIds } from "#content/ids/decision-check.ts";
import { knownCheck, openChecks, settledBy, settledCheck } from "#lib/answers/known-check.ts";
import { parseAnswers } from "#tests/support/answers-schema.ts";

type Row = readonly [Readonly<Record<string, unknown>>, Readonly<Record<string, string>>];

const rows: readonly Row[] = [
  [{}, {}],
  [{ channel: "letter" }, { written: "yes" }],
  [{ channel: "digital-post" }, { written: "yes" }],
  [{ channel: "handed-over" }, { written: "yes" }],
  [{ channel: "other-digital" }, { written: "yes" }],
  [{ channel: "oral" }, { written: "no" }],
  [{ channel: "unknown" }, { written: "unknown" }],
  [{ guidance: "given" }, { guidance: "yes" }],
  [{ guidance: "missing" }, { guidance: "no" }],
  [{ guidance: "unknown" }, { guidance: "unknown" }],
  [{ dated: "2026-11-18" }, { dated: "yes" }],
  [{ dated: "unknown" }, {}],
  [{ hearing: "answered" }, { heard: "yes" }],
  [{ hearing: "not-answered" }, { heard: "yes" }],
  [{ hearing: "not-held" }, { heard: "no" }],
  [{ hearing: "open" }, {}],
  [{ letterDay: "2026-12-16" }, { deadline: "yes" }],
  [{ letterDay: "unknown" }, {}],
];

describe("what the check of the decision need not ask", () => {
  test.each(rows)("[F2] %j says %j", (answers, known) => {
    expect(knownCheck(parseAnswers(answers))).toEqual(known);
  });

  test("[F2] each row is settled by the question whose answer says it, and the rest by the check itself", () => {
    const said = rows.flatMap(([answers, known]) =>
      Object.keys(known).map((item) => [item, Object.keys(answers)[0]] as const),
    );
    const ownRows = decisionCheckIds.map((item) => [item, "check"] as const);
    expect(settledBy).toEqual(Object.fromEntries([...ownRows, ...said]));
  });

  test("[F2] what another answer says wins over the check's own row", () => {
    const answers = parseAnswers({ stage: "decided", channel: "letter", dated: "2026-11-18", check: { dated: "no" } });
    expect(settledCheck(answers)).toMatchObject({ dated: "yes", written: "yes", rule: "unknown" });
    expect(openChecks(answers)).not.toContain("dated");
    expect(openChecks(answers)).toContain("rule");
  });

  test("[F2] none of its rows answered: only what other answers say; not asked: nothing", () => {
    const answers = parseAnswers({ stage: "decided", channel: "letter", guidance: "missing" });
    expect(settledCheck(answers)).toEqual({ written: "yes", guidance: "no" });
    expect(openChecks(answers)).toEqual(["guidance"]);
    expect(settledCheck({ ...answers, stage: "forwarded" })).toEqual({});
    expect(settledCheck({ ...answers, channel: "oral" })).toEqual({});
  });
});
