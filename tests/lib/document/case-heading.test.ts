import { describe, expect, test } from "vitest";
import { kommuneNames } from "#content/ids/kommuner.ts";
import { composePlan } from "#lib/document/compose-plan.ts";
import { planOf } from "#tests/support/plan-of.ts";

/** The facts on top of a plan, by their label. */
const factsOf = (answers: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(
    composePlan(planOf({ stage: "decided", ...answers })).facts.map(({ label, value }) => [label, value]),
  );

describe("what a plan is about, on top", () => {
  test.each([
    [{ decider: "kommune", kommune: "Aarhus" }, "Aarhus Kommune", "Aarhus Kommune"],
    [{ decider: "kommune", kommune: "København" }, "Københavns Kommune", "Københavns Kommune"],
    [{ decider: "kommune", kommune: "Bornholm" }, "Bornholms Regionskommune", "Bornholms Regionskommune"],
    [{ decider: "kommune-beskaeftigelse", kommune: "Odense" }, "Odense Kommune (job og forsørgelse)", "Odense Kommune"],
    [{ decider: "boerne-og-ungeudvalg", kommune: "Vejle" }, "Vejle Kommune (børne- og ungeudvalget)", "Ankestyrelsen"],
    [{ decider: "kommune", kommune: "unknown" }, "Kommunen", "Kommunen"],
    [{ decider: "kommune-beskaeftigelse" }, "Kommunen (job og forsørgelse)", "Kommunen"],
    [{ decider: "a-kasse" }, "A-kassen", "A-kassens hovedledelse"],
  ])("%j: %s, and the complaint to %s", (answers, authority, sendTo) => {
    expect(factsOf(answers)).toMatchObject({ Myndighed: authority, "Klagen skal til": sendTo });
  });

  test.each([
    ["kommune", "Aarhus", "Aarhus Kommune"],
    ["kommune-beskaeftigelse", "Odense", "Odense Kommune"],
    ["kommune", "unknown", "Kommunen"],
  ])("[C4] after half a yes from %s in %s the message goes to %s", (decider, kommune, to) => {
    const { facts, blocks } = composePlan(planOf({ decider, kommune, stage: "new-decision", outcome: "partly" }));
    expect(facts).toContainEqual({ label: "Beskeden skal til", value: to });
    const [box] = blocks;
    expect(box?.type === "deadline" && box.lines).toContain(`Beskeden skal til: ${to}.`);
  });

  test("an answer that says nothing is no fact", () => {
    const label = "Sagen handler om";
    expect(factsOf({ decider: "kommune", topicKommune: "unknown" })).not.toHaveProperty(label);
    expect(factsOf({ decider: "kommune", topicKommune: "botilbud" })[label]).toBe("Botilbud");
  });

  test("every kommune has one name, with the word in it once", () => {
    for (const kommune of kommuneNames) {
      const { Myndighed } = factsOf({ decider: "kommune", kommune });
      expect(Myndighed).toMatch(/^\p{Lu}\S+ (?:K|Regionsk)ommune$/u);
    }
  });
});
