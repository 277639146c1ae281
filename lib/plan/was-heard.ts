import type { Answers } from "#lib/answers/answers.ts";

/** There was something to answer, answered or not. @example wasHeard({ hearing: "open" }) // true */
export function wasHeard({ hearing }: Answers): boolean {
  return hearing === "open" || hearing === "answered" || hearing === "not-answered";
}
