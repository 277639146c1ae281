import { describe, expect, test } from "vitest";
import { keepPapers } from "#components/paper/kept-papers.ts";
import type { PaperInput, PaperStep } from "#components/paper/render-paper.ts";
import { testFonts } from "#tests/support/paper-fonts.ts";
import { sampleDocument } from "#tests/support/sample-document.ts";

const input: PaperInput = { document: sampleDocument, createdOn: "2026-11-21", fonts: testFonts, print: "ordinary" };

/** A renderer that gives a new paper each time, when the test says so. */
function waiting() {
  const asked: { readonly input: PaperInput; readonly finish: () => void; readonly fail: () => void }[] = [];
  const paperOf = keepPapers(
    (given) =>
      new Promise((resolve, reject) => {
        const paper = new Uint8Array([asked.length]);
        asked.push({ input: given, finish: () => resolve(paper), fail: () => reject(new Error("no")) });
      }),
  );
  return { asked, paperOf };
}

describe("the papers that are kept", () => {
  test("the same document is drawn once, also when it is asked for again while it is drawn", async () => {
    const { asked, paperOf } = waiting();
    const [first, second] = [paperOf(input), paperOf({ ...input, document: structuredClone(sampleDocument) })];
    asked[0]?.finish();
    expect([await first, await second, await paperOf(input)]).toEqual(
      [[0], [0], [0]].map((bytes) => new Uint8Array(bytes)),
    );
    expect(asked).toHaveLength(1);
  });

  test.each([
    ["document", { document: { ...sampleDocument, title: "En anden" } }],
    ["day", { createdOn: "2026-11-22" }],
    ["size", { print: "large" }],
  ] as const)("another %s is another paper", async (_name, change) => {
    const { asked, paperOf } = waiting();
    void paperOf(input);
    void paperOf({ ...input, ...change });
    expect(asked).toHaveLength(2);
  });

  test("one of each size is kept", () => {
    const { asked, paperOf } = waiting();
    void paperOf(input);
    void paperOf({ ...input, print: "large" });
    void paperOf(input);
    expect(asked).toHaveLength(2);
    void paperOf({ ...input, createdOn: "2026-11-22" });
    void paperOf(input);
    expect(asked).toHaveLength(4);
  });

  test("whoever waits hears how far it is, the late one from where it is", () => {
    const { asked, paperOf } = waiting();
    const [early, late]: [PaperStep[], PaperStep[]] = [[], []];
    void paperOf({ ...input, onStep: (step) => early.push(step) });
    asked[0]?.input.onStep?.("fitting");
    void paperOf({ ...input, onStep: (step) => late.push(step) });
    asked[0]?.input.onStep?.("drawing");
    expect([early, late]).toEqual([
      ["fitting", "drawing"],
      ["fitting", "drawing"],
    ]);
  });

  test("a paper that failed is made anew", async () => {
    const { asked, paperOf } = waiting();
    const paper = paperOf(input);
    asked[0]?.fail();
    await expect(paper).rejects.toThrow("no");
    void paperOf(input);
    expect(asked).toHaveLength(2);
  });
});
