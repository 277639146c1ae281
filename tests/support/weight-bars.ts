import { readFileSync } from "node:fs";

/**
 * The bars for what is sent, in KiB, read out of the table in docs/performance.md.
 *
 * @param rows a name for each bar, and the first cell of its row
 * @throws Error where the table has no such row, or no bar in it
 * @example weightBars({ font: "screen font" }).font // 20
 */
export function weightBars<Name extends string>(rows: Readonly<Record<Name, string>>): Readonly<Record<Name, number>> {
  const table = readFileSync("docs/performance.md", "utf8")
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));
  const barOf = (row: string) => {
    const bar = table.find(([, what]) => what === row)?.[3]?.replace(",", "");
    if (!bar || !Number.isFinite(Number(bar))) throw new Error(`docs/performance.md has no bar for "${row}"`);
    return Number(bar);
  };
  const read = Object.entries<string>(rows).map(([name, row]) => [name, barOf(row)]);
  return Object.fromEntries(read);
}
