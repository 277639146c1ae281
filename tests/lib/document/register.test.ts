import { describe, expect, it } from "vitest";
import { advice } from "#content/da/advice.ts";
import { adviceIds } from "#content/ids/advice.ts";
import { fillRegister } from "#lib/document/register.ts";

describe("a text in two registers", () => {
  it.each([
    ["du", "du", "borgeren"],
    ["Du", "Du", "Borgeren"],
    ["dig", "dig", "borgeren"],
    ["din", "din", "borgerens"],
    ["Din", "Din", "Borgerens"],
    ["dit", "dit", "borgerens"],
    ["Dit", "Dit", "Borgerens"],
    ["dine", "dine", "borgerens"],
    ["Dine", "Dine", "Borgerens"],
  ])("fills {%s} with %s for the citizen and %s for the advisor", (token, citizen, advisor) => {
    expect(fillRegister(`{${token}} sag`, "citizen")).toBe(`${citizen} sag`);
    expect(fillRegister(`{${token}} sag`, "advisor")).toBe(`${advisor} sag`);
  });

  it("fills every token of a text and leaves the rest as it is", () => {
    expect(fillRegister("Har {du} fået {din} afgørelse, så gem den.", "advisor")).toBe(
      "Har borgeren fået borgerens afgørelse, så gem den.",
    );
    expect(fillRegister("Ring til kommunen.", "advisor")).toBe("Ring til kommunen.");
  });

  it.each(["{borgeren}", "{}", "{ du }", "{dig selv}", "{constructor}", "{__proto__}"])("refuses %s", (token) => {
    expect(() => fillRegister(`Spørg ${token}`, "citizen")).toThrow(RangeError);
    expect(() => fillRegister(`Spørg ${token}`, "advisor")).toThrow(RangeError);
  });

  it.each(adviceIds)("fills the whole of the advice %s in both registers", (id) => {
    const { short, why, teach, body } = advice[id];
    const texts = [
      short,
      why,
      ...[...teach, ...body.flatMap(({ paragraphs, points = [] }) => [...paragraphs, ...points])].map(
        ({ text }) => text,
      ),
    ];
    expect(texts.map((text) => fillRegister(text, "citizen")).join("\n")).not.toMatch(/[{}]|borgeren\b/);
    expect(texts.map((text) => fillRegister(text, "advisor")).join("\n")).not.toMatch(
      /[{}]|\b(du|dig|din|dit|dine)\b/i,
    );
  });
});
