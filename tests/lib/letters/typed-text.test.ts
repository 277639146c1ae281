import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defineLetter } from "#content/da/letters/shape.ts";
import { letterIds } from "#content/ids/letters.ts";
import { composeLetter } from "#lib/letters/compose-letter.ts";
import { letterText } from "#lib/letters/letter-text.ts";
import { tidyLine, tidyText } from "#lib/letters/tidy-text.ts";
import { letterOf } from "#tests/support/letter-of.ts";
import { planOf } from "#tests/support/plan-of.ts";

const plan = planOf({ decider: "kommune", stage: "decided", channel: "letter", dated: "2026-11-18" });
const bodyOf = (reason: string): string => letterText(letterOf("complaint", plan, { reason }));

describe("text pasted from elsewhere", () => {
  it.each([
    ["a list from Word", "\u2022\tFørst\r\n\u2022\tSå\r\n\uf0b7\tTil sidst", "- Først\n- Så\n- Til sidst"],
    ["blanks of other widths", "12\u00a0000\u202fkr.", "12 000 kr."],
    ["line ends of all kinds", "a\r\nb\rc\vd\u2028e", "a\nb\nc\nd\ne"],
    ["paragraphs with blank lines between", "a \n\n\n\nb", "a\n\nb"],
    ["soft hyphens and what is invisible", "be\u00adgrun\u200bdelse\ufeff", "begrundelse"],
    ["what turns the rest round", "før\u202eefter", "førefter"],
    ["letters in two parts", "Ska\u030ane", "Skåne"],
    ["quotes and dashes, which every mailbox has", "”så” – og ’nu’", "”så” – og ’nu’"],
  ])("%s", (_name, pasted, expected) => {
    expect(tidyText(pasted)).toBe(expected);
    expect(bodyOf(pasted)).toContain(expected);
  });

  it("a field of one line stays on one line", () => {
    expect(tidyLine(" Anna\r\n Hansen\t")).toBe("Anna Hansen");
  });

  it("3,000 words are all there, in their paragraphs", () => {
    const words = Array.from({ length: 3000 }, (_, place) => `ord${place}${place % 60 === 59 ? "\n\n" : ""}`);
    const text = bodyOf(words.join(" "));
    for (const place of [0, 1499, 2999]) expect(text).toMatch(new RegExp(`\\bord${place}\\b`));
    expect(text.split(/\s+/u).length).toBeGreaterThan(3000);
  });

  it("whatever is typed, the message is plain and whole around it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (reason) => {
        const text = bodyOf(reason);
        expect(text).not.toMatch(/[\r\t\v\f\u00a0\u00ad\u200b\u202e\ufeff]/u);
        expect(text).toContain("Jeg klager over afgørelsen af 18. november 2026.");
        expect(text).toContain("Venlig hilsen");
      }),
    );
  });

  it.each(['<script>alert("x")</script>', "{name} {decision}", "$& $1 $`", "__proto__"])(
    "%s is only text",
    (reason) => {
      expect(bodyOf(reason)).toContain(reason);
    },
  );
});

describe("what is not typed", () => {
  it.each(letterIds)("%s has lines to write on and no empty place", (id) => {
    const empty = composeLetter({ id, plan: null, today: null, typed: { values: {} }, optional: "lines" });
    const text = letterText(empty);
    expect(text).toContain("Navn: ____________________");
    expect(text).toContain("Til: ");
    expect(text).not.toMatch(/[{}]|undefined|null|: *\n(?=\S)/);
  });

  it("what may be left out is left out of a letter that is being written", () => {
    const typed = { values: { name: "Anna", reason: "Fordi", change: "Ja" } };
    const text = letterText(composeLetter({ id: "complaint", plan, today: plan.today, typed, optional: "leave-out" }));
    expect(text).not.toMatch(/_|Jeg sender disse papirer|Det her er nyt|Adresse|CPR/);
  });

  it("a full stop of the person's own does not become two", () => {
    expect(letterText(letterOf("complaint", plan, { about: "hjælp i hjemmet." }))).toContain("om hjælp i hjemmet.\n");
  });
});

describe("a letter's own text", () => {
  const words = { title: "", use: "", to: "authority", subject: "", advice: [], sources: [] } as const;

  it("takes the places of the closed list", () => {
    expect(defineLetter({ ...words, parts: [{ text: "{name} {dated} {reassessLaw}" }] }).parts).toHaveLength(1);
  });

  it("with another place does not compile", () => {
    // @ts-expect-error no such place
    expect(defineLetter({ ...words, parts: [{ text: "Til {nmae}" }] }).parts).toHaveLength(1);
    // @ts-expect-error a list is text as well
    expect(defineLetter({ ...words, parts: [{ items: ["den {date}"] }] }).parts).toHaveLength(1);
  });
});
