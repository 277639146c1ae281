type PrintLineProps = { readonly text: string };

/**
 * The first line of every printout: the name, the day of printing, and that we are no authority. Not on screen.
 *
 * @example <PrintLine text={words.printedOn} />
 */
export function PrintLine({ text }: PrintLineProps) {
  return <p className="print-only print-line">{text}</p>;
}
