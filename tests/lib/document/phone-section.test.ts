import { describe, expect, test } from "vitest";
import { phoneCard, phoneWords } from "#content/da/phone-card.ts";
import type { Document } from "#lib/document/blocks.ts";
import { composePlan } from "#lib/document/compose-plan.ts";
import { planOf, routeNames, whoByRoute } from "#tests/support/plan-of.ts";

/** What the card has to say, line by line; empty where there is no card. */
function saidIn({ blocks }: Document): readonly string[] {
  const place = blocks.findIndex((block) => block.type === "heading" && block.id === "telefon");
  const card = blocks.slice(place).find((block) => block.type === "list");
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
    expect(saidIn(composePlan(remitted))[0]).toContain("Sagen er sendt tilbage til jer.");
  });

  test.each(routeNames)("[C4] a complaint is maintained by phone only where it may be made by phone: %s", (name) => {
    const plan = planOf({ ...whoByRoute[name], stage: "new-decision", outcome: "partly" });
    const maintains = plan.tasks.some(({ id }) => id === "maintain-complaint");
    const byPhone = "route" in plan.way && plan.way.route.byPhone;
    const said = saidIn(composePlan(plan));
    expect(said.some((each) => each.startsWith("”Jeg fastholder klagen"))).toBe(maintains && byPhone);
  });

  test("[C2] who asks to see the file asks in the same call that the period stops, where it still runs", () => {
    const pause = "Klagefristen løber. Kan I stoppe den, til jeg har fået papirerne?";
    const saidBy = (answers: Readonly<Record<string, unknown>>) => {
      const said = saidIn(composePlan(planOf({ decider: "kommune", ...decided, access: "not-asked", ...answers })));
      expect(said.join(" ")).toContain("”Jeg vil gerne have aktindsigt i sagen.");
      return said.some((each) => each.endsWith(`${pause}”`));
    };
    expect(saidBy({})).toBe(true);
    // The day is past, the complaint is sent, nothing is decided, an a-kasse has rules of its own, no day is known.
    expect(saidBy({ dated: "2026-10-01", received: "2026-10-01" })).toBe(false);
    expect(saidBy({ stage: "complained", complainedOn: "2026-11-20" })).toBe(false);
    expect(saidBy({ stage: "before-decision" })).toBe(false);
    expect(saidBy({ decider: "a-kasse" })).toBe(false);
    expect(saidBy({ dated: "unknown", received: "unknown" })).toBe(false);
  });

  test("begins with the next thing to do, and says the days of the case", () => {
    const plan = planOf({ decider: "kommune", ...decided, access: "waiting", accessDay: "2026-11-19", meeting: "yes" });
    const said = saidIn(composePlan(plan));
    expect(said[0]).toContain("Jeg klager over jeres afgørelse af 19. november 2026.");
    expect(said.join(" ")).toContain("Jeg bad om aktindsigt den 19. november 2026.");
  });

  test("[C3] that it is urgent is said with the complaint; a reminder whose day has not come goes last", () => {
    const urgentCase = { decider: "kommune-beskaeftigelse", ...decided, wantsComplaint: "yes", understood: "no" };
    const saidBy = (answers: Readonly<Record<string, unknown>>) =>
      saidIn(composePlan(planOf({ ...urgentCase, ...answers }))).map((said) => said.split(" ").slice(0, 3).join(" "));
    expect(saidBy({ access: "waiting", accessDay: "2026-11-20", urgent: "yes" })).toEqual([
      "”Jeg klager over",
      "”Klagen haster, fordi",
      "”Jeg vil gerne",
    ]);
    expect(saidBy({ access: "waiting", accessDay: "2026-11-20" }).at(-1)).toBe("”Jeg bad om");
    // Its day has come: then it stands where its advice does.
    expect(saidBy({ access: "waiting", accessDay: "2026-11-02" })[1]).toBe("”Jeg bad om");
  });

  const withFuldmagt = "Hav fuldmagten klar, og begynd med: ”Jeg hedder …, og jeg ringer om sag nummer …";
  test.each([
    ["self", "Begynd med: ”Jeg hedder …, og jeg ringer om sag nummer …”"],
    ["own-child", "Begynd med: ”Jeg hedder …, og jeg ringer om mit barns sag, nummer …”"],
    ["with-fuldmagt", `${withFuldmagt} Jeg har fuldmagt fra …”`],
    ["without-fuldmagt", `${withFuldmagt} Jeg har fuldmagt fra …”`],
    ["relative", "Begynd med: ”Jeg hedder …, og jeg ringer om sag nummer …”"],
    ["unknown", "Begynd med: ”Jeg hedder …, og jeg ringer om sag nummer …”"],
  ])("[R4] begins once, with who rings and about which case: %s", (party, opening) => {
    const { blocks } = composePlan(planOf({ decider: "kommune", ...decided, access: "waiting", party }));
    const card = blocks.slice(blocks.findIndex((block) => block.type === "heading" && block.id === "telefon"));
    const text = JSON.stringify(card.slice(0, 4));
    expect(text).toContain(opening);
    expect(text.match(/Jeg hedder/g)).toHaveLength(1);
  });

  test("one person rings, and a receipt is asked for each time", () => {
    const said = Object.values(phoneWords).flatMap((entry) => Object.values(entry));
    expect(said.filter((text) => /\bvi\b|\bmin (?:egen )?(?:sag|klage)\b/iu.test(text))).toEqual([]);
    expect(phoneCard.ask).toContain("kvittering");
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
