import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync("components/styles/tokens.css", "utf8");

/** The colours that one `:root` sets, by role. */
function rolesIn(block: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...block.matchAll(/(--c-[\w-]+):\s*([^;]+);/g)].map(([, role = "", value = ""]) => [role, value]),
  );
}

/** What stands in the braces after `opening`. */
function blockAfter(opening: string): string {
  const from = css.indexOf(opening);
  if (from < 0) throw new RangeError(`No ${opening} in tokens.css`);
  return css.slice(from, css.indexOf("}", from));
}

const light = rolesIn(blockAfter("@layer tokens {"));
const dark = { ...light, ...rolesIn(blockAfter("(prefers-color-scheme: dark)")) };
const more = rolesIn(blockAfter("(prefers-contrast: more)"));
const schemes = {
  light,
  dark,
  "light, more contrast": { ...light, ...more },
  "dark, more contrast": { ...dark, ...more },
};

/** The colour of a role as #rrggbb, also where it is said by another role. */
function colourOf(role: string, roles: Readonly<Record<string, string>>): string {
  const value = roles[role];
  if (value === undefined) throw new RangeError(`No such colour: ${role}`);
  const other = /^var\((--c-[\w-]+)\)$/.exec(value)?.[1];
  return other ? colourOf(other, roles) : value;
}

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = (/^#(\w\w)(\w\w)(\w\w)$/.exec(colour) ?? []).slice(1).map((pair) => {
    const part = Number.parseInt(pair, 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string, roles: Readonly<Record<string, string>>): number {
  const [a, b] = [luminance(colourOf(one, roles)), luminance(colourOf(other, roles))];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const grounds = ["--c-page", "--c-surface", "--c-tint"];
const pairs: readonly (readonly [string, readonly string[], number])[] = [
  ["--c-text", grounds, 7],
  ["--c-text-soft", grounds, 4.5],
  ["--c-accent", grounds, 4.5],
  ["--c-accent-high", grounds, 4.5],
  ["--c-on-accent", ["--c-accent", "--c-accent-high"], 4.5],
  ["--c-on-answer", ["--c-answer"], 7],
  ["--c-on-answer-soft", ["--c-answer"], 4.5],
  ["--c-on-flag", ["--c-flag"], 4.5],
  ["--c-error", ["--c-surface", "--c-page", "--c-error-tint"], 4.5],
  ["--c-warn", ["--c-surface", "--c-page", "--c-warn-tint"], 4.5],
  ["--c-ok", ["--c-surface", "--c-page", "--c-ok-tint"], 4.5],
  ["--c-text", ["--c-error-tint", "--c-warn-tint", "--c-ok-tint"], 7],
  // What is no text: the edge of a field, the marks on the bar, the ring of the focus (WCAG 1.4.11).
  ["--c-control", ["--c-surface", "--c-page"], 3],
  ["--c-flag", ["--c-answer"], 3],
  ["--c-answer-done", ["--c-answer"], 3],
  ["--c-focus", grounds, 3],
];

describe.each(Object.entries(schemes))("the colours of tokens.css, %s", (_name, roles) => {
  it.each(pairs)("%s is carried by %j: at least %d to 1", (role, on, least) => {
    for (const ground of on) expect(contrast(role, ground, roles), ground).toBeGreaterThanOrEqual(least);
  });
});

it("every colour of a role is judged, but for decoration and the shadow", () => {
  const judged = new Set(pairs.flatMap(([role, on]) => [role, ...on]));
  expect(Object.keys(light).filter((role) => !judged.has(role))).toEqual(["--c-line", "--c-answer-line"]);
});

it.each(["light, more contrast", "dark, more contrast"] as const)(
  "%s: the soft text and the edges of fields are as strong as the text, and lines are seen",
  (name) => {
    for (const role of ["--c-text-soft", "--c-control"])
      expect(contrast(role, "--c-page", schemes[name])).toBeGreaterThan(7);
    expect(contrast("--c-line", "--c-page", schemes[name])).toBeGreaterThan(3);
  },
);
