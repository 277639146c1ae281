type SaidLineProps = { readonly text: string };

/**
 * One line that says what came of a press, seen and heard. It is in the page before its text, as it must be to be
 * heard, and takes no room then.
 *
 * @example <SaidLine text={said} />
 */
export function SaidLine({ text }: SaidLineProps) {
  return (
    <p role="status" className={text ? undefined : "vh"}>
      {text}
    </p>
  );
}
