type StatusLineProps = { readonly text: string };

/**
 * The one line that tells a screen reader what changed elsewhere on the page ("Planen er opdateret: …"). It must be in
 * the page before its text changes, so render it always, with "" when there is nothing to say.
 *
 * @example <StatusLine text={changed} />
 */
export function StatusLine({ text }: StatusLineProps) {
  return (
    <p className="vh" role="status">
      {text}
    </p>
  );
}
