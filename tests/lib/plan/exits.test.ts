import { describe, expect, test } from "vitest";
import { type ExitId, exitIds } from "#content/ids/exits.ts";
import { choiceOptions, choicesOptions } from "#content/ids/questions.ts";
import { questionOf } from "#lib/answers/walk.ts";
import { parseAnswers } from "#tests/support/answers-schema.ts";
import { planOf, taskIdsOf, whoByRoute } from "#tests/support/plan-of.ts";

/** Kommunal matters with another complaint body, or none: the whole case leaves the routes. */
const wholeCase: readonly (readonly [ExitId, Readonly<Record<string, string>>])[] = [
  ...(
    [
      "folkeskole",
      "cpr",
      "skat",
      "byggeri",
      "plan-miljoe-natur",
      "parkering",
      "sundhed",
      "huslejenaevn",
      "anden-kommunal-afgoerelse",
    ] as const
  ).map((topicKommune) => [topicKommune, { decider: "kommune", topicKommune }] as const),
  ...(["ungdomskriminalitetsnaevnet", "skat", "sundhed", "huslejenaevn", "ikke-en-myndighed"] as const).map(
    (topicOther) => [topicOther, { decider: "other", topicOther }] as const,
  ),
];

/** A part of the case goes another way, beside the route. */
const besideTheRoute: readonly (readonly [ExitId, Readonly<Record<string, unknown>>])[] = [
  ["tone-og-opfoersel", { concern: ["tone-og-opfoersel"] }],
  ["langsom-sagsbehandling", { concern: ["langsom-sagsbehandling"] }],
  ["generelt-serviceniveau", { concern: ["generelt-serviceniveau"] }],
  ["magtanvendelse", { concern: ["magtanvendelse"] }],
  ["diskrimination", { concern: ["diskrimination"] }],
  ["afslag-paa-aktindsigt", { access: "refused" }],
  ["ikke-part", { party: "without-fuldmagt" }],
  ["ikke-part", { party: "relative" }],
  ["ingen-af-disse", { decider: "other", topicOther: "ingen-af-disse" }],
];

