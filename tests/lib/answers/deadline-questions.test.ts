import { describe, expect, test } from "vitest";
import type { Answers } from "#lib/answers/answers.ts";
import { askedDeadlineQuestions, deadlineQuestions, decidedCase } from "#lib/answers/deadline-questions.ts";

const idsOf = (answers: Answers) => askedDeadlineQuestions(answers).map(({ id }) => id);

describe("the page that computes the deadline alone", () => {
  test("stands for a case in which a decision has been made, whatever was said of the stage", () => {
    expect(decidedCase).toEqual({ stage: "decided" });
    expect(idsOf({ stage: "before-decision", decider: "aes" })).toEqual(idsOf({ decider: "aes" }));
  });

  test.each<[string, Answers, readonly string[]]>([
    ["[F1] nothing known yet", {}, ["decider", "channel", "dated", "received", "toldFirst", "guidance"]],
    [
      "[F1] a letter that nobody was told of before",
      { decider: "kommune", channel: "letter", toldFirst: "no" },
      ["decider", "channel", "dated", "received", "toldFirst", "guidance"],
    ],
    [
      "[F4] told before it was written",
      { decider: "kommune", channel: "letter", toldFirst: "yes" },
      ["decider", "channel", "dated", "received", "toldFirst", "told", "guidance"],
    ],
    ["[F3] told and never written", { decider: "aes", channel: "oral" }, ["decider", "channel", "told", "guidance"]],
    [
      "[F11] a decider with several kinds",
      { decider: "uddannelsesinstitution" },
      ["decider", "kindUddannelse", "channel", "dated", "received", "toldFirst", "guidance"],
    ],
    [
      "[F11] Familieretshuset",
      { decider: "familieretshuset" },
      ["decider", "kindFamilieretshuset", "channel", "dated", "received", "toldFirst", "guidance"],
    ],
    [
      "[F11] Udbetaling Danmark",
      { decider: "udbetaling-danmark" },
      ["decider", "topicUdbetalingDanmark", "channel", "dated", "received", "toldFirst", "guidance"],
    ],
  ])("%s", (_what, answers, asked) => {
    expect(idsOf(answers)).toEqual(asked);
  });

  test("each of its questions is asked in some case", () => {
    const asked = [
      ...idsOf({ decider: "uddannelsesinstitution", channel: "letter", toldFirst: "yes" }),
      ...idsOf({ decider: "familieretshuset" }),
      ...idsOf({ decider: "udbetaling-danmark" }),
    ];
    expect(deadlineQuestions.filter(({ id }) => !asked.includes(id))).toEqual([]);
  });
});
