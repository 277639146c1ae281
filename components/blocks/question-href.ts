import type { QuestionId } from "#content/ids/questions.ts";

/** The way from a block to a question: the page that shows the block knows where its questions stand. */
export type QuestionHref = (question: QuestionId) => string;
