import { describe, expect, test } from "vitest";
import { exits } from "#content/da/exits.ts";
import { type ExitId, exitIds } from "#content/ids/exits.ts";
import { choiceOptions, choicesOptions } from "#content/ids/questions.ts";
import { composePlan } from "#lib/document/compose-plan.ts";
import { blockOf, textsOf } from "#tests/support/document-texts.ts";
import { planOf } from "#tests/support/plan-of.ts";

/** Answers by which the whole case leaves the routes, found among the closed answers themselves. */
const wholeCase = [
  ...choiceOptions.topicKommune.map((topicKommune) => ({ decider: "kommune", topicKommune, stage: "decided" })),
  ...choiceOptions.topicOther.map((topicOther) => ({ decider: "other", topicOther, stage: "decided" })),
  ...choicesOptions.concern.map((concern) => ({ decider: "kommune", concern: [concern], stage: "unknown" })),
].flatMap((answers) => {
  const { way } = planOf(answers);
  return "exit" in way ? [[way.exit, answers] as const] : [];
});

/** Those that stand beside a route, and an answer that leads there. */
const besideRoute = [
  ["afslag-paa-aktindsigt", { decider: "kommune", access: "refused" }],
  ["ikke-part", { decider: "kommune", party: "without-fuldmagt" }],
  ["ingen-af-disse", { decider: "other", topicOther: "ingen-af-disse" }],
] as const;

/** What an exit owes a person: the address, what to do, what to bring, what to expect, and the deadline we know. */
function owedBy(id: ExitId): readonly string[] {
  const { where, doNow, bring, expect: expected, deadline } = exits[id];
  return [where, ...doNow, ...bring, expected, ...(deadline ? [deadline] : [])];
}

describe("an exit in words", () => {
  test("[R4] every exit has its answers here", () => {
    const ids = [...wholeCase, ...besideRoute].map(([exit]) => exit);
    expect(new Set(ids)).toEqual(new Set(exitIds));
  });

  test.each(wholeCase)(
    "[R4] %s, the whole case: the next step says where to go, and the rest follows",
    (id, answers) => {
      const document = composePlan(planOf(answers));
      expect(blockOf(document, "next")?.text).toContain(exits[id].where);
      const said = textsOf(document).join("\n");
      for (const text of owedBy(id)) expect(said).toContain(text);
    },
  );

  test.each(besideRoute)("[R4] %s, beside a route: all of it is said too", (id, answers) => {
    const said = textsOf(composePlan(planOf({ stage: "decided", ...answers }))).join("\n");
    for (const text of owedBy(id)) expect(said).toContain(text);
  });
});
