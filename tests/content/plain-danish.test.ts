import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { legalTerms } from "#content/da/legal-terms.ts";
import { lix, sentences, words } from "#tests/support/lix.ts";

/** Fields that hold ids or addresses. */
const notWords = new Set(["sources", "see", "station", "icon", "url", "phone", "id", "href"]);

/** Below this a LIX says nothing: one long word is a tenth of the text. The file as a whole is measured all the same. */
const enoughWords = 30;

/** The files that hold no sentence: types, names, numbers of sections, error lines without a full stop. */
const withoutSentences = [
  "advice-names.ts",
  "advice/shape.ts",
  "check-counts.ts",
  "clock-laws.ts",
  "deadline-samples.ts",
  "divided-words.ts",
  "errors.ts",
  "kommune-names.ts",
  "kommune-parts.ts",
  "language.ts",
  "legal-terms.ts",
  "letter-titles.ts",
  "letters/laws.ts",
  "letters/shape.ts",
  "months.ts",
  "more-options.ts",
  "question-number.ts",
  "reading-page.ts",
  "register-forms.ts",
  "settled-row.ts",
  "shapes.ts",
  "sources.ts",
  "stations.ts",
  "step-sources.ts",
  "take-along.ts",
  "weekdays.ts",
];

type Texts = readonly string[];

/** Every file with Danish words: a new one is measured at once. */
const files = readdirSync("content/da", { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts"))
  // Whoever serves the guide writes there; check-organisation.ts says what can be shown.
  .filter((file) => file !== "organisation.ts")
  .sort();

/**
 * A place that code fills counts as one short word. The files whose places are filled with long names and days are
 * measured with them in plan-words, letter-words and reference-words.
 */
const filled = (text: string): string => text.replace(/\{(\p{L}+)\}/gu, "det");

/** Running text: what ends as a sentence does. A label, a name or a title alone is no sentence. */
const isProse = (text: string): boolean => /[.!?:]$/.test(text);

function proseIn(value: unknown): Texts {
  if (typeof value === "string") return isProse(value) ? [filled(value)] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([field, inner]) => (notWords.has(field) ? [] : proseIn(inner)));
}

/** What a reader meets as one text: each export, and each entry of a table (a task, a route, a question). */
function textsOf(exported: Readonly<Record<string, unknown>>): readonly (readonly [string, Texts])[] {
  const entries = Object.entries(exported).flatMap(([name, value]) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.entries(value).map(([id, inner]) => [`${name}.${id}`, proseIn(inner)] as const)
      : [],
  );
  const whole = Object.entries(exported).map(([name, value]) => [name, proseIn(value)] as const);
  return [...whole, ...entries].filter(([, texts]) => texts.flatMap(words).length >= enoughWords);
}

const read = await Promise.all(
  files.map(async (file) => {
    const exported: Record<string, unknown> = await import(`../../content/da/${file}`);
    return [file, exported] as const;
  }),
);
const withProse = read.filter(([, exported]) => proseIn(exported).length > 0);

describe("plain Danish in every file of content/da", () => {
  it.each(withProse)("%s has no sentence over 25 words", (_file, exported) => {
    const all = proseIn(exported).flatMap(sentences);
    expect(all.filter((sentence) => words(sentence).length > 25)).toEqual([]);
  });

  it.each(withProse)("%s has a LIX of at most 35, in the whole and in each of its texts", (_file, exported) => {
    const measured = textsOf(exported).map(([name, texts]) => [name, Math.round(lix(texts, legalTerms))] as const);
    expect(measured.filter(([, number]) => number > 35)).toEqual([]);
    const whole = proseIn(exported);
    if (whole.flatMap(words).length >= enoughWords) expect(lix(whole, legalTerms)).toBeLessThanOrEqual(35);
  });

  it("leaves no text out", () => {
    const texts = withProse.flatMap(([, exported]) => proseIn(exported));
    console.log(`plain Danish: ${texts.length} texts in ${withProse.length} of ${files.length} files`);
    expect(texts.length).toBeGreaterThan(2000);
    const without = files.filter((file) => !withProse.some(([name]) => name === file));
    expect(without).toEqual(withoutSentences);
  });
});
