import { execFileSync } from "node:child_process";

type Value = unknown;
export type Dictionary = { readonly [key: string]: Value };

/**
 * A PDF as qpdf reads it: its objects, whatever order they stand in, and where references lead.
 *
 * @param path a file
 * @throws Error where qpdf finds a fault or something to warn of
 * @example qpdfFile("plan.pdf").root["/Lang"] // "u:da-DK"
 */
export function qpdfFile(path: string) {
  // Ends with another code than 0 for a warning too.
  execFileSync("qpdf", ["--check", path], { stdio: "pipe" });
  const json = execFileSync("qpdf", ["--json", path], { encoding: "utf8", maxBuffer: 1 << 28 });
  const { qpdf } = JSON.parse(json) as { readonly qpdf: readonly [unknown, Dictionary] };
  const objects = qpdf[1];
  const follow = (value: Value): Value => {
    if (typeof value !== "string" || !/^\d+ 0 R$/u.test(value)) return value;
    const { value: direct, stream } = asDictionary(objects[`obj:${value}`]);
    return follow(direct ?? asDictionary(stream).dict);
  };
  const root = asDictionary(follow(asDictionary(asDictionary(objects.trailer).value)["/Root"]));
  const all = Object.values(objects).map((object) => asDictionary(asDictionary(object).value));
  return { root, all, follow };
}

/** A dictionary's entries; none of what is no dictionary. @example asDictionary("u:da-DK") // {} */
export function asDictionary(value: Value): Dictionary {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Dictionary) : {};
}

/**
 * Every dictionary in a value, itself among them, without following references.
 *
 * @example dictionariesIn([{ "/Type": "/Page" }, "n:1"]).length // 1
 */
export function dictionariesIn(value: Value): readonly Dictionary[] {
  if (Array.isArray(value)) return value.flatMap(dictionariesIn);
  if (typeof value !== "object" || value === null) return [];
  return [asDictionary(value), ...Object.values(value).flatMap(dictionariesIn)];
}
