/**
 * Puts values into the places of a text: `{n}` becomes the value of `n`.
 *
 * @throws RangeError when the text has a place that no value is given for
 * @example fillWords("Side {n} af {total}", { n: 1, total: 2 }) // "Side 1 af 2"
 */
export function fillWords(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{(\w+)\}/gu, (_place, name: string) => {
    const value = values[name];
    if (value === undefined) throw new RangeError(`no value for {${name}} in "${text}"`);
    return String(value);
  });
}
