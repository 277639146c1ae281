import { glossaryStems } from "#content/da/glossary-forms.ts";
import { type GlossaryId, glossaryIds } from "#content/ids/glossary.ts";

/** Danish and its neighbours. Every letter there is (`\p{L}`) would do as well, and takes a slow telephone a quarter of a second. */
const letter = "a-zæøåäöüé";

/** What may follow a stem in Danish, so that "klagevejen" is found and "klagevejledning" is not. */
const ending = "(?:e|en|er|et|erne|ene|n|ne|r|s|t|te|ens|ets|es|de|ede|edes|nes)?";

const patterns = glossaryIds.flatMap((id) => {
  const stems = glossaryStems[id];
  if (!stems) return [];
  return [{ id, stems, pattern: new RegExp(`(?<![${letter}])(?:${stems.join("|")})${ending}(?![${letter}])`, "i") }];
});

/**
 * The words of the glossary that some texts use, in the order in which they are first met, so that each can be
 * explained where it stands.
 *
 * @example termsIn(["Fik du en klagevejledning i afgørelsen?"]) // ["klagevejledning", "afgoerelse"]
 */
export function termsIn(texts: readonly string[]): readonly GlossaryId[] {
  const text = texts.join("\n");
  const plain = text.toLowerCase();
  return (
    patterns
      // Most words are in no text at all, and a pattern takes far longer to find that out than a plain look.
      .filter(({ stems }) => stems.some((stem) => plain.includes(stem)))
      .map(({ id, pattern }) => ({ id, place: text.search(pattern) }))
      .filter(({ place }) => place >= 0)
      .sort((a, b) => a.place - b.place)
      .map(({ id }) => id)
  );
}
