type PlainListProps = { readonly items: readonly string[] };

/**
 * A list with dots.
 *
 * @example <PlainList items={advice.advisorTips} />
 */
export function PlainList({ items }: PlainListProps) {
  return (
    <ul className="dots">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
