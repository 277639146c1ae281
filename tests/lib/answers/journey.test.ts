import { describe, expect, test } from "vitest";
import { type StepId, stepIds } from "#content/ids/advice.ts";
import {
  choiceOptions,
  choicesOptions,
  dateQuestionIds,
  type QuestionId,
  textQuestionIds,
} from "#content/ids/questions.ts";
import { firstQuestionPath, nextStep, previousStep, questionPath, stepPath } from "#lib/answers/guide-paths.ts";
import { journey } from "#lib/answers/journey.ts";
import { askedQuestions } from "#lib/answers/walk.ts";
import { answersRead, waysToAsk } from "#tests/support/ways-to-ask.ts";

const place = (id: QuestionId): number => journey.findIndex((question) => question.id === id);

describe("the journey", () => {
  test("asks each question of the closed list once", () => {
    const all = [
      ...Object.keys(choiceOptions),
      ...Object.keys(choicesOptions),
      ...dateQuestionIds,
      ...textQuestionIds,
      "kommune",
      "check",
    ];
    expect(journey.map(({ id }) => id).sort()).toEqual(all.sort());
  });

  test("goes through the steps in the guide's order, and every step asks something", () => {
    const steps = journey.map(({ step }) => stepIds.indexOf(step));
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(new Set(steps).size).toBe(stepIds.length);
  });

  test.each(journey.map((question) => [question.id, question] as const))(
    "%s depends only on questions above it",
    (id, { appliesTo }) => {
      const read = appliesTo ? answersRead(appliesTo) : [];
      expect(read.filter((other) => place(other) >= place(id))).toEqual([]);
    },
  );

  test.each(journey.map(({ id }) => [id] as const))("%s is asked for some answers", (id) => {
    const [way] = waysToAsk(id);
    expect(way).toBeDefined();
    expect(askedQuestions(way ?? {}, true).map((question) => question.id)).toContain(id);
  });
});

describe("the addresses of the guide", () => {
  test("are unique, and plain ASCII", () => {
    const paths = [...journey.map(questionPath), ...stepIds.map(stepPath)];
    expect(new Set(paths).size).toBe(paths.length);
    for (const path of paths) expect(path).toMatch(/^\/guide(\/[a-z0-9]+(-[a-z0-9]+)*){1,2}\/$/);
    const slugs = journey.map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(slugs.length);
  });

  test("lead from step to step and back, in a row without ends that bite", () => {
    expect(previousStep("om-sagen")).toBeNull();
    expect(nextStep("klagen")).toBeNull();
    for (const step of stepIds) {
      const next = nextStep(step);
      if (next) expect(previousStep(next)).toBe(step);
    }
    const row: StepId[] = [stepIds[0]];
    for (let step: StepId | null = nextStep(stepIds[0]); step; step = nextStep(step)) row.push(step);
    expect(row).toEqual(stepIds);
  });

  test("of a step's first question is that of the first one asked", () => {
    expect(firstQuestionPath("om-sagen", {})).toBe("/guide/om-sagen/hvem-har-afgjort/");
    expect(firstQuestionPath("afgoerelsen", {})).toBe("/guide/afgoerelsen/hvordan-kom-den/");
    expect(firstQuestionPath("afgoerelsen", { stage: "board-decided" })).toBe(
      "/guide/afgoerelsen/hvad-blev-resultatet/",
    );
    for (const stage of choiceOptions.stage) {
      for (const step of stepIds) {
        const path = firstQuestionPath(step, { stage });
        for (const isLate of [false, true]) {
          const first = askedQuestions({ stage }, isLate).find((question) => question.step === step);
          expect(path).toBe(first ? questionPath(first) : stepPath(step));
        }
      }
    }
  });
});
