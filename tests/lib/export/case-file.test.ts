import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptyForm, type FormValues, readForm } from "#lib/answers/form-values.ts";
import { caseFileLimit, readCaseFile } from "#lib/export/case-file.ts";
import { CaseFileError } from "#lib/export/case-file-error.ts";
import { typedAnswers } from "#lib/export/typed-answers.ts";
import { writeCaseFile } from "#lib/export/write-case-file.ts";
import { anyCase } from "#tests/support/arbitrary-answers.ts";
import { day } from "#tests/support/plain-notice.ts";

const today = day("2026-11-22");
const typed: FormValues = {
  ...emptyForm,
  decider: "kommune",
  about: "Æøå\n😀",
  dated: { day: "31", month: "feb", year: "26", unknown: false, confirmed: "" },
};
const saved = writeCaseFile({ form: typed, register: "advisor" }, today);
const parsed = JSON.parse(saved) as Record<string, unknown>;

/** What reading does with a text: what it gives, or the fault of its own error; anything else is thrown on. */
function outcomeOf(text: string): ReturnType<typeof readCaseFile> | string {
  try {
    return readCaseFile(text);
  } catch (error) {
    if (error instanceof CaseFileError) return error.fault;
    throw error;
  }
}
const changed = (change: Readonly<Record<string, unknown>>): string => JSON.stringify({ ...parsed, ...change });
const locked = {
  cipher: "AES-GCM",
  kdf: "PBKDF2-SHA-256",
  rounds: 600_000,
  salt: `${"A".repeat(22)}==`,
  nonce: "A".repeat(16),
  data: "AAAA",
};
const lockedWith = (change: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({ format: "klagevejen-sag", version: 1, locked: { ...locked, ...change } });

describe("a saved case", () => {
  test("comes back as it was typed, right or wrong, and with who was typing", () => {
    expect(readCaseFile(saved)).toEqual({ kept: { form: typed, register: "advisor" } });
    fc.assert(
      fc.property(anyCase, ({ answers }) => {
        const kept = { form: typedAnswers(answers), register: "citizen" } as const;
        expect(readCaseFile(writeCaseFile(kept, today))).toEqual({ kept });
      }),
      { numRuns: 300, seed: 20261122 },
    );
  });

  test("can be read by a person: its version, its day, and only what was typed", () => {
    expect(parsed).toMatchObject({ format: "klagevejen-sag", version: 2, savedOn: "2026-11-22", register: "advisor" });
    expect(Object.keys(parsed.form as object)).toEqual(["decider", "about", "dated"]);
    expect(saved).toContain('\n  "version": 2');
  });

  test("of the first version is read: it has nothing of what is written and ticked on the plan", () => {
    const first = changed({ version: 1, form: { decider: "aes", about: "Min ryg" } });
    const form = { ...emptyForm, decider: "aes", about: "Min ryg" };
    expect(outcomeOf(first)).toEqual({ kept: { form, register: "advisor" } });
    expect(outcomeOf(lockedWith({}).replace('"version":1', '"version":2'))).toEqual({ lock: locked });
  });

  test("brings along what is written and ticked on the plan", () => {
    const form = { ...typed, ownNotes: "Ring på mandag\n😀", done: ["complain", "receipts"] };
    expect(readCaseFile(writeCaseFile({ form, register: "citizen" }, today))).toEqual({
      kept: { form, register: "citizen" },
    });
    expect(outcomeOf(changed({ form: { done: "complain" } }))).toBe("broken");
  });

  test("is read with a byte order mark, and without what the guide no longer asks", () => {
    expect(outcomeOf(`\ufeff${saved}`)).toEqual({ kept: { form: typed, register: "advisor" } });
    const older = changed({ form: { decider: "aes", noSuchQuestion: "x" } });
    expect(outcomeOf(older)).toEqual({ kept: { form: { ...emptyForm, decider: "aes" }, register: "advisor" } });
  });
});

describe("a file that is none", () => {
  test.each<[string, string, string]>([
    ["nothing", "", "foreign"],
    ["a picture", "\x89PNG\r\n\x1a\n\0\0", "foreign"],
    ["someone else's JSON", '{"name":"x"}', "foreign"],
    ["a list", "[1,2]", "foreign"],
    ["null", "null", "foreign"],
    ["cut short", saved.slice(0, 120), "broken"],
    ["of a newer version", changed({ version: 3 }), "newer"],
    ["of no version", changed({ version: "1" }), "broken"],
    ["of version 0", changed({ version: 0 }), "broken"],
    ["with a wrong register", changed({ register: "doctor" }), "broken"],
    ["without a form", changed({ form: undefined }), "broken"],
    ["with a number for an answer", changed({ form: { decider: 7 } }), "broken"],
    ["with a date of text", changed({ form: { dated: "2026-11-18" } }), "broken"],
    ["too big", saved + " ".repeat(caseFileLimit), "too-big"],
    ["100,000 lists in each other", "[".repeat(100_000), "foreign"],
    ["deep, and closed", `${"[".repeat(50_000)}${"]".repeat(50_000)}`, "foreign"],
    [
      "deep inside the form",
      `${changed({}).slice(0, -1)},"form":${'{"a":'.repeat(9_000)}1${"}".repeat(9_000)}}`,
      "keeps",
    ],
    ["locked with too few rounds", lockedWith({ rounds: 1_000 }), "broken"],
    ["locked with rounds without end", lockedWith({ rounds: 2_147_483_647 }), "broken"],
    ["locked with a salt of one letter", lockedWith({ salt: "A" }), "broken"],
    ["locked by another cipher", lockedWith({ cipher: "ROT13" }), "broken"],
  ])("%s: %#", (_what, text, fault) => {
    const outcome = outcomeOf(text);
    // What lies in questions that the guide does not have is left behind, however deep.
    if (fault === "keeps") expect(outcome).toEqual({ kept: { form: emptyForm, register: "advisor" } });
    else expect(outcome).toBe(fault);
  });

  test("a locked one is known by its envelope", () => {
    expect(outcomeOf(lockedWith({}))).toEqual({ lock: locked });
  });

  test("__proto__, constructor and keys given twice change nothing but what they are", () => {
    const hostile = saved.replace(
      '"form": {',
      '"__proto__": {"register": "advisor", "polluted": 1}, "form": {"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "toString": "x",',
    );
    expect(outcomeOf(hostile)).toEqual({ kept: { form: typed, register: "advisor" } });
    expect(Reflect.get({}, "polluted")).toBeUndefined();
    // Of a key given twice the last counts, as everywhere in JSON; it is checked like any other.
    const twice = saved.replace('"register": "advisor"', '"register": "advisor", "register": "citizen"');
    expect(outcomeOf(twice)).toEqual({ kept: { form: typed, register: "citizen" } });
    expect(outcomeOf(saved.replace('"version": 2', '"version": 2, "version": 99'))).toBe("newer");
  });

  test("10,000 inputs: the typed error, or a case in the form's own shape", () => {
    const anyForm = fc.dictionary(fc.constantFrom(...Object.keys(emptyForm), "__proto__", "x"), fc.jsonValue());
    const shaped = fc
      .record({ version: fc.constantFrom(1, 2, 2, 3, "1"), register: fc.constantFrom("citizen", "x"), form: anyForm })
      .map((file) => changed(file));
    const cut = fc
      .tuple(fc.nat(saved.length), fc.string({ maxLength: 5 }), fc.nat(6))
      .map(([place, put, drop]) => saved.slice(0, place) + put + saved.slice(place + drop));
    const envelope = fc.dictionary(fc.constantFrom(...Object.keys(locked)), fc.jsonValue()).map(lockedWith);
    let read = 0;
    let refused = 0;
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), shaped, cut, envelope), (text) => {
        const outcome = outcomeOf(text);
        if (typeof outcome === "string") {
          refused += 1;
          return;
        }
        read += 1;
        if ("kept" in outcome) expect(readForm(outcome.kept.form)).toEqual(outcome.kept.form);
      }),
      { numRuns: 10_000, seed: 20261122 },
    );
    expect(read).toBeGreaterThan(300);
    expect(refused).toBeGreaterThan(5_000);
  });
});