describe("exits", () => {
  test("[R4] every exit has its answers here", () => {
    expect(new Set([...wholeCase, ...besideTheRoute].map(([exit]) => exit))).toEqual(new Set(exitIds));
  });

  test.each(wholeCase)("[R4] %s: the whole case leaves the routes, at every stage", (exit, answers) => {
    for (const stage of choiceOptions.stage) {
      const plan = planOf({ ...answers, stage, channel: "letter", dated: "2026-11-18", wantsComplaint: "yes" });
      expect(plan.way).toEqual({ exit });
      expect(plan.next).toBe("go-other-way");
      expect(taskIdsOf(plan)).not.toContain("complain");
      expect(taskIdsOf(plan)).not.toContain("complain-today");
      expect(plan.days.filter(({ id }) => id.startsWith("complaint"))).toEqual([]);
      expect(plan.asks).not.toContain("pause");
      expect(plan.contacts).not.toContain("ombudsmanden");
      if (stage === "decided") expect(plan.deadline).toEqual({ status: "in-letter", why: "R4" });
    }
  });

  test.each(wholeCase)("[R4][F11] %s: the letter's own day is shown, and never ours", (_exit, answers) => {
    const plan = planOf({
      ...answers,
      stage: "decided",
      channel: "letter",
      dated: "2026-11-18",
      letterDay: "2026-12-13",
    });
    expect(plan.deadline).toEqual({ status: "in-letter", why: "R4", letterDay: "2026-12-13" });
    expect(plan.days.map(({ id, day }) => [id, day])).toEqual([
      ["decision-dated", "2026-11-18"],
      ["complaint-letter", "2026-12-13"],
    ]);
  });

  test.each(besideTheRoute)("[R4] %s stands beside the route, which stays", (exit, answers) => {
    const plan = planOf({ decider: "kommune", stage: "decided", dated: "2026-11-18", channel: "letter", ...answers });
    expect(plan.sideExits).toEqual([exit]);
    expect("route" in plan.way).toBe(true);
  });

  test.each(["tone-og-opfoersel", "langsom-sagsbehandling", "generelt-serviceniveau", "magtanvendelse"] as const)(
    "[R4] %s alone, and no decision that anybody knows of: the whole case, and no day is missing",
    (concern) => {
      const about = { decider: "kommune", concern: [concern] };
      const plan = planOf({
        ...about,
        stage: "unknown",
        channel: "letter",
        dated: "2026-11-18",
        wantsComplaint: "yes",
      });
      expect(plan.way).toEqual({ exit: concern });
      expect(plan.next).toBe("go-other-way");
      expect(plan.sideExits).toEqual([]);
      expect(plan.missing.filter((id) => questionOf(id).step === "afgoerelsen")).toEqual([]);
      expect(plan.answers.dated).toBeUndefined();
      expect(taskIdsOf(plan)).not.toContain("find-date");
      expect("route" in planOf({ ...about, stage: "decided" }).way).toBe(true);
      expect("route" in planOf({ ...about, concern: [concern, "decision"], stage: "unknown" }).way).toBe(true);
    },
  );

  test("[R4] several such concerns, and no decision: the first is the way, the others stand beside it", () => {
    const concern = ["langsom-sagsbehandling", "tone-og-opfoersel"];
    const plan = planOf({ decider: "kommune", concern, stage: "unknown" });
    expect(plan.way).toEqual({ exit: "tone-og-opfoersel" });
    expect(plan.sideExits).toEqual(["langsom-sagsbehandling"]);
  });

  test("[R1] SU found under another authority takes SU's own route, with its own days", () => {
    const decision = { stage: "decided", channel: "letter", dated: "2026-11-18", guidance: "given" };
    const found = planOf({ decider: "other", topicOther: "su", ...decision });
    const chosen = planOf({ decider: "uddannelsesinstitution", kindUddannelse: "su", ...decision });
    // But the answers stay what they were: the screens that echo them, and what is asked, go by those.
    expect(found.answers).toEqual(parseAnswers({ decider: "other", topicOther: "su", ...decision }));
    expect(found).toEqual({ ...chosen, answers: found.answers });
  });

  test("[R4] topics that are the route's own have no exit", () => {
    const exits: readonly string[] = exitIds;
    for (const topicKommune of choiceOptions.topicKommune.filter((topic) => !exits.includes(topic))) {
      expect("route" in planOf({ decider: "kommune", topicKommune, stage: "decided" }).way, topicKommune).toBe(true);
    }
    // A topic left from another decider does not count.
    expect("route" in planOf({ decider: "aes", topicKommune: "skat" }).way).toBe(true);
  });

  test("[R4] all concerns together: each its own exit, once, and the decision its own way", () => {
    const plan = planOf({
      decider: "kommune",
      stage: "decided",
      concern: choicesOptions.concern,
      access: "refused",
      party: "relative",
    });
    expect(plan.sideExits).toEqual([
      "tone-og-opfoersel",
      "langsom-sagsbehandling",
      "generelt-serviceniveau",
      "magtanvendelse",
      "diskrimination",
      "afslag-paa-aktindsigt",
      "ikke-part",
    ]);
    expect(taskIdsOf(plan)).toEqual(expect.arrayContaining(["take-conduct-elsewhere", "let-party-complain"]));
    expect(taskIdsOf(planOf({ concern: ["decision", "unknown"] }))).not.toContain("take-conduct-elsewhere");
  });

  test.each([
    ["boerne-og-ungeudvalg", {}],
    ["socialtilsyn", {}],
    ["aes", {}],
    ["familieretshuset", { kindFamilieretshuset: "botilbud-uden-samtykke" }],
    ["kommune", { topicKommune: "barn-og-familie" }],
  ])("[R4] %s: a relative may have a right of their own, so complains and asks at the same time", (decider, kind) => {
    const case_ = { decider, ...kind, party: "relative", stage: "decided", dated: "2026-11-19", guidance: "given" };
    const plan = planOf({ ...case_, channel: "digital-post", received: "2026-11-19" });
    expect(plan.next).toBe("complain");
    expect(taskIdsOf(plan)).toEqual(expect.arrayContaining(["ask-own-right", "ask-aktindsigt"]));
    expect(taskIdsOf(plan)).not.toContain("let-party-complain");
    expect(taskIdsOf(planOf({ ...plan.answers, party: "self" }))).not.toContain("ask-own-right");
  });

  test("[R4] a placement without consent: who acts for one who cannot complain sends the complaint without a fuldmagt", () => {
    const answers = { stage: "decided", dated: "2026-11-19", channel: "letter", party: "without-fuldmagt" };
    const plan = planOf({ ...answers, ...whoByRoute["familieretshuset-botilbud"] });
    expect(plan.next).toBe("complain");
    // One who can complain needs to sign: so the fuldmagt stays beside it.
    expect(taskIdsOf(plan)).toEqual(expect.arrayContaining(["ask-own-right", "ask-receipt", "sign-fuldmagt"]));
    expect(taskIdsOf(plan)).not.toContain("let-party-complain");
    const aes = taskIdsOf(planOf({ ...answers, decider: "aes" }));
    expect(aes).toContain("let-party-complain");
    expect(aes).not.toContain("ask-own-right");
  });

  test("[R4] elsewhere a relative lets the person complain", () => {
    const plan = planOf({ decider: "kommune", topicKommune: "merudgifter", party: "relative", stage: "decided" });
    expect(plan.next).toBe("let-party-complain");
    expect(taskIdsOf(plan)).not.toContain("ask-own-right");
    expect(taskIdsOf(plan)).not.toContain("ask-aktindsigt");
  });

  test("[R4] not being the party: a fuldmagt helps one who helps, and not a relative with a case of their own", () => {
    const withoutFuldmagt = { party: "without-fuldmagt", decider: "kommune", topicKommune: "merudgifter" };
    const helper = planOf({ ...withoutFuldmagt, stage: "decided", channel: "digital-post", dated: "2026-11-19" });
    expect(taskIdsOf(helper)).toEqual(expect.arrayContaining(["sign-fuldmagt", "let-party-complain"]));
    expect(taskIdsOf(helper)).not.toContain("complain");
    expect(helper.next).toBe("let-party-complain");
    // Nobody is pressed to complain for one who has said no.
    expect(planOf({ ...helper.answers, wantsComplaint: "no" }).next).toBe("no-complaint");
    expect(taskIdsOf(planOf({ party: "relative" }))).not.toContain("sign-fuldmagt");
    expect(taskIdsOf(planOf({ party: "self", companion: "family", role: "partsrepraesentant" }))).toContain(
      "sign-fuldmagt",
    );
  });
});
