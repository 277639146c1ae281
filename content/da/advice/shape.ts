import type { SourceId } from "#content/ids/sources.ts";
import type { RegisterText, SourcedText } from "../shapes.ts";

/** A part of an advice's full teaching, for the page that is read from end to end. */
type AdviceSection = {
  readonly heading: string;
  readonly paragraphs: readonly SourcedText[];
  /** A list that follows the paragraphs. */
  readonly points?: readonly SourcedText[];
};

/** One of the seven pieces of advice, without its number and name (advice-names.ts). Texts with {du} are in two registers; the others say whom they speak to. */
export type AdviceText = {
  /** The advice as said to the one who helps. */
  readonly advisorName: string;
  /** One sentence. */
  readonly short: RegisterText;
  /** The essence, shown on the step. */
  readonly teach: readonly SourcedText[];
  readonly why: RegisterText;
  readonly body: readonly AdviceSection[];
  /** What the advisor can do: "du" is the advisor, no braces. */
  readonly advisorTips: readonly string[];
  /** "Spørg borgeren": questions to read aloud, so "du" is the citizen; no braces. */
  readonly askTheCitizen: readonly string[];
  /** What the citizen can say on the phone, in the first person. */
  readonly phoneWords?: readonly string[];
  /** Where a call is not enough, or when to call. */
  readonly phoneNote?: SourcedText;
  /** The law and practice behind the whole advice. */
  readonly sources: readonly SourceId[];
};
