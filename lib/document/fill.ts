/**
 * Puts values into the places of a text: "{day}" becomes the day.
 *
 * @throws RangeError when a place has no value, so that no brace is ever printed
 * @example fill("Klag til {authority}", { authority: "kommunen" }) // "Klag til kommunen"
 */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{([^}]*)\}/g, (place, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) throw new RangeError(`No value for ${place} in: ${text}`);
    return String(value);
  });
}
