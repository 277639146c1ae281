/** About a third of a page in a narrow column. */
const manyCharacters = 700;
const manyLines = 20;

/**
 * Whether texts are too long to be kept together on one page. What is kept together and does not fit runs off the
 * sheet and is lost, so only what is surely short may be kept together.
 *
 * @example <View wrap={isLong(item.title, item.text)}>
 */
export function isLong(...texts: readonly (string | undefined)[]): boolean {
  const text = texts.join("\n");
  return text.length > manyCharacters || text.split("\n").length > manyLines + texts.length;
}
