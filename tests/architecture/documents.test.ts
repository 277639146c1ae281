import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "vitest";

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => join(folder, file));

/** What a document may name: every file and folder of the source, and what is made of it. */
const known = [
  ...readdirSync("."),
  ...["app", "components", "content", "docs", "lib", "public", "scripts", "tests", ".ci"].flatMap(filesIn),
  ...["out", "out/sw.js", "out/404.html", "out/index.html", "public/fonts", "public/fonts/pdf"],
].flatMap((file) => [`/${file}`, `/${file.replace(/\.(test|spec|deep)\.tsx?$/, "")}`]);

const documents = [
  ...["README.md", "CONTRIBUTING.md", "SECURITY.md"],
  ...filesIn("docs").filter((file) => file.endsWith(".md")),
].map((file) => ({ file, text: readFileSync(file, "utf8") }));

const decisions = documents.filter(({ file }) => /^docs\/decisions\/\d{4}-/.test(file));
const list = documents.find(({ file }) => file === "docs/decisions/README.md")?.text ?? "";
const titleOf = (text: string): string => /^# \d{4} (.+)$/m.exec(text)?.[1] ?? "";

/** Words in backticks, one by one: commands are read too. */
function namedIn(text: string): readonly string[] {
  return [...text.matchAll(/`([^`\n]+)`/g)].flatMap((match) => (match[1] ?? "").split(/[\s,;:#]+/));
}

/** A file by its name or the end of its path; "<advice>" and "*" stand for any word. */
function isKnown(name: string): boolean {
  const pattern = name.replace(/[.[\]()+?^$]/g, "\\$&").replace(/<[^>]*>|\*/g, "[^/]+");
  return known.some((file) => new RegExp(`/${pattern}$`).test(file));
}

const looksLikeFile = /^(?!\.)[\w@.\-/[\]<>*]*\w\.(tsx?|mjs|md|css|html|svg|png)$/;
const looksLikeFolder = /^(app|components|content|docs|lib|public|scripts|tests)\/[\w.\-/[\]<>]*$/;

describe("the documents", () => {
  test.each(documents)("$file: every link leads somewhere", ({ file, text }) => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)\s#]+)(?:#[^)]*)?\)/g)].map((match) => match[1] ?? "");
    expect(links.filter((link) => !existsSync(normalize(join(dirname(file), link))))).toEqual([]);
  });

  test("name no file that is not there", () => {
    let seen = 0;
    const missing = documents.flatMap(({ file, text }) =>
      namedIn(text)
        .filter((name) => looksLikeFile.test(name) || looksLikeFolder.test(name))
        .map((name) => name.replace(/\/$/, ""))
        .filter((name) => {
          seen += 1;
          return !isKnown(name);
        })
        .map((name) => `${name} in ${file}`),
    );
    expect(missing).toEqual([]);
    expect(seen).toBeGreaterThan(250);
  });

  test("name no command that is not there, and tell of every one that is", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
    const namedAfter = (npm: RegExp) =>
      documents.flatMap(({ text }) => [...text.matchAll(npm)].map((match) => match[1] ?? ""));
    const named = namedAfter(/npm run ([\w:]+)/g);
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
    const told = new Set(namedAfter(/npm (?:run )?([\w:]+)/g));
    expect(Object.keys(scripts).filter((name) => !told.has(name))).toEqual([]);
  });

  test("are all reached from the README", () => {
    const readme = documents[0]?.text ?? "";
    const first = documents.filter(({ file }) => /^docs\/[^/]+\.md$/.test(file));
    expect(first.filter(({ file }) => !readme.includes(`](${file})`)).map(({ file }) => file)).toEqual([]);
  });

  test("say where every text stands: each file of content/da is in the table of change-a-text", () => {
    const table = new Set(namedIn(readFileSync("docs/change-a-text.md", "utf8")));
    const files = readdirSync("content/da").map((name) => (name.endsWith(".ts") ? name : `${name}/`));
    expect(files.length).toBeGreaterThan(60);
    expect(files.filter((name) => !table.has(name))).toEqual([]);
  });
});

describe("docs/glossary-of-names.md", () => {
  test("explains no name that the code does not have", () => {
    const source = ["app", "components", "content", "lib"]
      .flatMap(filesIn)
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => readFileSync(file, "utf8"))
      .join("\n");
    const used = new Set(source.match(/[\w-]+/g));
    const names = namedIn(readFileSync("docs/glossary-of-names.md", "utf8")).filter((name) => /^[\w-]+$/.test(name));
    expect(names.length).toBeGreaterThan(60);
    expect(names.filter((name) => !used.has(name))).toEqual([]);
  });
});

describe("docs/testing.md", () => {
  test("says of every file of journeys what it is for", () => {
    const named = namedIn(readFileSync("docs/testing.md", "utf8")).filter((name) => /^[a-z-]+[\w.*-]*$/.test(name));
    const patterns = named.map((name) => new RegExp(`^${name.replace(/\./g, "\\.").replace(/\*/g, ".+")}$`));
    const journeys = readdirSync("tests/e2e").flatMap((file) => file.match(/^(.+)\.spec\.ts$/)?.[1] ?? []);
    expect(journeys.length).toBeGreaterThan(35);
    expect(journeys.filter((name) => !patterns.some((pattern) => pattern.test(name)))).toEqual([]);
  });
});

describe("the decisions", () => {
  test("are listed once each, in order, by their title", () => {
    const listed = [...list.matchAll(/^\| \[(\d{4})\]\(([^)]+)\)\s+\| (.+?)\s+\|$/gm)].map((match) =>
      match.slice(1, 4),
    );
    const written = decisions
      .map(({ file, text }) => [file.slice("docs/decisions/".length), titleOf(text), text] as const)
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([file, title, text]) => {
        const by = /^\d{4}-\d\d-\d\d, replaced by \[(\d{4})\]/m.exec(text)?.[1];
        return [file.slice(0, 4), file, by ? `${title} (replaced by ${by})` : title];
      });
    expect(written.length).toBeGreaterThan(40);
    expect(listed).toEqual(written);
  });

  test.each(decisions)("$file says from which day, and whether it is in force", ({ text }) => {
    expect(text.split("\n")[2]).toMatch(/^\d{4}-\d\d-\d\d, (in force|replaced by \[\d{4}\])/);
  });
});
