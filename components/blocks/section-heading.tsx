type SectionHeadingProps = {
  readonly id: string;
  readonly text: string;
  /** The number of the advice, in a disc. */
  readonly number?: number | undefined;
};

/**
 * The h2 of a section of a document.
 *
 * @example <SectionHeading id="raad-5" text="Afgørelsen" number={5} />
 */
export function SectionHeading({ id, text, number }: SectionHeadingProps) {
  return (
    <h2 className="section-title" id={id}>
      {number !== undefined && <span className="disc">{number}</span>}
      <span>{text}</span>
    </h2>
  );
}
