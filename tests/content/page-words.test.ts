import { describe, expect, it } from "vitest";
import { legalTerms } from "#content/da/legal-terms.ts";
import * as pagesFile from "#content/da/pages.ts";
import { exitGroups, routeGroups } from "#content/da/pages.ts";
import { routeWords } from "#content/da/route-words.ts";
import { exitIds } from "#content/ids/exits.ts";
import { routeIds } from "#content/ids/routes.ts";
import { lix, sentences, words } from "#tests/support/lix.ts";

function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== "object" || value === null) return [];
  const idFields = ["id", "routes", "exits", "sources"];
  return Object.entries(value).flatMap(([field, inner]) =>
    idFields.includes(field) && Array.isArray(inner) ? [] : field === "id" ? [] : textsIn(inner),
  );
}

const texts = textsIn([{ ...pagesFile }, routeWords]);

describe("the words of the pages for reading", () => {
  it("puts every route and every exit in one group", () => {
    expect(routeGroups.flatMap(({ routes }) => routes).sort()).toEqual([...routeIds].sort());
    expect(exitGroups.flatMap(({ exits }) => exits).sort()).toEqual([...exitIds].sort());
  });

  it("gives every group an address of its own", () => {
    const ids = [...routeGroups, ...exitGroups].map(({ id }) => id);
    expect(new Set([...ids, ...exitIds, "anden-vej", "kilder", "indhold"]).size).toBe(ids.length + exitIds.length + 3);
  });

  it("has no empty or untrimmed text, and only the places that code fills", () => {
    expect(texts.length).toBeGreaterThan(100);
    for (const text of texts) {
      expect(text).toBe(text.trim());
      expect(text).not.toMatch(/^$|\s{2}|\{(?!(day|about|station)\})/);
    }
  });

  it("[F8] neither turns anyone away nor lulls", () => {
    for (const text of texts) expect(text).not.toMatch(/for sent|god tid\b|garanter|helt sikker/i);
  });

  it("has no sentence over 25 words and a LIX of at most 35", () => {
    const prose = texts.filter((text) => text.endsWith("."));
    expect(prose.flatMap(sentences).filter((sentence) => words(sentence).length > 25)).toEqual([]);
    expect(lix(prose, legalTerms)).toBeLessThanOrEqual(35);
  });
});
