import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** One `@example` of a doc comment: what is called, and what is said to come of it. */
type DocExample = { readonly expression: string; readonly result: string };

/** An exported function, and the doc comment right above it. */
export type DocumentedFunction = {
  readonly file: string;
  readonly name: string;
  /** Without its stars; empty where there is none. */
  readonly comment: string;
  readonly examples: readonly DocExample[];
};

/** Written as a function, or as a constant that is an arrow. */
const exportedFunction =
  /^export (?:(?:async )?function (\w+)|const (\w+)(?:: [^=\n]+)? = (?:async )?(?:\w+|\([^)]*\))(?:: [^=\n]+)? =>)/gm;
const commentBefore = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*$/;

/**
 * Every exported function below a folder, with its examples.
 *
 * @example documentedFunctions("lib/calendar").map(({ name }) => name).includes("addDays") // true
 */
export function documentedFunctions(folder: string): readonly DocumentedFunction[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/u.test(file));
  return files.sort().flatMap((name) => inFile(join(folder, name)));
}

/** The names that an expression may speak of. @example namesIn('nextStep("om-sagen")') // ["nextStep", "om", "sagen"] */
export function namesIn(expression: string): readonly string[] {
  return [...new Set(expression.match(/[a-z]\w*/gi))];
}

function inFile(file: string): readonly DocumentedFunction[] {
  const code = readFileSync(file, "utf8");
  return [...code.matchAll(exportedFunction)].map((match) => {
    const comment =
      commentBefore
        .exec(code.slice(0, match.index))?.[1]
        ?.replace(/^ *\* ?/gm, "")
        .trim() ?? "";
    return { file, name: match[1] ?? match[2] ?? "", comment, examples: examplesIn(comment) };
  });
}

/** From `@example` to the next tag; what follows `//` is the result. */
function examplesIn(comment: string): readonly DocExample[] {
  const [, ...parts] = comment.split("@example");
  return parts.map((part) => {
    const [expression = "", ...result] = (part.split(/^@\w+/m)[0] ?? "").split(/\s\/\/ /);
    const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();
    return { expression: oneLine(expression), result: oneLine(result.join(" ")) };
  });
}
