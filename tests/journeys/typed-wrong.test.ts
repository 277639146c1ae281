import { describe, expect, test } from "vitest";
import { blockOf, textsOf } from "#tests/support/document-texts.ts";
import { taskIdsOf } from "#tests/support/plan-of.ts";
import { typedDocument } from "#tests/support/typed-document.ts";

describe("what was typed wrong", () => {
  const right = { decider: "kommune", stage: "decided", channel: "digital-post", guidance: "given" };

  test.each([
    ["31 February", { dated: "31|2|2026" }],
    ["29 February 2027", { dated: "29|2|2027" }],
    ["a day it came that lies ahead", { received: "22|11|2026" }],
    ["a date on the letter that lies ahead and is not confirmed", { dated: "22|11|2026" }],
    ["a date on the letter that lies ahead, where another day was confirmed", { dated: "22|11|2027|2026-11-22" }],
    ["letters in the year", { dated: "19|11|2o26" }],
    ["half a date", { dated: "19|11|" }],
    ["nothing", {}],
  ])("[F10] %s: no deadline stands on it, and the date is asked for", (_what, typed) => {
    const { plan, document } = typedDocument({ ...right, ...typed });
    expect(plan.deadline).toEqual({ status: "missing-day" });
    expect(blockOf(document, "deadline")?.day).toBeUndefined();
    expect(blockOf(document, "steps")).toBeUndefined();
    expect(plan.next).toBe("find-date");
  });

  test("[F10] a date on the letter that lies ahead counts once it is confirmed", () => {
    const { document } = typedDocument({ ...right, dated: "24|11|2026|2026-11-24" });
    expect(blockOf(document, "deadline")?.day?.text).toBe("tirsdag den 22. december 2026");
  });

  test("[F10] before July 2018 nothing is computed, and there is still a way", () => {
    const { plan, document } = typedDocument({ ...right, dated: "30|6|2018" });
    expect(blockOf(document, "deadline")).toMatchObject({ tone: "in-letter" });
    expect(blockOf(document, "deadline")?.day).toBeUndefined();
    expect(blockOf(document, "deadline")?.lines.join(" ")).toContain("Klag alligevel");
    expect(taskIdsOf(plan)).toEqual(expect.arrayContaining(["complain-today", "explain-lateness"]));
  });

  test("a name of 5,000 characters, a script, an emoji and an override end nowhere but in the notes", () => {
    const hostile = '<script>alert("x")</script> 😀 \u202etxet';
    const { document } = typedDocument({ ...right, dated: "19|11|2026", about: "x".repeat(5000), wish: hostile });
    expect(textsOf(document).join("\n")).not.toContain("xxxxx");
    expect(blockOf(document, "notes")?.texts).toEqual([{ label: "Det vil du gerne opnå", value: hostile }]);
    expect(textsOf(document).filter((text) => text.includes("<script>"))).toEqual([hostile]);
  });
});
