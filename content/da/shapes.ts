import type { SourceId } from "../ids/sources.ts";

/**
 * A text in two registers from one wording. The words in braces are filled in by lib/document/register.ts:
 * {du} {Du} {dig} {din} {dit} {dine} {Din} {Dit} {Dine} {dig selv} become "du", "dig", "din" … for the citizen
 * and "borgeren", "borgerens" … for the advisor. No other braces are allowed (tests/content).
 */
export type RegisterText = string;

/** Something a person reads, with the sources it rests on (T1). */
export type SourcedText = {
  readonly text: RegisterText;
  readonly sources: readonly SourceId[];
};
