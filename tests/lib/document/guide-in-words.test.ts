import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stepIds } from "#content/ids/advice.ts";
import { journey } from "#lib/answers/journey.ts";
import { askedQuestions, missingQuestions, questionOf } from "#lib/answers/walk.ts";
import { adviceIntro } from "#lib/document/advice-intro.ts";
import { answerText } from "#lib/document/answer-text.ts";
import { guideSteps } from "#lib/document/guide-steps.ts";
import { pageTitle } from "#lib/document/page-title.ts";
import { questionNumberText } from "#lib/document/question-number.ts";
import { questionView } from "#lib/document/question-view.ts";
import { stepNames } from "#lib/document/step-names.ts";
import { stepOutcome } from "#lib/document/step-outcome.ts";
import { makePlan } from "#lib/plan/make-plan.ts";
import { anyCase, anyCompleteCase } from "#tests/support/arbitrary-answers.ts";
import { textsOfBlock } from "#tests/support/document-texts.ts";
import { planOf } from "#tests/support/plan-of.ts";

const registers = ["citizen", "advisor"] as const;

describe("a question in words", () => {
  test.each(journey.map((question) => [question.id, question] as const))("%s, in both registers", (_id, question) => {
    for (const register of registers) {
      const view = questionView(question, register);
      const said = JSON.stringify(view);
      expect(said).not.toMatch(/[{]\w+[}]|undefined/);
      expect(view.label).not.toBe("");
      expect(view.missing).not.toBe("");
      expect(new Set(view.options.map(({ label }) => label)).size).toBe(view.options.length);
      // "Ved ikke" is an answer everywhere.
      if (question.field === "date") expect(view.unknownLabel).toBeDefined();
      else if (!question.optional) expect(view.options.map(({ value }) => value)).toContain("unknown");
      expect(register === "advisor" && /\b(?:du|dig|din|dit|dine)\b/i.test(view.label)).toBe(false);
      expect(pageTitle(question.step, view.label, register)).toContain("Klagevejen");
    }
  });
});

describe("an answer in words", () => {
  test("is there for every answer, and says no id", () => {
    fc.assert(
      fc.property(anyCompleteCase, fc.constantFrom(...registers), ({ answers }, register) => {
        for (const question of askedQuestions(answers, false)) {
          const text = answerText(question, answers, register);
          if (answers[question.id] === undefined) expect(text).toBeNull();
          else expect(text).not.toMatch(/^$|\bunknown\b|undefined|^[a-z]+-[a-z-]+$/);
        }
      }),
      { numRuns: 100 },
    );
  });

  test.each([
    ["channel", { channel: "unknown" }, "Ved ikke"],
    ["dated", { dated: "2026-11-19" }, "torsdag den 19. november 2026"],
    ["kommune", { kommune: "Ærø" }, "Ærø"],
    ["about", { about: "<b>" }, "<b>"],
    ["check", { check: { rule: "no", dated: "yes", facts: "yes" } }, "2 gange ”Ja”, 1 gang ”Nej”"],
  ] as const)("%s", (id, answers, text) => {
    expect(
      answerText(questionOf(id), planOf({ decider: "kommune", stage: "decided", ...answers }).answers, "citizen"),
    ).toBe(text);
  });
});

describe("a step", () => {
  test.each(stepIds)("%s teaches its advice and leads to all of it", (step) => {
    for (const register of registers) {
      const intro = adviceIntro(step, register);
      if (step === "om-sagen") expect(intro).toBeNull();
      else {
        expect(intro?.teach.length).toBeGreaterThan(0);
        expect(intro?.more.href).toBe(register === "citizen" ? `/raad/#${step}` : `/raad/raadgiver/#${step}`);
        expect(JSON.stringify(intro)).not.toMatch(/[{]\w+[}]/);
      }
    }
  });

  test("is done when all that is asked in it has been answered", () => {
    fc.assert(
      fc.property(
        anyCompleteCase,
        fc.constantFrom(...stepIds),
        fc.constantFrom(...registers),
        fc.boolean(),
        ({ answers }, at, register, isLate) => {
          const steps = guideSteps(at, answers, isLate, register, stepNames());
          expect(steps.map(({ number }) => number)).toEqual([undefined, 1, 2, 3, 4, 5, 6, 7]);
          expect(steps.map(({ state }) => state).filter((state) => state === "current")).toHaveLength(1);
          expect(steps[stepIds.indexOf(at)]?.state).toBe("current");
          const open = missingQuestions(answers, isLate).map(({ step }) => step);
          for (const [place, { state }] of steps.entries())
            if (open.some((step) => step === stepIds[place])) expect(state).not.toBe("done");
            else if (askedQuestions(answers, isLate).some((q) => q.step === stepIds[place] && !q.optional))
              expect(state).not.toBe("todo");
        },
      ),
      { numRuns: 60 },
    );
    expect(guideSteps("om-sagen", {}, false, "citizen", stepNames()).filter(({ state }) => state === "done")).toEqual(
      [],
    );
  });

  test("its questions are counted as they are asked, and one that is not asked has no number", () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom(...stepIds), fc.boolean(), ({ answers }, step, isLate) => {
        const inStep = journey.filter((question) => question.step === step);
        const numbers = inStep.map(({ id }) => questionNumberText(id, answers, isLate)).filter((text) => text !== "");
        const asked = askedQuestions(answers, isLate).filter((question) => question.step === step);
        expect(numbers).toEqual(asked.map((_question, place) => `spørgsmål ${place + 1}`));
      }),
      { numRuns: 60 },
    );
    expect(questionNumberText("kommune", { decider: "aes" }, false)).toBe("");
    expect(questionNumberText("kommune", { decider: "kommune" }, false)).toBe("spørgsmål 2");
  });

  test("[F10] shows what its answers lead to, filled in, whatever they are; before a decision no deadline", () => {
    fc.assert(
      fc.property(anyCase, ({ answers, today }) => {
        const plan = makePlan(answers, today);
        for (const step of stepIds) {
          const blocks = stepOutcome(plan, step);
          expect(blocks.flatMap(textsOfBlock).join("\n")).not.toMatch(/[{}]|undefined/);
          const hasBox = blocks.some(({ type }) => type === "deadline");
          if (plan.stage === "before-decision") expect(hasBox).toBe(false);
          if (plan.deadline.status === "computed") expect(hasBox).toBe(step === "afgoerelsen" || step === "klagen");
        }
      }),
      { numRuns: 100 },
    );
  });

  test("[R2][R4] om sagen shows the route, or the way out, once it is known who decided", () => {
    const typesOf = (answers: Readonly<Record<string, unknown>>) =>
      stepOutcome(planOf(answers), "om-sagen").map(({ type }) => type);
    expect(typesOf({})).toEqual([]);
    expect(typesOf({ decider: "unknown" })).toEqual([]);
    expect(typesOf({ decider: "aes" })).toEqual(["route"]);
    expect(typesOf({ decider: "kommune", topicKommune: "skat" })).toEqual(["notice"]);
  });
});
