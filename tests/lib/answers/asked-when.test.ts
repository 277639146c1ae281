import { describe, expect, test } from "vitest";
import { exitIds } from "#content/ids/exits.ts";
import { choiceOptions, type QuestionId } from "#content/ids/questions.ts";
import { askedQuestions } from "#lib/answers/walk.ts";
import { parseAnswers } from "#tests/support/answers-schema.ts";

type Gate = keyof typeof choiceOptions;
type Case = Readonly<Record<string, unknown>>;

const isAsked = (id: QuestionId, answers: Case, isLate = false): boolean =>
  askedQuestions(parseAnswers(answers), isLate).some((question) => question.id === id);

/** The answers to one question for which another is asked; "-" stands for no answer yet. */
function askedFor(id: QuestionId, gate: Gate, rest: Case): readonly string[] {
  const answers: readonly string[] = ["-", ...choiceOptions[gate]];
  return answers.filter((answer) => isAsked(id, answer === "-" ? rest : { ...rest, [gate]: answer }));
}

const decidedStages = ["-", "decided", "complained", "unknown"];
const freshStages = ["-", "decided", "unknown"];
const underWay = ["-", "decided", "complained", "forwarded", "unknown"];
const companions = ["family", "own-organisation", "other-organisation", "borgerraadgiver"];
const written = ["-", "digital-post", "letter", "handed-over", "other-digital", "unknown"];
/** The kommune's topics that do not leave the complaint routes (R4). */
const onRoute = choiceOptions.topicKommune.filter((topic) => !exitIds.some((exit) => exit === topic));
const child = { decider: "kommune", topicKommune: "barn-og-familie" };
const botilbud = { decider: "familieretshuset", kindFamilieretshuset: "botilbud-uden-samtykke" };
const approval = { decider: "socialtilsyn", approvalEnds: "yes" };

