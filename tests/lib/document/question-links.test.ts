import { describe, expect, test } from "vitest";
import { questionLinkLabels } from "#content/da/date-help.ts";
import { dateQuestionIds } from "#content/ids/questions.ts";
import { routeIds } from "#content/ids/routes.ts";
import { askedQuestions, questionOf } from "#lib/answers/walk.ts";
import { composePlan } from "#lib/document/compose-plan.ts";
import { forgiving } from "#lib/document/forgiving.ts";
import { questionView } from "#lib/document/question-view.ts";
import { coveringCases } from "#tests/support/covering-cases.ts";
import { blockOf } from "#tests/support/document-texts.ts";
import { planOf } from "#tests/support/plan-of.ts";

const decided = { decider: "kommune", stage: "decided", channel: "digital-post" };

describe("[F2p] the way from the plan back to the answer that is missing", () => {
  test.each([
    ["no day is known", decided, "dated", "Skriv datoen nu"],
    ["no day is known of an oral decision", { ...decided, channel: "oral" }, "told", "Skriv datoen nu"],
    ["the day is provisional", { ...decided, dated: "unknown", received: "2026-11-19" }, "dated", "Skriv datoen nu"],
    ["nobody knows who decided", { stage: "decided" }, "decider", questionLinkLabels.choose],
    ["the kind is not known", { decider: "familieretshuset" }, "kindFamilieretshuset", questionLinkLabels.choose],
    ["only the letter knows", { decider: "other" }, "letterDay", questionLinkLabels.letterDay],
  ])("stands in the deadline's box where %s", (_name, answers, question, label) => {
    expect(blockOf(composePlan(planOf(answers)), "deadline")?.link).toEqual({ question, label });
  });

  test.each([
    ["the day is known", { ...decided, dated: "2026-11-19" }],
    ["the letter's day is known", { decider: "other", letterDay: "2026-12-01" }],
  ])("and not where %s", (_name, answers) => {
    expect(blockOf(composePlan(planOf(answers)), "deadline")?.link).toBeUndefined();
  });

  test("stands beside the tasks that an answer would do", () => {
    const late = planOf({ ...decided, dated: "unknown", received: "2026-10-02" });
    const items = composePlan(late).blocks.flatMap((block) => (block.type === "checklist" ? block.items : []));
    const links = Object.fromEntries(items.flatMap(({ id, link }) => (link ? [[id, link.question]] : [])));
    expect(links).toEqual({ "find-date": "dated", "explain-lateness": "lateReason" });
  });

  test("never leads to a question that is not asked", () => {
    let links = 0;
    for (const { plan } of coveringCases()) {
      const asked = askedQuestions(plan.answers, plan.ladder !== null).map(({ id }) => id);
      for (const block of composePlan(plan).blocks) {
        const linked = "items" in block ? (block.items as readonly unknown[]) : [block];
        for (const entry of linked) {
          const { link } = entry as { readonly link?: { readonly question: (typeof asked)[number] } };
          if (!link?.question) continue;
          expect(asked, JSON.stringify(plan.answers)).toContain(link.question);
          links += 1;
        }
      }
    }
    expect(links).toBeGreaterThan(10);
  });
});

describe("[F2p] where a day is not known", () => {
  test.each(dateQuestionIds)("%s says what can be tried and what the plan then says, in both registers", (id) => {
    for (const register of ["citizen", "advisor"] as const) {
      const { withoutDay, unknownLabel } = questionView(questionOf(id), register);
      expect(unknownLabel).toMatch(
        /^(?:Du|Borgeren) kan ikke huske datoen$|^Der står ingen dato(?:, eller (?:du|borgeren) har ikke brevet)?$/u,
      );
      expect(withoutDay?.steps.length).toBeGreaterThan(0);
      expect(withoutDay?.plan).toMatch(/^Planen /u);
    }
  });
});

describe("[F8] who may overlook the deadline", () => {
  test("names every route once", () => {
    expect(
      forgiving()
        .flatMap(({ routes }) => routes.map(({ id }) => id))
        .sort(),
    ).toEqual([...routeIds].sort());
  });
});
