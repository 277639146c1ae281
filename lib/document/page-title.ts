import { adviceNames } from "#content/da/advice-names.ts";
import { pageTitles } from "#content/da/interface.ts";
import type { StepId } from "#content/ids/advice.ts";
import type { Register } from "#content/ids/registers.ts";
import { fill } from "./fill.ts";

/**
 * What the tab shows on a page of the guide.
 *
 * @example pageTitle("bisidder", "Hvem kan komme med?", "citizen") // "Hvem kan komme med? – trin 2 af 7 – Klagevejen"
 */
export function pageTitle(step: StepId, name: string, register: Register): string {
  if (step === "om-sagen") {
    return register === "advisor" ? pageTitles.advisorAbout : fill(pageTitles.questionAbout, { question: name });
  }
  const n = adviceNames[step].number;
  if (register === "advisor") return fill(pageTitles.advisorStep, { step: name, n });
  return fill(pageTitles.question, { question: name, n });
}
