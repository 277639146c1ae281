import { describe, expect, test } from "vitest";
import { phoneWords } from "#content/da/phone-card.ts";
import type { Document } from "#lib/document/blocks.ts";
import { composePlan } from "#lib/document/compose-plan.ts";
import { planOf, routeNames, whoByRoute } from "#tests/support/plan-of.ts";

/** What the card has to say, line by line; empty where there is no card. */
function saidIn({ blocks }: Document): readonly string[] {
  const place = blocks.findIndex((block) => block.type === "heading" && block.id === "telefon");
  const card = blocks[place + 1];
  return place >= 0 && card?.type === "list" ? card.items : [];
}

const decided = { stage: "decided", channel: "digital-post", dated: "2026-11-19", received: "2026-11-19" };

describe("the card for the telephone", () => {
  test.each(routeNames)("[F6] has the complaint only where it may be made by phone: %s", (name) => {
    const plan = planOf({ ...whoByRoute[name], ...decided, guidance: "given" });
    const byPhone = "route" in plan.way && plan.way.route.byPhone;
    expect(saidIn(composePlan(plan)).some((said) => said.startsWith("”Jeg klager over"))).toBe(byPhone);
  });

  test("[C4] has the complaint over a new decision at AES, and what to ask when a case begins again", () => {
    const partly = planOf({ decider: "aes", stage: "new-decision", outcome: "partly", newDecisionDay: "2026-11-17" });
    expect(saidIn(composePlan(partly))[0]).toContain("Jeg klager over jeres nye afgørelse.");
    const remitted = planOf({ decider: "kommune", stage: "board-decided", boardOutcome: "hjemvist" });
    expect(saidIn(composePlan(remitted))[0]).toContain("Min sag er sendt tilbage til jer.");
  });

  test("begins with the next thing to do, and says the days of the case", () => {
    const plan = planOf({ decider: "kommune", ...decided, access: "waiting", accessDay: "2026-11-19", meeting: "yes" });
    const said = saidIn(composePlan(plan));
    expect(said[0]).toContain("Jeg klager over jeres afgørelse af 19. november 2026.");
    expect(said.join(" ")).toContain("Jeg bad om aktindsigt den 19. november 2026.");
  });

  test("[R4] in the case of another the fuldmagt is said first, and the file is not one's own", () => {
    const own = { decider: "kommune", ...decided, access: "not-asked" };
    const cardOf = (party: string) => JSON.stringify(composePlan(planOf({ ...own, party })).blocks);
    for (const party of ["with-fuldmagt", "without-fuldmagt"]) {
      expect(cardOf(party), party).toContain("”Jeg ringer for …, som har givet mig fuldmagt.”");
      expect(cardOf(party), party).toContain("”Vi vil gerne have aktindsigt i sagen.");
    }
    expect(cardOf("own-child")).toContain("”Vi vil gerne have aktindsigt i sagen.");
    for (const party of ["self", "own-child"]) expect(cardOf(party), party).not.toContain("som har givet mig fuldmagt");
    expect(cardOf("self")).toContain("”Jeg vil gerne have aktindsigt i min egen sag.");
  });

  test("has other words where a day is not known, and never a place that is not filled in", () => {
    const plan = planOf({ decider: "kommune", stage: "decided", channel: "oral", toldFirst: "yes", access: "waiting" });
    const said = saidIn(composePlan(plan));
    expect(said.length).toBeGreaterThan(0);
    expect(said.join(" ")).not.toMatch(/[{}]/);
    for (const { text, textWithoutDay } of Object.values(phoneWords)) {
      expect(/\{/.test(text)).toBe(textWithoutDay !== undefined);
    }
  });
});
