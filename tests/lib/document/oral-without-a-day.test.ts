import { describe, expect, test } from "vitest";
import { composePlan } from "#lib/document/compose-plan.ts";
import { blockOf, textsOf } from "#tests/support/document-texts.ts";
import { planOf, routeNames, whoByRoute } from "#tests/support/plan-of.ts";

describe("a decision that was only said, on a day not known", () => {
  test.each(routeNames)("[C1][F7] %s: ask for it in writing and complain today; no letter to look in", (name) => {
    const plan = planOf({
      ...whoByRoute[name],
      stage: "decided",
      channel: "oral",
      told: "unknown",
      wantsComplaint: "yes",
    });
    const document = composePlan(plan);
    expect(plan.next).toBe("complain-today");
    expect(blockOf(document, "next")?.title).toBe("Bed om afgørelsen på skrift, og klag i dag");
    const [box] = blockOf(document, "deadline")?.lines ?? [];
    if (plan.deadline.status === "missing-day") expect(box).toContain("Bed om afgørelsen på skrift, og klag i dag");
    const texts = textsOf(document).join("\n");
    expect(texts).not.toMatch(/Find datoen på afgørelsen|øverst i brevet|Telefon og adresse står i brevet/);
    expect(texts).toContain("Telefon og adresse står på myndighedens hjemmeside");
  });

  test("[F2p] one that came in writing still has its letter", () => {
    const plan = planOf({
      decider: "kommune",
      stage: "decided",
      channel: "letter",
      dated: "unknown",
      received: "unknown",
    });
    expect(blockOf(composePlan(plan), "next")?.title).toBe("Find datoen på afgørelsen");
    expect(textsOf(composePlan(plan)).join("\n")).toContain("Telefon og adresse står i brevet");
  });
});
