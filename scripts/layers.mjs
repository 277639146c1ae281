/**
 * The walls of the house: content → lib → components → app, each importing only from itself and from those before it.
 * Biome forbids the imports by their spelling; here they are resolved, so that `../../` cannot climb over a wall.
 */

import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";

const LAYERS = ["content", "lib", "components", "app"];
/** Inside lib, from what knows least to what knows most: first days and rules, last words, and what is made of words. */
const IN_LIB = [["calendar"], ["routing"], ["deadline"], ["answers"], ["plan"], ["document", "letters"], ["export"]];
const CODE = /\.(ts|tsx)$/;
const IMPORT = /\b(?:from|import)\s*\(?\s*["']([^"'\s()]+)["']|\bnew URL\(\s*["']([^"'\s]+)["']\s*,\s*import\.meta/g;
const VAGUE = /(^|\/)(utils?|helpers?|misc|common)(\.[^/]*)?(\/|$)/;
const CLOCK = /\bnew Date\b|\bDate\s*\(|\bDate\.(now|parse|UTC)\b/;
const LITERAL_WORDS =
  /\b(aria-label|aria-description|aria-roledescription|title|alt|placeholder|label)="[^"]*[a-zæøå]/i;
/** Addresses that others make: the guide's come from the journey, the blank papers' from blank-papers.ts. */
const SPELLED_OUT = /["'`](\/guide\/[a-z]|\/?klagevejen-tom-)[^"'`]*/;
const DANISH = /[æøåÆØÅ]/;

/** Packages that one place may import and no other: what they need to be told is told there. */
const ONLY_IN = [
  { packages: /^(date-fns|@date-fns)(\/|$)/, place: /^lib\/calendar\// },
  { packages: /^ical\.js$/, place: /^lib\/export\/calendar-file\.ts$/ },
  { packages: /^zod(\/|$)/, place: /^lib\/answers\/zod\.ts$/ },
];

/** Where a value of today, or of any clock, may be made. */
const CLOCK_PLACES = /^(lib\/calendar|components\/clock)\//;

/** A folder of somebody's own machine: it says who they are, and is on no other. */
const OWN_FOLDER = /(?<![\w.~-])(?:\/(?:home|Users|root|tmp|var\/folders)\/|[A-Z]:[\\/]Users[\\/])[\w.~-]+/g;

/**
 * What is wrong with one file.
 *
 * @param {string} path from the root, with slashes
 * @param {string} text
 * @returns {{ imports: number, breaches: string[] }}
 * @example inspect("lib/a.ts", 'import "react"').breaches // ["lib/a.ts: lib may not import react"]
 */
export function inspect(path, text) {
  const found = [];
  if (VAGUE.test(path)) found.push("a name that says nothing");
  const ofThisMachine = [...(text.match(OWN_FOLDER) ?? []), ...ownRegistry().filter((host) => text.includes(host))];
  found.push(...ofThisMachine.map((word) => `mentions ${word}`));

  const layer = layerOf(path);
  const imports = layer === undefined || !CODE.test(path) ? [] : importsOf(text);
  if (layer !== undefined && CODE.test(path)) {
    if (layer === "lib" && placeInLib(path) < 0) found.push("stands in no folder of lib's order");
    for (const target of imports) found.push(...importBreaches(path, layer, target));
    found.push(...wordBreaches(path, layer, text));
    if (!CLOCK_PLACES.test(path) && CLOCK.test(withoutComments(text)))
      found.push("makes a Date: only lib/calendar does");
  }
  return { imports: imports.length, breaches: found.map((each) => `${path}: ${each}`) };
}

/**
 * What is wrong in the whole repository.
 *
 * @returns {{ files: number, code: Record<string, number>, imports: number, breaches: string[] }} with how much was seen
 * @example inspectAll().breaches.length // 0
 */
export function inspectAll() {
  const paths = trackedFiles().filter((path) => !/\.(png|ico|woff2?|ttf|pdf|jpg)$/.test(path));
  const seen = paths.map((path) => ({ path, ...inspect(path, readFileSync(path, "utf8")) }));
  const inLayer = (/** @type {string} */ layer) =>
    seen.filter(({ path }) => CODE.test(path) && layerOf(path) === layer).length;
  return {
    files: paths.length,
    code: Object.fromEntries(LAYERS.map((layer) => [layer, inLayer(layer)])),
    imports: seen.reduce((sum, { imports }) => sum + imports, 0),
    breaches: seen.flatMap(({ breaches }) => breaches),
  };
}

/** @param {string} path */
function layerOf(path) {
  return LAYERS.find((layer) => path.startsWith(`${layer}/`));
}

/** @param {string} path @returns {number} -1 outside lib */
function placeInLib(path) {
  const [layer, folder = ""] = path.split("/");
  return layer === "lib" ? IN_LIB.findIndex((names) => names.includes(folder)) : -1;
}

/** @param {string} text */
function importsOf(text) {
  return [...withoutComments(text).matchAll(IMPORT)].map(([, plain, url]) => plain ?? url ?? "");
}

/**
 * @param {string} path
 * @param {string} layer
 * @param {string} target what stands between the quotes
 * @returns {string[]}
 */
function importBreaches(path, layer, target) {
  const inside = target.startsWith("#") ? target.slice(1) : relative(path, target);
  if (inside === undefined) return packageBreaches(path, layer, target);
  if (!/\.(ts|tsx|css)$/.test(inside)) return [`imports ${target} without its extension`];
  const other = layerOf(inside);
  if (other === undefined) return [`imports ${target}, which is in no layer`];
  if (LAYERS.indexOf(other) > LAYERS.indexOf(layer)) return [`${layer} may not import ${other} (${target})`];
  const [own, wanted] = [placeInLib(path), placeInLib(inside)];
  if (layer === "lib" && wanted > own) return [`comes before ${inside.split("/").slice(0, 2).join("/")} (${target})`];
  if (path.startsWith("content/ids/") && !inside.startsWith("content/ids/"))
    return [`ids know no language (${target})`];
  return [];
}

/**
 * @param {string} path
 * @param {string} target
 */
function relative(path, target) {
  return target.startsWith(".") ? posix.join(posix.dirname(path), target) : undefined;
}

/**
 * @param {string} path
 * @param {string} layer
 * @param {string} name
 */
function packageBreaches(path, layer, name) {
  const only = ONLY_IN.find(({ packages }) => packages.test(name));
  if (only) return only.place.test(path) ? [] : [`may not import ${name}`];
  return layer === "content" || layer === "lib" ? [`${layer} may not import ${name}`] : [];
}

/**
 * Everything a person reads comes from content, and addresses that are made of data from lib.
 *
 * @param {string} path
 * @param {string} layer
 * @param {string} text
 */
function wordBreaches(path, layer, text) {
  if (layer === "content") return path.endsWith(".tsx") ? ["content holds no JSX"] : [];
  if (layer === "lib") return [];
  const code = withoutComments(text);
  const found = [];
  const words = LITERAL_WORDS.exec(code);
  if (words) found.push(`words that belong in content: ${words[0]}`);
  const address = SPELLED_OUT.exec(code);
  if (address) found.push(`spells out ${address[0].slice(1)}`);
  const danish = code.split("\n").find((line) => DANISH.test(line));
  if (danish) found.push(`Danish that belongs in content: ${danish.trim()}`);
  return found;
}

/**
 * Comments may speak of anything. A `//` inside an address is left alone.
 *
 * @param {string} text
 */
function withoutComments(text) {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|[\s;{}(,])\/\/.*$/gm, "$1");
}

/** The host that npm asks on this machine, when npm started us: packages are told by name, wherever they are fetched. */
function ownRegistry() {
  const registry = process.env.npm_config_registry;
  return registry && URL.canParse(registry) ? [new URL(registry).host] : [];
}

/** What git has or would take; everything there is where there is no git. */
function trackedFiles() {
  try {
    const list = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    const gone = execFileSync("git", ["ls-files", "-z", "--deleted"], { encoding: "utf8" }).split("\0");
    return list.split("\0").filter((path) => path !== "" && !gone.includes(path));
  } catch {
    const generated =
      /^(node_modules|out|\.next|\.git|test-results|playwright-report|public\/fonts)\/|\.tsbuildinfo$|^next-env\.d\.ts$/;
    const entries = readdirSync(".", { recursive: true, withFileTypes: true });
    const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    return paths.map((path) => path.replaceAll("\\", "/")).filter((path) => !generated.test(path));
  }
}
