import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { textQuestionIds } from "#content/ids/questions.ts";
import type { Answers } from "#lib/answers/answers.ts";
import { readAnswers } from "#lib/answers/read-answers.ts";
import { prune } from "#lib/answers/walk.ts";
import { closedAnswers } from "#lib/export/closed-answers.ts";
import { HandOverError, packAnswers, unpackAnswers } from "#lib/export/hand-over.ts";
import { handOverFields } from "#lib/export/hand-over-fields.ts";
import { typedAnswers } from "#lib/export/typed-answers.ts";
import { parseAnswers } from "#tests/support/answers-schema.ts";
import { anyCase, anyCompleteCase } from "#tests/support/arbitrary-answers.ts";
import { day } from "#tests/support/plain-notice.ts";

const runs = { numRuns: 10_000, seed: 20261122 };

const ordinary: Answers = {
  decider: "kommune",
  kommune: "Aarhus",
  topicKommune: "tabt-arbejdsfortjeneste",
  party: "own-child",
  stage: "decided",
  concern: ["decision"],
  meeting: "no",
  companion: "family",
  role: "bisidder",
  access: "waiting",
  accessDay: day("2026-11-16"),
  accessWhat: ["minutes", "whole-file"],
  hearing: "answered",
  channel: "digital-post",
  dated: day("2026-11-18"),
  received: day("2026-11-19"),
  toldFirst: "no",
  guidance: "given",
  letterDay: day("2026-12-17"),
  understood: "partly",
  check: { dated: "yes", rule: "no", reasons: "unknown", facts: "no", heard: "yes", deadline: "yes" },
  wantsComplaint: "yes",
  disagree: ["result", "facts"],
  newInformation: "yes",
};

function withoutTexts(answers: Answers): Answers {
  const own: readonly string[] = [...textQuestionIds, "session", "notes"];
  const closed = Object.entries(answers).filter(([id]) => !own.includes(id));
  return Object.fromEntries(closed) as Answers;
}

/** What `unpackAnswers` does with a text: the answers, or the fault of its own error; anything else is thrown on. */
function outcomeOf(text: string): Answers | string {
  try {
    return unpackAnswers(text);
  } catch (error) {
    if (error instanceof HandOverError) return error.fault;
    throw error;
  }
}

describe("what is handed over", () => {
  test("an ordinary case is at most 120 letters, all of them plain in an address", () => {
    const text = packAnswers(ordinary);
    expect(text.length).toBeLessThanOrEqual(120);
    expect(encodeURIComponent(text)).toBe(text);
    expect(unpackAnswers(text)).toEqual(ordinary);
  });

  test("comes back as it was, without what does not count and without free texts", () => {
    let longest = 0;
    fc.assert(
      fc.property(fc.oneof(anyCase, anyCompleteCase), ({ answers }) => {
        const text = packAnswers(answers);
        longest = Math.max(longest, text.length);
        expect(unpackAnswers(text)).toEqual(withoutTexts(prune(answers)));
      }),
      { ...runs, numRuns: 2_000 },
    );
    expect(longest).toBeLessThanOrEqual(120);
    expect(longest).toBeGreaterThan(40);
  });

  test("no free text has a place in it", () => {
    const ids = handOverFields.map(({ id }) => id);
    expect(ids).toContain("decider");
    expect(ids.filter((id) => textQuestionIds.some((text) => text === id))).toEqual([]);
    expect(packAnswers({ decider: "aes", about: "hemmeligt" })).toBe(packAnswers({ decider: "aes" }));
    // What the page lists as handed over, too.
    const texts = Object.fromEntries(textQuestionIds.map((id) => [id, "hemmeligt"]));
    expect(closedAnswers({ decider: "aes", stage: "decided", ...texts })).toEqual({ decider: "aes", stage: "decided" });
  });

  test("stands in the form as if it had been typed", () => {
    fc.assert(
      fc.property(anyCompleteCase, ({ answers, today }) => {
        const read = readAnswers(typedAnswers(answers), today);
        const future = Object.entries(answers).filter(([, value]) => typeof value === "string" && value > today);
        for (const [id, value] of Object.entries(withoutTexts(answers))) {
          if (future.some(([other]) => other === id)) continue;
          expect(read[id as keyof Answers]).toEqual(value);
        }
      }),
      { ...runs, numRuns: 500 },
    );
  });
});

