import type { LetterConditionId, LetterFieldId, LetterPlace } from "../../ids/letters.ts";
import type { SourceId } from "../../ids/sources.ts";

/** A part of a letter, in order: a paragraph, a list, or what the person writes with its words before it. */
export type LetterPart = {
  /** A paragraph, or the words before `items` or `field`. Places in braces: LetterPlace. */
  readonly text?: string;
  /** Instead of `text` where the law or the body that it names is not known. */
  readonly otherwise?: string;
  readonly items?: readonly string[];
  /** The plan's own questions or points, in their place; `items` where there is no plan. */
  readonly itemsFrom?: "asks" | "disagree";
  /** What the person writes in their own words, in as many lines as they like. */
  readonly field?: LetterFieldId;
  /** Lines for a pen where nothing is typed. */
  readonly lines?: number;
  readonly when?: LetterConditionId;
  /** Left out when nothing is typed; on the empty letter it has its lines. */
  readonly optional?: true;
};

/**
 * Whom a letter goes to. `complaint`: where the plan's complaint is sent; `review`: who hears complaints over it;
 * `hearing`: who has the case now, and so sent the letter about partshøring.
 */
export type LetterAddressee = "complaint" | "authority" | "review" | "hearing" | "ankestyrelsen";

/** A letter: when it helps ("du"), and its own text, always in the first person. Its title: `letter-titles.ts`. */
export type LetterWords = {
  readonly use: string;
  readonly to: LetterAddressee;
  readonly subject: string;
  readonly parts: readonly LetterPart[];
  /** Good to know before sending it ("du"). */
  readonly advice: readonly string[];
  readonly sources: readonly SourceId[];
  /** The law is the route's own: show the route's sources as well. */
  readonly lawOfRoute?: true;
  /** It is signed by hand, so it must go on paper or as a picture of the paper. */
  readonly signed?: true;
  /** It is the party's own, so nobody else writes it. */
  readonly ownOnly?: true;
};

/** The places that a text holds. */
type PlacesIn<Text extends string> = Text extends `${string}{${infer Place}}${infer Rest}`
  ? Place | PlacesIn<Rest>
  : never;

/** The same letter where every place is one of the closed list; a text with another place becomes `never`. */
type Sound<Value> = Value extends string
  ? [PlacesIn<Value>] extends [LetterPlace]
    ? Value
    : never
  : Value extends object
    ? { readonly [Key in keyof Value]: Sound<Value[Key]> }
    : Value;

/**
 * A letter whose places are checked by the compiler: `{named}` in place of `{name}` does not compile.
 *
 * @example export const agenda = defineLetter({ use: "Før et møde …", … });
 */
export function defineLetter<const Words extends LetterWords>(words: Words & Sound<Words>): LetterWords {
  return words;
}
