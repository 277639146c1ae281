import { describe, expect, test } from "vitest";
import type { ContactId } from "#content/ids/contacts.ts";
import type { AskId } from "#content/ids/plan.ts";
import { choiceOptions } from "#content/ids/questions.ts";
import { planOf, routeNames, whoByRoute } from "#tests/support/plan-of.ts";

type Case = Readonly<Record<string, unknown>>;

/** The stages in which a question is worth asking, or someone worth turning to. */
const stagesWhere = (has: (answers: Case) => boolean, rest: Case = {}): readonly string[] =>
  choiceOptions.stage.filter((stage) => has({ ...rest, stage }));

describe("questions to ask the case worker", () => {
  const asks = (id: AskId) => (answers: Case) => planOf(answers).asks.includes(id);

  test.each<[AskId, Case, readonly string[]]>([
    ["what-happens-at-meeting", { meeting: "yes" }, choiceOptions.stage],
    ["what-happens-at-meeting", { meeting: "no" }, []],
    ["what-happens-at-meeting", {}, []],
    ["when-hearing", {}, ["before-decision"]],
    ["when-hearing", { hearing: "not-yet" }, ["before-decision"]],
    ["when-hearing", { hearing: "unknown" }, ["before-decision"]],
    ["when-hearing", { hearing: "open" }, []],
    ["when-hearing", { hearing: "answered" }, []],
    ["when-decision", {}, ["before-decision"]],
    ["when-decision", { processingTime: "no" }, ["before-decision"]],
    ["when-decision", { processingTime: "unknown" }, ["before-decision"]],
    ["when-decision", { processingTime: "yes" }, []],
    ["in-writing", { channel: "oral" }, ["decided", "unknown"]],
    ["in-writing", { channel: "unknown" }, ["decided", "unknown"]],
    ["in-writing", { channel: "letter" }, []],
    ["in-writing", {}, []],
    ["how-to-complain", { guidance: "missing" }, ["decided", "unknown"]],
    ["how-to-complain", { guidance: "unknown" }, ["decided", "unknown"]],
    ["how-to-complain", { guidance: "given" }, []],
    ["how-to-complain", {}, []],
    ["what-is-missing", {}, ["before-decision"]],
    ["what-is-missing", { newInformation: "no" }, ["before-decision"]],
    ["what-is-missing", { newInformation: "yes" }, choiceOptions.stage],
    ["what-would-change", { understood: "no" }, choiceOptions.stage.filter((stage) => stage !== "before-decision")],
    ["what-would-change", { understood: "partly" }, choiceOptions.stage.filter((stage) => stage !== "before-decision")],
    ["what-would-change", { understood: "yes" }, []],
    ["what-would-change", { understood: "unknown" }, []],
    ["pause", { decider: "kommune", topicKommune: "botilbud" }, ["decided", "unknown"]],
    ["pause", { decider: "kommune", topicKommune: "skat" }, []],
    ["pause", { decider: "a-kasse" }, []],
    ["how-far", {}, ["complained", "forwarded"]],
  ])("%s, with %j: %j", (id, rest, stages) => {
    expect(stagesWhere(asks(id), rest)).toEqual(stages);
  });

  test("nothing beside, and nothing twice", () => {
    expect(planOf({ stage: "new-decision" }).asks).toEqual([]);
    expect(planOf({ stage: "before-decision", newInformation: "yes" }).asks).toEqual([
      "when-hearing",
      "when-decision",
      "what-is-missing",
    ]);
  });
});

describe("who can help", () => {
  const contacts = (id: ContactId) => (answers: Case) => planOf(answers).contacts.includes(id);
  const routesWith = (id: ContactId, rest: Case = { stage: "decided" }): readonly string[] =>
    routeNames.filter((name) => contacts(id)({ ...rest, ...whoByRoute[name] }));

  test("[R2] Ankestyrelsen where it is on the route, or has a part in the exit", () => {
    const onTheRoute = routeNames.filter((name) => {
      const { way } = planOf(whoByRoute[name]);
      return "route" in way && way.route.stations.some(({ id }) => id === "ankestyrelsen");
    });
    expect(onTheRoute.length).toBeGreaterThan(9);
    expect(routesWith("ankestyrelsen")).toEqual(onTheRoute);
    const kommunal = (topicKommune: string) => contacts("ankestyrelsen")({ decider: "kommune", topicKommune });
    expect(["folkeskole", "anden-kommunal-afgoerelse"].filter((topic) => !kommunal(topic))).toEqual([]);
    expect(
      ["cpr", "skat", "byggeri", "plan-miljoe-natur", "parkering", "sundhed", "huslejenaevn"].filter(kommunal),
    ).toEqual([]);
    const ungdom = { decider: "other", topicOther: "ungdomskriminalitetsnaevnet" };
    expect(contacts("ankestyrelsen")(ungdom)).toBe(true);
  });

  test("each by the case", () => {
    expect(routesWith("star")).toEqual(["a-kasse", "star"]);
    expect(routesWith("udbetaling-danmark-kundeambassadoer")).toEqual([
      "udbetaling-danmark",
      "udbetaling-danmark-su-gaeld",
    ]);
    expect(routesWith("boernsvilkaar")).toEqual(["boerne-og-ungeudvalg"]);
    expect(routesWith("borgerraadgiver")).toEqual([]);
    expect(contacts("borgerraadgiver")({ decider: "kommune", kommune: "Aarhus" })).toBe(true);
    expect(contacts("boernsvilkaar")({ party: "own-child" })).toBe(true);
    expect(contacts("boernsvilkaar")({ decider: "kommune", topicKommune: "barn-og-familie" })).toBe(true);
    expect(contacts("boernsvilkaar")({ party: "self" })).toBe(false);
    const withDukh = choiceOptions.topicKommune.filter((topicKommune) =>
      contacts("dukh")({ decider: "kommune", topicKommune }),
    );
    expect(withDukh).toEqual([
      "tabt-arbejdsfortjeneste",
      "merudgifter",
      "hjaelpemidler-og-bil",
      "handicapstoette",
      "botilbud",
    ]);
    expect(contacts("dukh")({})).toBe(false);
  });

  test("free legal advice for everyone, the Ombudsman when a complaint has been decided", () => {
    for (const stage of choiceOptions.stage) {
      expect(planOf({ stage }).contacts).toEqual(expect.arrayContaining(["advokatvagten", "retshjaelp"]));
    }
    expect(stagesWhere(contacts("ombudsmanden"), { decider: "kommune" })).toEqual(["board-decided"]);
    expect(stagesWhere(contacts("ombudsmanden"), { decider: "kommune", topicKommune: "skat" })).toEqual([]);
  });
});
