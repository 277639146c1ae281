import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { renderPaper } from "#components/paper/render-paper.ts";
import { composePlan } from "#lib/document/compose-plan.ts";
import { makePlan } from "#lib/plan/make-plan.ts";
import { anyCompleteCase } from "#tests/support/arbitrary-answers.ts";
import { coveringCases } from "#tests/support/covering-cases.ts";
import { parityFaults } from "#tests/support/page-and-paper.ts";
import { testFonts } from "#tests/support/paper-fonts.ts";
import { pdfText } from "#tests/support/pdf-text.ts";

// The page's links want the router of the page they stand on.
vi.mock("next/navigation", async (original) => ({
  ...(await original<typeof import("next/navigation")>()),
  useRouter: () => ({ push: () => undefined }),
}));

/** The plans that together hold everything, and as many at random again. */
const covering = coveringCases().map(({ plan }) => plan);
const random = fc
  .sample(anyCompleteCase, { seed: 2026, numRuns: 60 })
  .map(({ answers, today }) => makePlan(answers, today));

describe("the page and the paper", () => {
  test.each(
    [...covering, ...random].map((plan, place) => [`${place + 1}: ${plan.decider} ${plan.stage}`, plan] as const),
  )("[T1][F9] of plan %s say the same, block by block", async (_name, plan) => {
    const document = composePlan(plan);
    const texts = await pdfText(await renderPaper({ document, createdOn: plan.today, fonts: testFonts }));
    expect(parityFaults(document, texts)).toEqual([]);
  });

  test("[R6][R4] were compared for every stage, decider, exit and task", () => {
    console.log(`page and paper: ${covering.length} covering plans and ${random.length} at random`);
    expect(covering.length).toBeGreaterThan(25);
    expect(new Set(covering.map(({ stage }) => stage)).size).toBe(7);
  });
});
