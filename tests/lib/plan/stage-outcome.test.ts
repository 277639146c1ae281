import { describe, expect, test } from "vitest";
import { choiceOptions } from "#content/ids/questions.ts";
import { mayGiveReasonsLater } from "#lib/plan/reasons-later.ts";
import { stageOutcome } from "#lib/plan/stage-outcome.ts";
import { planOf, type RouteName, routeNames, whoByRoute } from "#tests/support/plan-of.ts";

describe("what a new decision asks, read from the plan", () => {
  test.each<[RouteName, string, string]>([
    ["kommune", "full", "done"],
    ["kommune", "partly", "maintain"],
    ["kommune", "none", "sent-on"],
    ["aes", "partly", "complain-again"],
    ["aes", "none", "sent-on"],
    ["su", "partly", "complain-onward"],
    ["a-kasse", "partly", "sent-on"],
    ["adoptionssamraad", "partly", "letter"],
  ])("[C4] %s, %s: %s", (name, outcome, asked) => {
    expect(stageOutcome(planOf({ ...whoByRoute[name], stage: "new-decision", outcome }))).toBe(asked);
  });

  test("[C4] nothing at any other stage", () => {
    for (const stage of choiceOptions.stage.filter((each) => each !== "new-decision"))
      expect(stageOutcome(planOf({ ...whoByRoute.kommune, stage }))).toBeNull();
  });
});

test("[F6] the reasons may come later where Ankestyrelsen decides on the period, and nowhere else", () => {
  expect(routeNames.filter((name) => mayGiveReasonsLater(planOf({ ...whoByRoute[name], stage: "decided" })))).toEqual([
    "kommune",
    "kommune-beskaeftigelse",
    "boerne-og-ungeudvalg",
    "udbetaling-danmark",
    "aes",
    "socialtilsyn",
    "seniorpensionsenheden",
  ]);
  expect(mayGiveReasonsLater(planOf({ decider: "kommune", topicKommune: "skat" }))).toBe(false);
  expect(mayGiveReasonsLater(planOf({}))).toBe(false);
});
