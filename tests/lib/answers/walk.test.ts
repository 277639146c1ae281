import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type StepId, stepIds } from "#content/ids/advice.ts";
import type { QuestionId } from "#content/ids/questions.ts";
import type { Answers } from "#lib/answers/answers.ts";
import { journey } from "#lib/answers/journey.ts";
import {
  answeredQuestions,
  askedQuestions,
  isStepDone,
  missingQuestions,
  nextQuestion,
  previousQuestion,
  prune,
  questionAhead,
  questionOf,
  stepQuestions,
} from "#lib/answers/walk.ts";
import { anyCase, anyCompleteCase } from "#tests/support/arbitrary-answers.ts";
import { day } from "#tests/support/plain-notice.ts";

const idsOf = (questions: readonly { readonly id: QuestionId }[]): readonly QuestionId[] =>
  questions.map(({ id }) => id);
const runs = { numRuns: 500, seed: 20261121 };

describe("prune", () => {
  test("keeps only answers to questions that are asked, and pruning twice is pruning once", () => {
    let dropped = 0;
    fc.assert(
      fc.property(anyCase, ({ answers }) => {
        const kept = prune(answers);
        expect(prune(kept)).toEqual(kept);
        expect(idsOf(answeredQuestions(answers))).toEqual(Object.keys(kept));
        const asked = idsOf(askedQuestions(answers, false));
        expect(Object.keys(kept)).toEqual(asked.filter((id) => answers[id] !== undefined));
        for (const id of asked) expect(kept[id]).toBe(answers[id]);
        dropped += Object.keys(answers).length - Object.keys(kept).length;
      }),
      runs,
    );
    expect(dropped).toBeGreaterThan(runs.numRuns);
  });

  test.each<[string, Answers, Answers]>([
    ["a kommune of AES", { decider: "aes", kommune: "Aarhus" }, { decider: "aes" }],
    ["a kind of another decider", { decider: "aes", kindUddannelse: "su" }, { decider: "aes" }],
    ["a topic of the kommune", { decider: "star", topicKommune: "skat" }, { decider: "star" }],
    [
      "the decision, where there is none yet",
      { stage: "before-decision", channel: "oral", guidance: "missing", wantsComplaint: "yes" },
      { stage: "before-decision" },
    ],
    [
      "what hangs on something that hangs on it",
      { stage: "forwarded", channel: "letter", toldFirst: "yes" },
      { stage: "forwarded" },
    ],
    ["a role without a companion", { companion: "none", role: "bisidder" }, { companion: "none" }],
    ["an outcome after Ankestyrelsen's", { stage: "board-decided", outcome: "partly" }, { stage: "board-decided" }],
  ])("drops %s", (_what, answers, kept) => {
    expect(prune(answers)).toEqual(kept);
  });
});

describe("a walk through the guide", () => {
  test("forward goes through what is asked, in order, and ends", () => {
    fc.assert(
      fc.property(anyCase, fc.boolean(), ({ answers }, isLate) => {
        const asked = idsOf(askedQuestions(answers, isLate));
        const walked = asked.slice(0, 1);
        const onwardFrom = (id: QuestionId) => nextQuestion(answers, id, isLate);
        for (let next = onwardFrom(walked[0] ?? "decider"); next; next = onwardFrom(next.id)) {
          walked.push(next.id);
          expect(walked.length).toBeLessThanOrEqual(journey.length);
        }
        expect(walked).toEqual(asked);
        expect(stepIds.flatMap((step) => idsOf(stepQuestions(answers, step, isLate)))).toEqual(asked);
      }),
      runs,
    );
  });

  test("back after forward is where one was, and forward after back too", () => {
    fc.assert(
      fc.property(anyCase, fc.boolean(), ({ answers }, isLate) => {
        const asked = askedQuestions(answers, isLate);
        for (const { id } of asked) {
          const next = nextQuestion(answers, id, isLate);
          if (next) expect(previousQuestion(answers, next.id, isLate)?.id).toBe(id);
          const before = previousQuestion(answers, id, isLate);
          if (before) expect(nextQuestion(answers, before.id, isLate)?.id).toBe(id);
        }
        expect(previousQuestion(answers, asked[0]?.id ?? "about", isLate)).toBeNull();
        expect(nextQuestion(answers, asked.at(-1)?.id ?? "about", isLate)).toBeNull();
      }),
      runs,
    );
  });

  test("answering on the way, going back and forth at will, loses nothing and skips nothing", () => {
    fc.assert(
      fc.property(anyCompleteCase, fc.array(fc.boolean(), { maxLength: 40 }), ({ answers: final }, turns) => {
        let typed: Answers = {};
        // The reason is asked for only of the one who is late (F8).
        const isLate = final.lateReason !== undefined;
        let here: QuestionId = "decider";
        const forward = () => {
          if (final[here] !== undefined) typed = { ...typed, [here]: final[here] };
          const next = nextQuestion(typed, here, isLate);
          here = next?.id ?? here;
          return next !== null;
        };
        for (const isBack of turns) {
          if (isBack) here = previousQuestion(typed, here, isLate)?.id ?? here;
          else forward();
        }
        while (forward());
        expect(prune(typed)).toEqual(final);
        expect(missingQuestions(typed, isLate)).toEqual([]);
      }),
      { ...runs, numRuns: 300 },
    );
  });

  test("a question that is no longer asked still has a question before and after it", () => {
    const answers: Answers = { decider: "aes", stage: "before-decision" };
    expect(idsOf(askedQuestions(answers, false))).not.toContain("received");
    expect(nextQuestion(answers, "received", false)?.id).toBe("processingTime");
    expect(previousQuestion(answers, "received", false)?.id).toBe("hearing");
    expect(previousQuestion({}, "decider", false)).toBeNull();
    expect(nextQuestion({}, "newInformation", false)).toBeNull();
  });

  test("missing is what is asked, unanswered and not optional", () => {
    const open = idsOf(askedQuestions({}, false)).filter((id) => !questionOf(id).optional);
    expect(idsOf(missingQuestions({}, false))).toEqual(open);
    fc.assert(
      fc.property(anyCompleteCase, ({ answers }) => {
        expect(missingQuestions(answers, false)).toEqual([]);
        const [id] = Object.keys(answers) as QuestionId[];
        if (!id) return;
        const { [id]: _taken, ...rest } = answers;
        expect(idsOf(missingQuestions(rest, true)).includes(id)).toBe(!questionOf(id).optional);
      }),
      { ...runs, numRuns: 200 },
    );
  });
});

