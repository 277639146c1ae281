import { ButtonLink } from "#components/fields/button-link.tsx";
import { Icon } from "#components/frame/icon.tsx";
import type { NextBlock } from "#lib/document/blocks.ts";
import type { HeadingLevel } from "./heading-level.ts";

type NextStepProps = { readonly block: NextBlock; readonly level?: HeadingLevel };

/**
 * The one thing that comes first.
 *
 * @example <NextStep block={{ type: "next", label: "Det næste, du skal gøre", title: "Send klagen", text: "…" }} />
 */
export function NextStep({ block, level = 2 }: NextStepProps) {
  const Heading = `h${level}` as const;
  return (
    <div className="next">
      <span className="disc">
        <Icon name="arrow-right" />
      </span>
      <div>
        <Heading>
          <span className="next__label soft">{block.label} </span>
          <span className="next__title">{block.title}</span>
        </Heading>
        <p className="next__text">{block.text}</p>
        {block.screenLetter && (
          <div className="actions no-print">
            <ButtonLink href={block.screenLetter.path} icon="letter">
              {block.screenLetter.label}
            </ButtonLink>
          </div>
        )}
      </div>
    </div>
  );
}
