import type { SourceId } from "../ids/sources.ts";

/**
 * A text in two registers from one wording. The words in braces, {du} {dig} {din} {dit} {dine}, also with a capital, are
 * filled in by lib/document/register.ts: "du", "dig", "din" … for the citizen, "borgeren", "borgerens" for the advisor
 * (register-forms.ts). No other braces are allowed (tests/content).
 */
export type RegisterText = string;

/** Something a person reads, with the sources it rests on (T1). */
export type SourcedText = {
  readonly text: RegisterText;
  readonly sources: readonly SourceId[];
};
