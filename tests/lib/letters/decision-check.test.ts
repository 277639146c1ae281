import { describe, expect, test } from "vitest";
import { asks } from "#content/da/asks.ts";
import { deadlineDoubts as doubtWords } from "#content/da/deadline-doubts.ts";
import { type DecisionCheckId, decisionCheckIds } from "#content/ids/decision-check.ts";
import type { AskId } from "#content/ids/plan.ts";
import { type CheckAnswerId, checkItemIds } from "#content/ids/questions.ts";
import { caseWords } from "#lib/document/case-words.ts";
import { composePlan } from "#lib/document/compose-plan.ts";
import { deadlineBlock } from "#lib/document/deadline-block.ts";
import { stepOutcome } from "#lib/document/step-outcome.ts";
import { composeLetter } from "#lib/letters/compose-letter.ts";
import { offerLetters } from "#lib/letters/offer-letters.ts";
import type { Plan } from "#lib/plan/plan.ts";
import { planOf } from "#tests/support/plan-of.ts";

const askOf: Readonly<Record<DecisionCheckId, AskId>> = {
  written: "in-writing",
  dated: "which-date",
  rule: "which-rule",
  reasons: "which-reasons",
  facts: "which-facts",
  heard: "why-not-heard",
  guidance: "how-to-complain",
  deadline: "last-day",
};

/** How the two rows are answered that the form does not ask. */
const channels: Record<CheckAnswerId, string> = { yes: "letter", no: "oral", unknown: "unknown" };
const guidances: Record<CheckAnswerId, string> = { yes: "given", no: "missing", unknown: "unknown" };

/** A decision in order, but for one row of the check. */
function planWith(item: DecisionCheckId, answer: CheckAnswerId, more: Readonly<Record<string, unknown>> = {}): Plan {
  const check = Object.fromEntries(checkItemIds.map((row) => [row, row === item ? answer : "yes"]));
  const channel = channels[item === "written" ? answer : "yes"];
  return planOf({
    decider: "aes",
    stage: "decided",
    channel,
    guidance: guidances[item === "guidance" ? answer : "yes"],
    received: "2026-11-19",
    ...(channel !== "oral" && { check }),
    ...more,
  });
}

const listed = (plan: Plan): readonly string[] =>
  composeLetter({
    id: "elaboration",
    plan,
    today: plan.today,
    typed: { values: {} },
    optional: "leave-out",
  }).blocks.flatMap((block) => (block.type === "list" ? block.items : []));
const boxLines = (plan: Plan): string => (deadlineBlock(plan, caseWords(plan))?.lines ?? []).join(" ");
const doubtsIn = (text: string): readonly string[] =>
  Object.entries(doubtWords).flatMap(([id, words]) => (text.includes(words) ? [id] : []));

describe.each(decisionCheckIds)("the check of the decision: %s", (item) => {
  test.each(["no", "unknown"] as const)("%s becomes a question, and a line of a letter that is offered", (answer) => {
    const plan = planWith(item, answer);
    expect(plan.asks.filter((ask) => ask !== "pause")).toEqual([askOf[item]]);
    expect(listed(plan)).toContain(asks[askOf[item]]);
    const offered = offerLetters(plan).map(({ id }) => id);
    // What was only told is asked for on paper first: that letter asks for the reasons and the guidance as well.
    expect(offered).toContain(item === "written" && answer === "no" ? "written-decision" : "elaboration");
  });

  test("a yes becomes neither", () => {
    const plan = planWith(item, "yes");
    expect(plan.asks).not.toContain(askOf[item]);
    expect(offerLetters(plan).map(({ id }) => id)).not.toContain("elaboration");
  });
});

describe("[F7] what may matter for the deadline", () => {
  const mattering: Partial<Record<DecisionCheckId, string>> = {
    written: "oral",
    guidance: "guidance",
  };

  test.each(
    decisionCheckIds.flatMap((item) => (["no", "unknown", "yes"] as const).map((answer) => [item, answer] as const)),
  )("%s, %s: is noted where it may matter and nowhere else, and moves no day", (item, answer) => {
    const plan = planWith(item, answer);
    const text = boxLines(plan);
    const isSaid = /Klagevejledningen mangler\. Det kan have betydning/.test(text);
    const expected = answer !== "yes" && mattering[item] && !isSaid ? [mattering[item]] : [];
    expect(doubtsIn(text)).toEqual(expected);
    expect(text.includes("kan have betydning")).toBe(answer !== "yes" && mattering[item] !== undefined);
    if (plan.deadline.status === "computed" && item !== "written") expect(plan.deadline.useDay).toBe("2026-12-17");
  });

  test("the guide says so right after the check, and the plan in its box", () => {
    const plan = planWith("guidance", "unknown");
    const notice = stepOutcome(plan, "uddybning").find(({ type }) => type === "notice");
    expect(notice).toMatchObject({ text: `${doubtWords.guidance} Regn ikke med mere tid.` });
    expect(boxLines(plan)).toContain(doubtWords.guidance);
    expect(JSON.stringify(composePlan(plan).blocks[0])).toContain(doubtWords.guidance);
    expect(stepOutcome(planWith("reasons", "no"), "uddybning").some(({ type }) => type === "notice")).toBe(false);
  });

  test("nothing of it once the complaint has been made, or where no one hears one", () => {
    const complained = planWith("guidance", "unknown", { stage: "complained", complainedOn: "2026-11-20" });
    expect(doubtsIn(JSON.stringify(composePlan(complained)))).toEqual([]);
    const folkeskole = planWith("guidance", "unknown", { decider: "kommune", topicKommune: "folkeskole" });
    expect(stepOutcome(folkeskole, "uddybning").some(({ type }) => type === "notice")).toBe(false);
  });
});
