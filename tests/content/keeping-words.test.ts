import { describe, expect, it } from "vitest";
import { answerPlacePlaceholders, answerPlaceWords } from "#content/da/answer-place.ts";
import { caseFileFaults, caseFilePlaceholders, openFileWords, saveFileWords } from "#content/da/case-file.ts";
import { caseNotices, dismissWords } from "#content/da/case-notices.ts";
import { handOverWords, receiveWords } from "#content/da/hand-over.ts";
import { answerPlaceLine, closeWords, deleteWords } from "#content/da/keeping.ts";
import { legalTerms } from "#content/da/legal-terms.ts";
import { ownNotesPlaceholders, ownNotesWords, tickWords } from "#content/da/own-notes.ts";
import { privacy } from "#content/da/privacy.ts";
import { textsIn } from "#tests/support/content-texts.ts";
import { lix, sentences, words } from "#tests/support/lix.ts";

/** The words about the answers themselves: where they are, how they are taken along. */
const files: readonly (readonly [string, unknown, readonly string[]])[] = [
  ["answer-place", answerPlaceWords, answerPlacePlaceholders],
  ["keeping", [answerPlaceLine, deleteWords, closeWords, caseNotices, dismissWords], []],
  ["own-notes", [ownNotesWords, tickWords], ownNotesPlaceholders],
  ["case-file", [saveFileWords, openFileWords, caseFileFaults], caseFilePlaceholders],
  ["hand-over", [handOverWords, receiveWords], []],
  ["privacy", privacy, []],
];

describe.each(files)("the words of %s", (_name, file, places) => {
  const texts = textsIn(file, ["id"]);

  it("are whole, and hold only the places that code fills", () => {
    expect(texts.length).toBeGreaterThan(9);
    for (const text of texts) {
      expect(text).toBe(text.trim());
      expect(text).not.toMatch(/^$|\s{2}/);
      const held = [...text.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name ?? "");
      expect(held.filter((name) => !places.includes(name))).toEqual([]);
    }
  });

  it("promise no more than a browser can hold, and lull no one", () => {
    for (const text of texts)
      expect(text).not.toMatch(/for sent|god tid\b|garanter|helt sikker|100 procent|umuligt at/i);
  });

  it("promise no warning that some browsers do not give, and no lock that a guess does not open", () => {
    for (const text of texts) expect(text).not.toMatch(/Browseren advarer|ingen læse|kan (den )?ikke læses uden/);
  });

  it("have no sentence over 25 words and a LIX of at most 35", () => {
    const prose = texts.filter((text) => text.endsWith("."));
    expect(prose.flatMap(sentences).filter((sentence) => words(sentence).length > 25)).toEqual([]);
    expect(lix(prose, legalTerms)).toBeLessThanOrEqual(35);
  });
});
