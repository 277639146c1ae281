import { describe, expect, test } from "vitest";
import { documentedFunctions, namesIn } from "#tests/support/doc-examples.ts";
import { givens } from "#tests/support/example-givens.ts";
import { typeErrors } from "#tests/support/example-types.ts";

type Scope = Readonly<Record<string, unknown>>;

const functions = documentedFunctions("lib");
const modules = import.meta.glob<Scope>(["../../lib/**/*.ts", "!../../lib/answers/zod.ts", "!../../lib/**/*.d.ts"], {
  eager: true,
});
const everyExport: Scope = Object.assign({}, ...Object.values(modules));

/** What an expression comes to, with the names in it taken from a scope. */
function evaluate(expression: string, scope: Scope): unknown {
  const names = namesIn(expression).filter((name) => Object.hasOwn(scope, name));
  return new Function(...names, `"use strict"; return (${expression});`)(...names.map((name) => scope[name]));
}

/** The value that is said to come of it; a remark after it is left out. Undefined where there is none to compare with. */
function statedIn(result: string): unknown {
  const [value = ""] = result.split(/, because /);
  try {
    return evaluate(value.replace(/,? ?…/, ""), {});
  } catch {
    return undefined;
  }
}

describe("the doc comments of lib", () => {
  test("every exported function says what it is for, and gives an example", () => {
    expect(functions.length).toBeGreaterThan(240);
    const silent = functions.filter(({ comment, examples }) => comment.startsWith("@") || examples.length === 0);
    expect(silent.map(({ file, name }) => `${file} ${name}`)).toEqual([]);
  });

  test("so does every exported function of the paper", () => {
    const paper = documentedFunctions("components/paper");
    expect(paper.length).toBeGreaterThan(60);
    const silent = paper.filter(({ comment, examples }) => comment === "" || examples.length === 0);
    expect(silent.map(({ file, name }) => `${file} ${name}`)).toEqual([]);
  });

  const examples = functions.flatMap(({ file, name, examples }) =>
    examples.map(({ expression, result }) => ({ file, name, expression, result })),
  );

  test("no example passes what the compiler refuses", () => {
    const exports = Object.fromEntries(
      Object.entries(modules).map(([file, module]) => [file.replace("../../", ""), Object.keys(module)]),
    );
    // What throws may do so because its types are wrong: they are refused at run time too.
    const typed = examples.filter(({ result }) => !result.startsWith("throws: "));
    expect(typed.length).toBeGreaterThan(240);
    expect(typeErrors(typed, exports)).toEqual([]);
    const wrong = { file: "lib/answers/guide-paths.ts", expression: 'startPath({ register: "citizen" })' };
    expect(typeErrors([wrong], exports)).toEqual([expect.stringContaining(wrong.expression)]);
  });

  test.each(examples)("$name: $expression", ({ file, name, expression, result }) => {
    const scope = { ...everyExport, ...givens, ...modules[`../../${file}`] };
    expect(expression, "the example is about its own function").toContain(`${name}(`);
    if (result.startsWith("throws: ")) {
      expect(() => evaluate(expression, scope)).toThrow(result.slice("throws: ".length));
      return;
    }
    const stated = statedIn(result);
    expect(stated, `a value to compare with, or "throws: …", instead of: ${result}`).toBeDefined();
    const value = evaluate(expression, scope);
    if (!result.includes("…")) expect(value).toEqual(stated);
    else if (typeof stated === "string") expect(String(value).startsWith(stated), String(value)).toBe(true);
    else if (Array.isArray(stated)) expect((value as unknown[]).slice(0, stated.length)).toEqual(stated);
    else expect(value).toMatchObject(stated as object);
  });
});
