import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ruleIds } from "#content/ids/rules.ts";

/** The ids that have a section of their own in the rules' document. */
const documented = [...readFileSync("docs/rules.md", "utf8").matchAll(/^### ([A-Z]\d+p?) · \S/gm)].map(
  (match) => match[1] ?? "",
);

/** Comments are taken out first: only a title can cite a rule. */
function titlesIn(file: string): readonly string[] {
  const code = readFileSync(file, "utf8")
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/^\s*\/\/.*$/gm, "");
  return [...code.matchAll(/["'`]((?:\[[HFCRT]\d+p?\])+) /g)].map((match) => match[1] ?? "");
}

const testFiles = readdirSync("tests", { recursive: true, encoding: "utf8" }).filter((file) =>
  /\.(test|spec|deep)\.tsx?$/.test(file),
);

const cited = new Map<string, string>();
for (const file of testFiles) {
  for (const title of titlesIn(join("tests", file))) {
    for (const match of title.matchAll(/\[([^\]]+)\]/g)) cited.set(match[1] ?? "", file);
  }
}

describe("the ids of the rules", () => {
  test("the document and the tests were found, or nothing below would be checked", () => {
    expect(documented.length).toBeGreaterThanOrEqual(36);
    expect(testFiles.length).toBeGreaterThan(10);
    expect(cited.size).toBeGreaterThan(10);
  });

  test("each id has one section, and the numbers of each letter have no hole", () => {
    expect(new Set(documented).size).toBe(documented.length);
    for (const letter of new Set(documented.map((id) => id.charAt(0)))) {
      const numbers = documented
        .filter((id) => new RegExp(`^${letter}\\d+$`).test(id))
        .map((id) => Number(id.slice(1)));
      const first = numbers[0] ?? 0;
      expect(numbers).toEqual(numbers.map((_, index) => first + index));
    }
  });

  test("the product knows the same ids as the document", () => {
    expect([...documented].sort()).toEqual([...ruleIds].sort());
  });

  test("every rule in the document is cited by the title of a test", () => {
    expect(documented.filter((id) => !cited.has(id))).toEqual([]);
  });

  test("no test cites a rule that is not in the document", () => {
    const unknown = [...cited].filter(([id]) => !documented.includes(id)).map(([id, file]) => `${id} in ${file}`);
    expect(unknown).toEqual([]);
  });
});
