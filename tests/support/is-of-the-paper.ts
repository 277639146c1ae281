import { readdirSync, readFileSync } from "node:fs";

/** The scripts that hold the PDF's program. */
const programs = readdirSync("out/_next/static", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".js") && readFileSync(`out/_next/static/${name}`, "utf8").includes("StructTreeRoot"))
  .map((name) => `/_next/static/${name}`);

/**
 * Whether an address is that of the PDF's program, which only the worker asks for.
 *
 * @example await page.route(isOfThePaper, (route) => route.abort());
 */
export function isOfThePaper({ pathname }: URL): boolean {
  return programs.includes(pathname);
}