describe("the reason for a late complaint", () => {
  const decided: Answers = { decider: "kommune", stage: "decided" };

  test("[F8] is asked for only of the one who is late, or who has given one", () => {
    expect(idsOf(askedQuestions(decided, false))).not.toContain("lateReason");
    expect(idsOf(askedQuestions(decided, true))).toContain("lateReason");
    expect(idsOf(askedQuestions({ ...decided, lateReason: ["illness"] }, false))).toContain("lateReason");
    expect(idsOf(stepQuestions(decided, "klagen", false))).not.toContain("lateReason");
    expect(previousQuestion(decided, "urgent", false)?.id).not.toBe("lateReason");
    expect(previousQuestion(decided, "urgent", true)?.id).toBe("lateReason");
  });

  test("[F8] its own words may be left out, and the guide says no more than that they can be given", () => {
    const late: Answers = { ...decided, lateReason: ["illness"] };
    expect(idsOf(askedQuestions(late, true))).toContain("lateWords");
    expect(idsOf(missingQuestions(late, true))).not.toContain("lateWords");
  });
});

describe("whether a step is done", () => {
  const decidedNoReason: Answers = {
    stage: "decided",
    wantsComplaint: "yes",
    disagree: ["facts"],
    newInformation: "no",
  };

  test.each<[string, Answers, StepId, boolean, boolean]>([
    ["nothing answered", {}, "aktindsigt", false, false],
    ["what is asked is answered", { access: "refused" }, "aktindsigt", false, true],
    ["an answer brings a further question", { access: "waiting" }, "aktindsigt", false, false],
    ["what may be left out is left out", { concern: ["decision"], meeting: "no" }, "den-gode-tone", false, true],
    ["nothing is asked there", { stage: "before-decision" }, "uddybning", false, false],
    ["[F8] the day is ahead, and no reason is asked for", decidedNoReason, "klagen", false, true],
    ["[F8] the day is past, and the reason is not given", decidedNoReason, "klagen", true, false],
    ["[F8] the reason is given", { ...decidedNoReason, lateReason: ["illness"] }, "klagen", true, true],
  ])("%s: %j", (_what, answers, step, isLate, isDone) => {
    expect(isStepDone(answers, step, isLate)).toBe(isDone);
  });
});

test("a question that the guide does not have is refused by its name", () => {
  expect(() => questionOf("byret" as QuestionId)).toThrow(new RangeError("No such question: byret"));
});

describe("the deadline first", () => {
  const about: Answers = { decider: "kommune", stage: "decided", hearing: "not-yet" };
  const decision: Answers = {
    channel: "digital-post",
    dated: day("2026-11-19"),
    received: day("2026-11-19"),
    toldFirst: "no",
    guidance: "given",
    letterDay: "unknown",
  };

  test("the step about the decision comes in its turn, and not again where it has been answered", () => {
    expect(questionAhead(about, "hearing", false)?.id).toBe("channel");
    expect(questionAhead({ ...about, channel: "digital-post" }, "hearing", false)?.id).toBe("channel");
    expect(questionAhead({ ...about, ...decision }, "hearing", false)?.id).toBe("understood");
    expect(questionAhead({ ...about, ...decision }, "channel", false)?.id).toBe("dated");
  });

  test("elsewhere the next question is the next question", () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom(...journey), fc.boolean(), ({ answers }, { id, step }, isLate) => {
        if (step === "partshoering") return;
        expect(questionAhead(answers, id, isLate)).toEqual(nextQuestion(answers, id, isLate));
      }),
      runs,
    );
  });
});
