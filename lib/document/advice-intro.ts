import { advice } from "#content/da/advice.ts";
import { guideWords } from "#content/da/interface.ts";
import type { StepId } from "#content/ids/advice.ts";
import type { Register } from "#content/ids/registers.ts";
import { fill } from "./fill.ts";
import { fillRegister } from "./register.ts";

export type AdviceIntroView = {
  readonly eyebrow?: string;
  readonly name: string;
  readonly short: string;
  readonly teach: readonly string[];
  readonly more: { readonly href: string; readonly label: string };
};

/**
 * What a step teaches, in a few sentences, with the way to all of it; null for the step before the first advice.
 *
 * @example adviceIntro("bisidder", "citizen")?.name // "Brug retten til en bisidder"
 */
export function adviceIntro(step: StepId, register: Register): AdviceIntroView | null {
  if (step === "om-sagen") return null;
  const { number, name, advisorName, short, teach } = advice[step];
  const shown = register === "advisor" ? advisorName : name;
  const page = register === "advisor" ? "/raad/raadgiver/" : "/raad/";
  return {
    // The advisor's page shows the step above the form on every screen.
    ...(register === "citizen" && { eyebrow: fill(guideWords.stepOf, { n: number }) }),
    name: shown,
    short: fillRegister(short, register),
    teach: teach.map(({ text }) => fillRegister(text, register)),
    more: { href: `${page}#${step}`, label: fill(guideWords.adviceLink, { n: number, name: shown }) },
  };
}
