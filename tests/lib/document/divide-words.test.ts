import { describe, expect, test } from "vitest";
import { dividedWords } from "#content/da/divided-words.ts";
import { exits } from "#content/da/exits.ts";
import { routes } from "#content/da/routes.ts";
import { journey } from "#lib/answers/journey.ts";
import { divideWords } from "#lib/document/divide-words.ts";
import { questionView } from "#lib/document/question-view.ts";

const shown = (text: string) => text.replaceAll("\u00ad", "|");

describe("the longest words on a narrow line", () => {
  test.each([
    ["Ungdomskriminalitetsnævnet", "Ungdoms|kriminalitets|nævnet"],
    ["Klage over Ungdomskriminalitetsnævnet", "Klage over Ungdoms|kriminalitets|nævnet"],
    ["Arbejdsmiljøklagenævnets afgørelse", "Arbejds|miljø|klage|nævnets afgørelse"],
    ["Klag til kommunen", "Klag til kommunen"],
  ])("%s", (text, divided) => expect(shown(divideWords(text))).toBe(divided));

  test("only soft hyphens are put in, and dividing twice is dividing once", () => {
    for (const word of dividedWords) {
      const whole = word.replaceAll("-", "");
      expect(divideWords(whole).replaceAll("\u00ad", "")).toBe(whole);
      expect(divideWords(divideWords(whole))).toBe(divideWords(whole));
      expect(divideWords(whole.toUpperCase())).toBe(divideWords(whole).toUpperCase());
    }
  });

  test("no heading of a route or an exit, and no answer to choose, has a part of more than 19 letters", () => {
    const texts = [
      ...Object.values(routes).map(({ title }) => title),
      ...Object.values(exits).map(({ title }) => title),
      ...journey.flatMap((question) => questionView(question, "citizen").options.map(({ label }) => label)),
    ];
    expect(texts.length).toBeGreaterThan(150);
    expect(texts.filter((text) => /\p{L}{20,}/u.test(divideWords(text)))).toEqual([]);
  });
});
