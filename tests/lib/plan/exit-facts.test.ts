import { describe, expect, test } from "vitest";
import { type ExitId, exitIds } from "#content/ids/exits.ts";
import { hasComplaintBody, involvesAnkestyrelsen } from "#lib/plan/exit-facts.ts";

/** What is no decision, what no higher authority hears (folkeskoleloven § 51, færdselsloven § 121), what is private. */
const nobodyHears: readonly ExitId[] = [
  "tone-og-opfoersel",
  "langsom-sagsbehandling",
  "generelt-serviceniveau",
  "folkeskole",
  "parkering",
  "ikke-en-myndighed",
];
const toAnkestyrelsen: readonly ExitId[] = [
  "folkeskole",
  "magtanvendelse",
  "anden-kommunal-afgoerelse",
  "ungdomskriminalitetsnaevnet",
];

describe.each(exitIds)("%s", (exit) => {
  test("[R4] a letter can state a deadline only where somebody hears a complaint", () => {
    expect(hasComplaintBody(exit)).toBe(!nobodyHears.includes(exit));
  });

  test("[R4] Ankestyrelsen is named only where it has a part", () => {
    expect(involvesAnkestyrelsen(exit)).toBe(toAnkestyrelsen.includes(exit));
  });
});
