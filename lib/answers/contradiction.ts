/**
 * What stays ticked of a question with several answers: "Ved ikke" stands alone.
 *
 * @param ticked the values that are ticked, the newest among them
 * @param newest the one that was ticked last
 * @example withoutContradiction(["decision", "unknown"], "unknown") // ["unknown"]
 */
export function withoutContradiction(ticked: readonly string[], newest: string): readonly string[] {
  return ticked.filter((value) => (value === "unknown") === (newest === "unknown"));
}
