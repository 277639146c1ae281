import { describe, expect, test } from "vitest";
import type { LetterId } from "#content/ids/letters.ts";
import { asSentences } from "#lib/letters/as-sentences.ts";
import { letterForm } from "#lib/letters/letter-form.ts";
import { planOf } from "#tests/support/plan-of.ts";

const decided = { decider: "kommune", topicKommune: "merudgifter", party: "self", stage: "decided" };
const suggested = (id: LetterId, answers: Readonly<Record<string, unknown>>) =>
  letterForm(id, planOf({ ...decided, ...answers })).suggested;

describe("words from the guide in a letter", () => {
  test.each([
    ["samme timer som før", "Samme timer som før."],
    ["Samme timer som før.", "Samme timer som før."],
    ["  æblet\t", "Æblet."],
    ["hvad nu?", "Hvad nu?"],
    ["se ”side 2”", "Se ”side 2”."],
    ["flere timer\nsamme hjælper", "- flere timer\n- samme hjælper"],
    ["- flere timer\n– samme hjælper", "- flere timer\n- samme hjælper"],
    ["\u2022\tflere timer\r\n\u2022\tsamme hjælper", "- flere timer\n- samme hjælper"],
    ["- flere timer", "- flere timer"],
    ["først det ene\n\nså det andet", "Først det ene.\n\nSå det andet."],
    ["", ""],
    [" \n ", ""],
  ])("%j becomes %j", (typed, written) => {
    expect(asSentences(typed)).toBe(written);
    expect(asSentences(written)).toBe(written);
  });

  test("the wish, what is wrong, and why it is late begin their fields as sentences and points", () => {
    expect(suggested("complaint", { wish: "samme timer som før" }).change).toBe("Samme timer som før.");
    const hearing = { stage: "before-decision", hearing: "open", hearingWrong: "side 2: for få timer\nside 3: lægen" };
    expect(suggested("hearing-answer", hearing).wrong).toBe("- side 2: for få timer\n- side 3: lægen");
    const late = {
      channel: "digital-post",
      dated: "2026-09-01",
      lateReason: ["illness"],
      lateWords: "jeg lå på hospitalet",
    };
    expect(suggested("late-complaint", late).lateReason).toBe(
      "Der var alvorlig sygdom, så jeg ikke kunne klage før.\n\nJeg lå på hospitalet.",
    );
  });

  test.each([
    ["Min søns kørestol", "min søns kørestol"],
    ["Emils kørestol", "Emils kørestol"],
    ["BPA", "BPA"],
    ["hjælp i hjemmet", "hjælp i hjemmet"],
    ["Hjælp i hjemmet", "hjælp i hjemmet"],
  ])("%j goes on in a sentence as %j", (about, inSentence) => {
    expect(suggested("written-decision", { about }).about).toBe(inSentence);
  });
});
