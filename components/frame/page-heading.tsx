import type { Ref } from "react";
import { Eyebrow } from "./eyebrow.tsx";

type PageHeadingProps = {
  readonly title: string;
  /** "Trin 5 af 7", over the title. */
  readonly eyebrow?: string | undefined;
  readonly lead?: string | undefined;
  /** For a page that moves focus to its heading after a step change. */
  readonly ref?: Ref<HTMLHeadingElement>;
};

/**
 * The h1 of a page, with the line over it and the lead under it. The h1 can be given focus by the page.
 *
 * @example <PageHeading title={step.title} eyebrow={words.stepOf} lead={step.lead} />
 */
export function PageHeading({ title, eyebrow, lead, ref }: PageHeadingProps) {
  return (
    <div>
      {eyebrow && <Eyebrow>{eyebrow}</Eyebrow>}
      <h1 className="title" tabIndex={-1} ref={ref}>
        {title}
      </h1>
      {lead && <p className="lead">{lead}</p>}
    </div>
  );
}