describe("a link of an earlier edition", () => {
  // Made by the guide before it could be chosen that one did not answer, and before tax, health and rent were listed.
  test.each<readonly [string, Answers]>([
    ["1BNN-Flu58z", { decider: "aes" }],
    [
      "1BNN-OyQ9fngtVPFIcm_U",
      { decider: "other", topicOther: "ingen-af-disse", party: "unknown", stage: "unknown", concern: ["unknown"] },
    ],
  ])("%s is read", (text, answers) => {
    expect(unpackAnswers(text)).toEqual(expect.objectContaining(answers));
  });

  test("is not the link of today", () => {
    expect(packAnswers(unpackAnswers("1BNN-Flu58z"))).not.toBe("1BNN-Flu58z");
    expect(unpackAnswers(packAnswers(unpackAnswers("1BNN-Flu58z")))).toEqual({ decider: "aes" });
  });
});

describe("a link that is not as we made it", () => {
  test("with any one letter changed, lost or doubled gives the typed error", () => {
    const text = packAnswers(ordinary);
    for (let place = 0; place < text.length; place += 1) {
      const other = text[place] === "x" ? "y" : "x";
      for (const letters of [other, "", `${text[place]}${text[place]}`]) {
        const changed = text.slice(0, place) + letters + text.slice(place + 1);
        if (changed !== text) expect(["damaged", "other-version", "foreign"]).toContain(outcomeOf(changed));
      }
    }
  });

  test("of another version of the guide says so", () => {
    // Made once by a guide with other questions: its packing, its mark and its sum are right.
    expect(outcomeOf("1AAAABBBBB".slice(0, 7) + sumOf("1AAAABB"))).toBe("other-version");
  });

  test.each(["", "#", "1", "svar", "%00", "æøå", "../../../etc/passwd", "x".repeat(5_000)])(
    "%j is not ours",
    (text) => {
      expect(outcomeOf(text)).toBe("foreign");
    },
  );

  test("10,000 inputs: the typed error, or answers that the schema accepts and that make the same link", () => {
    const letters = fc.string({ unit: fc.constantFrom(..."ABCxyz019-_"), maxLength: 140 });
    const pool = fc.sample(anyCase, { numRuns: 300, seed: 20261122 }).map(({ answers }) => packAnswers(answers));
    const mine = fc.constantFrom(...pool);
    const cut = fc.tuple(mine, fc.nat(), fc.nat(), letters).map(([text, from, length, put]) => {
      const start = from % (text.length + 1);
      return text.slice(0, start) + put.slice(0, 3) + text.slice(start + (length % 4));
    });
    const sealed = letters.map((body) => body + sumOf(body));
    const markedAndSealed = fc.tuple(mine, letters).map(([text, body]) => {
      const marked = text.slice(0, 5) + body;
      return marked + sumOf(marked);
    });
    let read = 0;
    let refused = 0;
    fc.assert(
      fc.property(fc.oneof(fc.string(), letters, mine, cut, sealed, markedAndSealed), (text) => {
        const outcome = outcomeOf(text);
        if (typeof outcome === "string") {
          refused += 1;
          return;
        }
        read += 1;
        expect(() => parseAnswers(outcome)).not.toThrow();
        expect(unpackAnswers(packAnswers(outcome))).toEqual(prune(outcome));
      }),
      runs,
    );
    expect(read).toBeGreaterThan(500);
    expect(refused).toBeGreaterThan(3_000);
  });
});

/** The sum, written a second time from its description (FNV-1a, 30 lowest bits, smallest place first). */
function sumOf(text: string): string {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  let sum = 2166136261n;
  for (const letter of text) sum = ((sum ^ BigInt(letter.codePointAt(0) ?? 0)) * 16777619n) % 2n ** 32n;
  return Array.from({ length: 5 }, (_, place) => letters[Number((sum >> BigInt(6 * place)) % 64n)]).join("");
}
