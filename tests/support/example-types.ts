import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { TSC } from "../../scripts/run-command.mjs";
import { namesIn } from "./doc-examples.ts";
import { givens } from "./example-givens.ts";

type PlacedExample = { readonly file: string; readonly expression: string };

/** A day in quotation marks stands for the day: its brand says that it was checked, and an example's is when it is run. */
const head = `import { givens } from "../../tests/support/example-givens.ts";
import type { CalendarDate } from "../../lib/calendar/calendar-date.ts";`;

/**
 * What the compiler says of examples. They are put into a file below test-results/, which is removed again.
 *
 * @param exports the names that each file exports; an example looks in its own file first, then among the givens
 * @returns "file: expression: what is wrong", one for each fault
 * @example typeErrors([{ file: "lib/a.ts", expression: "a(1)" }], { "lib/a.ts": ["a"] }) // []
 */
export function typeErrors(
  examples: readonly PlacedExample[],
  exports: Readonly<Record<string, readonly string[]>>,
): readonly string[] {
  const files = Object.keys(exports);
  const imports = files.map((file, index) => `import * as m${index} from "../../${file}";`);
  const lines = examples.map(({ file, expression }) => {
    const given = namesIn(expression).flatMap((name) => {
      const isGiven = !exports[file]?.includes(name) && Object.hasOwn(givens, name);
      const home = isGiven ? undefined : [file, ...files].find((each) => exports[each]?.includes(name));
      if (isGiven) return [`${name} = givens.${name}`];
      return home === undefined ? [] : [`${name} = m${files.indexOf(home)}.${name}`];
    });
    return `{ const ${given.join(", ")}; void (${expression.replace(/"\d{4}-\d\d-\d\d"/g, "($& as CalendarDate)")}); }`;
  });
  const before = [...head.split("\n"), ...imports];
  return compile([...before, ...lines]).map(({ line, said }) => {
    const example = examples[line - before.length - 1];
    return `${example?.file}: ${example?.expression}: ${said}`;
  });
}

function compile(code: readonly string[]): readonly { readonly line: number; readonly said: string }[] {
  mkdirSync("test-results", { recursive: true });
  const folder = mkdtempSync("test-results/examples-");
  try {
    const config = { extends: "../../tsconfig.json", compilerOptions: { incremental: false }, include: ["code.ts"] };
    writeFileSync(join(folder, "code.ts"), code.join("\n"));
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
    const { status, stdout } = spawnSync(process.execPath, [...TSC, "--noEmit", "-p", folder], { encoding: "utf8" });
    const faults = [...stdout.matchAll(/^\S+?\((\d+),\d+\): error (.*)$/gm)];
    if (status !== 0 && faults.length === 0) throw new Error(`the compiler did not come to the examples: ${stdout}`);
    return faults.map(([, line, said = ""]) => ({ line: Number(line), said }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
