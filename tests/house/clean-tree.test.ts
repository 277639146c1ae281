import { describe, expect, it, vi } from "vitest";
import { stayedClean } from "../../scripts/clean-tree.mjs";

vi.spyOn(console, "log").mockImplementation(() => undefined);

describe("a tree that was clean", () => {
  it.each([
    ["and is", [], [], true],
    ["and is not: a file was rewritten", [], [" M tsconfig.json"], false],
    ["and is not: a file was left behind", [], ["?? out.json"], false],
    ["is not asked for where somebody works on it", [" M README.md"], [" M README.md", " M app/page.tsx"], true],
  ])("%s", (_name, before, after, isClean) => {
    expect(stayedClean(before, after)).toBe(isClean);
  });
});
