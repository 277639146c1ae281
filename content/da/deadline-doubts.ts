import type { DeadlineDoubtId } from "../ids/decision-check.ts";

/** It may matter, and no more is said (F7): true of a "nej" and of a "ved ikke". */
export const deadlineDoubts: Readonly<Record<DeadlineDoubtId, string>> = {
  oral: "Er afgørelsen kun sagt? Det kan have betydning for fristen.",
  guidance: "Mangler klagevejledningen? Det kan have betydning for fristen.",
};

export const deadlineDoubtNote = {
  title: "Om fristen",
  /** After the doubts, so that nobody waits because of them. */
  closing: "Regn ikke med mere tid.",
} as const;
