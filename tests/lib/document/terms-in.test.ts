import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { PageWords } from "#components/reading/page-words.tsx";
import { glossary } from "#content/da/glossary.ts";
import { glossaryStems } from "#content/da/glossary-forms.ts";
import type { GlossaryId } from "#content/ids/glossary.ts";
import { journey } from "#lib/answers/journey.ts";
import { stepQuestions } from "#lib/answers/walk.ts";
import { adviceIntro } from "#lib/document/advice-intro.ts";
import { questionTexts } from "#lib/document/question-texts.ts";
import { questionView } from "#lib/document/question-view.ts";
import { termsIn } from "#lib/document/terms-in.ts";

/** Compounds, beginnings and endings that are other words. */
const others: readonly (readonly [string, readonly GlossaryId[]])[] = [
  ["Fik du en klagevejledning i afgørelsen?", ["klagevejledning", "afgoerelse"]],
  ["Klagevejen er ikke klagevejledningen", ["klagevej", "klagevejledning"]],
  ["De stadfæstede den, og sagen blev hjemvist.", ["stadfaeste", "hjemvise"]],
  ["Bed om AKTINDSIGT.", ["aktindsigt"]],
  ["Retshjælpen og ombudsmanden", ["retshjaelp", "ombudsmand"]],
  ["Klag i dag. Det er hverdag.", []],
];

describe("the words that a page explains", () => {
  test.each(others)("of %j are %j", (text, ids) => {
    expect(termsIn([text])).toEqual(ids);
  });

  test.each(journey.map((question) => [question.id, question] as const))(
    "stand on the page of %s, each with what it means",
    (_id, question) => {
      const isFirst = stepQuestions({}, question.step, false)[0]?.id === question.id;
      const texts = questionTexts(
        questionView(question, "citizen"),
        isFirst ? adviceIntro(question.step, "citizen") : null,
      );
      const shown = renderToStaticMarkup(createElement(PageWords, { ids: termsIn(texts) }));
      const text = texts.join(" ").toLowerCase();
      for (const [id, stems] of Object.entries(glossaryStems)) {
        // Looked for in another way than the product does: the bare stem, as a word of its own.
        const words = text.split(/[^\p{L}]+/u);
        if (!stems.some((stem) => words.includes(stem))) continue;
        expect(shown).toContain(glossary[id as GlossaryId].explanation);
      }
    },
  );

  test("are named in the summary, so that nobody has to open it to see", () => {
    const shown = renderToStaticMarkup(createElement(PageWords, { ids: ["bisidder", "digital-post", "fuldmagt"] }));
    expect(shown).toContain("Hvad betyder: bisidder, Digital Post, fuldmagt?");
    expect(shown).toContain('href="/ordbog/#fuldmagt"');
    expect(renderToStaticMarkup(createElement(PageWords, { ids: [] }))).toBe("");
  });
});
