import type { SourcedText } from "#content/da/shapes.ts";
import { SourceRefs } from "./source-refs.tsx";

type SourcedParagraphProps = { readonly text: SourcedText };

/**
 * A paragraph, followed by what it rests on.
 *
 * @example <SourcedParagraph text={complaintPath.lead} />
 */
export function SourcedParagraph({ text: { text, sources } }: SourcedParagraphProps) {
  return (
    <p>
      {text} <SourceRefs ids={sources} />
    </p>
  );
}
