/**
 * One line drawing on a 24 × 24 grid. It is always decoration: hidden from assistive technology, so never the only
 * carrier of a meaning.
 *
 * @example <IconShape path={iconPaths.letter} />
 */
export function IconShape({ path, look = "icon" }: { readonly path: string; readonly look?: string | undefined }) {
  return (
    <svg className={look} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  );
}
