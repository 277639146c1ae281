import { readFileSync } from "node:fs";
import { type ConfigData, HtmlValidate, StaticConfigLoader } from "html-validate";
import { describe, expect, it } from "vitest";
import { builtPages } from "#tests/support/built-pages.ts";

/** Only how React spells what means the same in HTML: `charSet`, `<br/>`, `hidden=""`. */
const spelling = {
  "attr-case": "off",
  "void-style": "off",
  "attribute-boolean-style": "off",
  "attribute-empty-style": "off",
} as const;

/** No page, element or finding is exempt. What differs from the presets differs everywhere, each for its reason. */
const rules: ConfigData = {
  root: true,
  extends: ["html-validate:recommended", "html-validate:a11y", "html-validate:document"],
  elements: [
    "html5",
    // Safari forgets that a list is a list when it has no marks: there `role="list"` says something.
    { ul: { aria: { implicitRole: () => null } }, ol: { aria: { implicitRole: () => null } } },
  ],
  rules: {
    ...spelling,
    "prefer-native-element": ["error", { exclude: ["list"] }],
    // As the HTML standard has it: React's own ids begin with "_".
    "valid-id": ["error", { relaxed: true }],
    // Boxes of one question share its name, as radios do.
    "form-dup-name": ["error", { shared: ["radio", "checkbox"] }],
    // The whole question stands in the title of its page, before "trin 5 af 7".
    "long-title": ["error", { maxlength: 100 }],
    // Every script and style is our own, from the same origin.
    "require-sri": ["error", { target: "crossorigin" }],
  },
};

const checker = new HtmlValidate(new StaticConfigLoader(rules));

async function findingsIn(html: string): Promise<readonly string[]> {
  const { results } = await checker.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? "the page"})`),
  );
}

describe("the HTML of the built pages", () => {
  it.each([...builtPages(), "/404.html"])("%s is valid, and says what its parts are", async (page) => {
    const file = page.endsWith("/") ? `${page}index.html` : page;
    expect(await findingsIn(readFileSync(`out${file}`, "utf8"))).toEqual([]);
  });

  it("is checked by rules that find something", async () => {
    const faulty =
      '<!DOCTYPE html><html lang="da"><head><title>Klag</title></head><body><p><div id="a" id="b"></div></p></body></html>';
    expect((await findingsIn(faulty)).length).toBeGreaterThan(0);
    const labelled = (body: string) =>
      `<!DOCTYPE html>\n<html lang="da"><head><title>Klag</title></head><body>${body}</body></html>`;
    expect(await findingsIn(labelled("<p>Klag i dag</p>"))).toEqual([]);
    expect(await findingsIn(labelled('<p role="paragraph">Klag i dag</p>'))).not.toEqual([]);
    expect(await findingsIn(labelled('<input type="text" id="navn">'))).toEqual([
      expect.stringMatching(/^input-missing-label/),
    ]);
  });
});
