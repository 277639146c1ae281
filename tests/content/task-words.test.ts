import { describe, expect, it } from "vitest";
import { asks } from "#content/da/asks.ts";
import { reasonsWords } from "#content/da/case-names.ts";
import { clocks } from "#content/da/clocks.ts";
import { tasks } from "#content/da/tasks.ts";
import { askIds, clockIds, taskIdsByAdvice } from "#content/ids/plan.ts";

describe("the tasks", () => {
  const all = Object.entries(tasks);

  it("has words for exactly the ids of the list", () => {
    expect(Object.keys(tasks).sort()).toEqual(Object.values(taskIdsByAdvice).flat().sort());
    expect(Object.keys(clocks).sort()).toEqual([...clockIds].sort());
    expect(Object.keys(asks).sort()).toEqual([...askIds].sort());
  });

  /** There only with their day: lib/plan/tasks-klagen.ts. */
  const onlyWithDay: readonly string[] = ["complain", "decide-to-complain"];

  it.each(all)("%s has a short title and a twin for each text with a day", (id, task) => {
    for (const title of [task.title, task.titleWithoutDay]) expect(title?.length ?? 0).toBeLessThanOrEqual(60);
    if (task.title.includes("{day}")) expect(task.titleWithoutDay !== undefined).toBe(!onlyWithDay.includes(id));
    if (task.text.includes("{day}")) expect(task.textWithoutDay).toBeDefined();
    const without = [task.titleWithoutDay, task.textWithoutDay, task.textDirect, task.textInLetter];
    for (const text of [...without, task.textBeforeDecision, task.textAfterComplaint])
      expect(text ?? "").not.toContain("{day}");
  });

  it("[F6] one complaint is enough and starts the reassessment; where there is none, nothing is said of it", () => {
    expect(tasks.complain.text).toMatch(/Én klage er nok: Den får \{authority\} til at se på sagen igen/);
    for (const text of [tasks.complain.text, tasks.complain.textDirect]) expect(text).toContain("{Reasons}");
    expect(reasonsWords.later).toBe("Du kan begrunde senere.");
    expect(reasonsWords.now).not.toContain("begrunde");
    expect(tasks.complain.textDirect).not.toContain("igen");
    expect(tasks.complain.textDirect).toContain("{sendTo}");
  });

  it("[F8] the late complaint is sent today, with its reason", () => {
    for (const text of [tasks["complain-today"].text, tasks["complain-today"].textInLetter]) {
      expect(text).toMatch(/i dag/);
      expect(text).toMatch(/klag alligevel, og skriv, hvorfor klagen kommer nu/);
    }
  });

  it("[C1] written reasons are asked for within 14 days, and the complaint does not wait", () => {
    expect(tasks["ask-written-decision"].text).toMatch(/inden 14 dage.*Vent ikke på brevet med at klage/);
  });

  it("[C2] aktindsigt does not stop the deadline, and both are asked for in one message", () => {
    expect(tasks["ask-aktindsigt"].text).toMatch(/stopper ikke i sig selv klagefristen.*samme besked.*klag alligevel/);
    expect(tasks["ask-aktindsigt"].textBeforeDecision).not.toContain("klagefrist");
    expect(tasks["complain-aktindsigt-refusal"].text).toContain("ingen klagefrist");
  });

  it("[C4] silence ends a complaint that was partly met", () => {
    expect(tasks["maintain-complaint"].text).toContain("Siger du ikke noget, går klagen ikke videre");
    expect(clocks.maintain.text).toContain("går klagen ikke videre");
    expect(clocks.maintain.owner).toBe("citizen");
    expect(tasks["complain-over-new-decision"].sources).toContain("AESB");
  });

  it("[C5] court review is demanded through Ankestyrelsen", () => {
    expect(tasks["demand-court-review"].text).toContain("til Ankestyrelsen, ikke til retten");
    expect(clocks["court-review"].text).toContain("til Ankestyrelsen, ikke til retten");
  });

  it("asks the case worker in questions", () => {
    for (const ask of Object.values(asks)) expect(ask).toMatch(/\?$/);
  });
});
