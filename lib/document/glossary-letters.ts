import { glossary } from "#content/da/glossary.ts";
import { languageCode } from "#content/da/language.ts";
import { type GlossaryId, glossaryIds } from "#content/ids/glossary.ts";

/** The words that begin with one letter, in the language's own order. */
export type GlossaryLetter = { readonly letter: string; readonly ids: readonly GlossaryId[] };

/**
 * The words of the glossary by their first letter, from A to Å.
 *
 * @example glossaryLetters()[0]?.letter // "A"
 */
export function glossaryLetters(): readonly GlossaryLetter[] {
  const byTerm = new Intl.Collator(languageCode).compare;
  const sorted = [...glossaryIds].sort((one, other) => byTerm(glossary[one].term, glossary[other].term));
  const letters = [...new Set(sorted.map(firstLetter))];
  return letters.map((letter) => ({ letter, ids: sorted.filter((id) => firstLetter(id) === letter) }));
}

function firstLetter(id: GlossaryId): string {
  return glossary[id].term.charAt(0).toUpperCase();
}