describe("a question is asked for these answers to another, and no others", () => {
  test.each<[QuestionId, Gate, Case, readonly string[]]>([
    ["kommune", "decider", {}, ["kommune", "kommune-beskaeftigelse", "boerne-og-ungeudvalg"]],
    ["kindUddannelse", "decider", {}, ["uddannelsesinstitution"]],
    ["kindFamilieretshuset", "decider", {}, ["familieretshuset"]],
    ["topicKommune", "decider", {}, ["kommune"]],
    ["topicBeskaeftigelse", "decider", {}, ["kommune-beskaeftigelse"]],
    ["topicUdbetalingDanmark", "decider", {}, ["udbetaling-danmark"]],
    ["topicOther", "decider", {}, ["other"]],
    ["meetingDay", "meeting", {}, ["yes"]],
    ["agenda", "meeting", {}, ["yes"]],
    ["role", "companion", {}, companions],
    ["accessDay", "access", {}, ["waiting"]],
    ["accessWhat", "access", {}, ["not-asked", "waiting"]],
    ["hearingDay", "hearing", {}, ["open"]],
    ["hearingWrong", "hearing", {}, ["open", "answered", "not-answered"]],
    ["channel", "stage", {}, decidedStages],
    ["dated", "stage", {}, decidedStages],
    ["dated", "channel", {}, written],
    ["received", "stage", {}, decidedStages],
    ["received", "channel", {}, written],
    ["toldFirst", "stage", {}, decidedStages],
    ["toldFirst", "channel", {}, written],
    ["told", "stage", { channel: "oral" }, decidedStages],
    ["told", "channel", {}, ["oral"]],
    ["told", "toldFirst", {}, ["yes"]],
    ["told", "toldFirst", { stage: "forwarded" }, []],
    ["guidance", "stage", {}, decidedStages],
    ["letterDay", "stage", {}, decidedStages],
    ["letterDay", "channel", {}, written],
    ["letterDay", "guidance", {}, ["-", "given", "unknown"]],
    ["processingTime", "stage", {}, ["before-decision"]],
    ["outcome", "stage", {}, ["new-decision"]],
    ["newDecisionDay", "stage", {}, ["new-decision"]],
    ["journalLetter", "stage", {}, ["forwarded"]],
    ["journalLetter", "topicOther", { decider: "other", stage: "forwarded" }, ["-", "su", "ingen-af-disse", "unknown"]],
    ["journalLetter", "topicKommune", { decider: "kommune", stage: "forwarded" }, ["-", ...onRoute]],
    ["urgent", "topicKommune", { decider: "kommune" }, ["-", ...onRoute]],
    ["boardOutcome", "stage", {}, ["board-decided"]],
    ["boardDay", "stage", {}, ["board-decided"]],
    [
      "understood",
      "stage",
      { concern: ["magtanvendelse"] },
      ["decided", "complained", "new-decision", "forwarded", "board-decided"],
    ],
    ["channel", "stage", { concern: ["tone-og-opfoersel"] }, ["decided", "complained"]],
    ["channel", "stage", { concern: ["tone-og-opfoersel", "decision"] }, decidedStages],
    ["wantsComplaint", "stage", { concern: ["langsom-sagsbehandling"] }, ["decided"]],
    [
      "notice",
      "stage",
      { decider: "kommune", topicKommune: "andet-socialt", concern: ["diskrimination"] },
      ["decided", "complained", "forwarded"],
    ],
    ["understood", "stage", {}, ["-", ...choiceOptions.stage.filter((stage) => stage !== "before-decision")]],
    ["check", "stage", {}, decidedStages],
    ["check", "channel", {}, written],
    ["wantsComplaint", "stage", {}, freshStages],
    ["complainedOn", "stage", {}, ["complained"]],
    ["disagree", "stage", {}, decidedStages],
    ["disagree", "wantsComplaint", {}, ["-", "yes", "unsure", "unknown"]],
    // What a complaint pauses (R3), and how fast the authority must look again (C3).
    ["childMatter", "topicKommune", { decider: "kommune" }, ["barn-og-familie"]],
    ["childMatter", "stage", child, underWay],
    [
      "notice",
      "topicKommune",
      { decider: "kommune" },
      [
        "tabt-arbejdsfortjeneste",
        "hjaelp-i-hjemmet",
        "hjaelpemidler-og-bil",
        "handicapstoette",
        "dagtilbud",
        "andet-socialt",
        "unknown",
      ],
    ],
    ["notice", "stage", { decider: "kommune", topicKommune: "dagtilbud" }, underWay],
    [
      "fiveDays",
      "topicBeskaeftigelse",
      { decider: "kommune-beskaeftigelse" },
      ["tilbud-og-aktivering", "andet", "unknown"],
    ],
    ["fiveDays", "stage", { decider: "kommune-beskaeftigelse", topicBeskaeftigelse: "andet" }, underWay],
    ["approvalEnds", "decider", {}, ["socialtilsyn"]],
    ["approvalEnds", "stage", { decider: "socialtilsyn" }, underWay],
    ["opposed", "decider", {}, ["aes"]],
    ["opposed", "stage", { decider: "aes" }, underWay],
    ["atOnce", "decider", {}, ["arbejdstilsynet"]],
    ["atOnce", "stage", { decider: "arbejdstilsynet" }, underWay],
    ["atOnce", "stage", botilbud, underWay],
    ["atOnce", "stage", approval, underWay],
    ["atOnce", "kindFamilieretshuset", { decider: "familieretshuset" }, ["botilbud-uden-samtykke"]],
    ["atOnce", "approvalEnds", { decider: "socialtilsyn" }, ["yes"]],
    ["atOnce", "childMatter", child, ["hjemgivelse", "anbringelsessted"]],
    [
      "urgent",
      "decider",
      {},
      ["kommune", "kommune-beskaeftigelse", "udbetaling-danmark", "aes", "socialtilsyn", "seniorpensionsenheden"],
    ],
    [
      "urgent",
      "topicUdbetalingDanmark",
      { decider: "udbetaling-danmark" },
      ["-", ...choiceOptions.topicUdbetalingDanmark.filter((topic) => topic !== "su-gaeld")],
    ],
    ["urgent", "stage", { decider: "kommune" }, decidedStages],
    ["urgent", "wantsComplaint", { decider: "aes" }, ["-", "yes", "unsure", "unknown"]],
  ])("%s by %s, with %j", (id, gate, rest, answers) => {
    // In the order of the closed list.
    const order: readonly string[] = ["-", ...choiceOptions[gate]];
    expect(askedFor(id, gate, rest)).toEqual([...answers].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
  });

  test.each<[QuestionId]>([
    ["decider"],
    ["party"],
    ["stage"],
    ["about"],
    ["concern"],
    ["wish"],
    ["meeting"],
    ["companion"],
    ["access"],
    ["hearing"],
    ["ownQuestions"],
    ["newInformation"],
  ])("%s always", (id) => {
    for (const stage of ["-", ...choiceOptions.stage]) expect(isAsked(id, stage === "-" ? {} : { stage })).toBe(true);
  });

  test("[F8] the reason, when the day is past and a complaint is not refused by the person", () => {
    const lateFor = (gate: Gate) =>
      ["-", ...choiceOptions[gate]].filter((answer) =>
        isAsked("lateReason", answer === "-" ? {} : { [gate]: answer }, true),
      );
    expect(lateFor("stage")).toEqual(["-", "decided", "complained", "unknown"]);
    expect(lateFor("wantsComplaint")).toEqual(["-", "yes", "unsure", "unknown"]);
    expect(isAsked("lateWords", {}, true)).toBe(false);
    expect(isAsked("lateWords", { lateReason: ["unknown"] }, true)).toBe(false);
    expect(isAsked("lateWords", { lateReason: [] }, true)).toBe(false);
    expect(isAsked("lateWords", { lateReason: ["away", "unknown"] }, true)).toBe(true);
  });
});
