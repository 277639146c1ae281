import { describe, expect, test } from "vitest";
import { stepIds } from "#content/ids/advice.ts";
import { stepQuestions } from "#lib/answers/walk.ts";
import { adviceIntro } from "#lib/document/advice-intro.ts";
import { questionTexts } from "#lib/document/question-texts.ts";
import { questionView } from "#lib/document/question-view.ts";
import { stepWords } from "#lib/document/step-words.ts";
import { termsIn } from "#lib/document/terms-in.ts";

/** More than this, and the line that names them says nothing. */
const mostWords = 6;

describe("the words that an advisor's step explains", () => {
  test.each(stepIds)("%s: each stands on the page as it opens, and they are few", (step) => {
    const intro = adviceIntro(step, "advisor");
    const onScreen = stepQuestions({}, step, false).map((question) => questionView(question, "advisor"));
    const words = stepWords(step);
    expect(words.length).toBeLessThanOrEqual(mostWords);
    expect([...words].sort()).toEqual([...termsIn(onScreen.flatMap((view) => questionTexts(view, intro)))].sort());
    expect(words.length).toBeGreaterThan(0);
  });
});
