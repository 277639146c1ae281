import type { TextQuestionId } from "#content/ids/questions.ts";

/** The most characters a free text may have, so that it fits the paper. */
export const textLimits: Record<TextQuestionId, number> = {
  about: 120,
  wish: 600,
  hearingWrong: 1000,
  ownQuestions: 1000,
  lateWords: 600,
};

/** The same for what the advisor writes beside the questions. */
export const advisorTextLimits = { session: 40, note: 300 } as const;

/** The same for the person's own notes on the plan. */
export const ownNotesLimit = 1000;

/**
 * How long a text is, as a person counts: in characters, without the spaces round it.
 *
 * @example textLength(" Åse 😀 ") // 5
 */
export function textLength(text: string): number {
  return [...text.trim()].length;
}
