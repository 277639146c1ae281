import type { ReactNode } from "react";

type SampleCardProps = {
  /** Says that it is an example and whose: "Et eksempel. Personen findes ikke." */
  readonly caption: string;
  /** What a plan looks like: blocks of a real document, or a picture of the paper. */
  readonly children: ReactNode;
};

/**
 * A sheet that shows what one walks away with, under its caption.
 *
 * @example <SampleCard caption={start.sample.caption}><DeadlinePanel … /></SampleCard>
 */
export function SampleCard({ caption, children }: SampleCardProps) {
  return (
    <figure className="sample">
      <figcaption className="soft">{caption}</figcaption>
      <div className="sample__sheet">{children}</div>
    </figure>
  );
}
