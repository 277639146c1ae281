import { ButtonLink } from "#components/fields/button-link.tsx";
import { Icon } from "#components/frame/icon.tsx";
import { SiteLink } from "#components/frame/site-link.tsx";
import type { NextBlock } from "#lib/document/blocks.ts";
import type { HeadingLevel } from "./heading-level.ts";
import type { QuestionHref } from "./question-href.ts";

type NextStepProps = {
  readonly block: NextBlock;
  readonly level?: HeadingLevel;
  /** Where the question stands that may have another answer now; no link without it. */
  readonly hrefOf?: QuestionHref | undefined;
};

/**
 * The one thing that comes first.
 *
 * @example <NextStep block={{ type: "next", label: "Det næste, du skal gøre", title: "Send klagen", text: "…" }} />
 */
export function NextStep({ block, level = 2, hrefOf }: NextStepProps) {
  const { screenDone } = block;
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
        {screenDone && (
          <p className="next__text no-print">
            {`${screenDone.text} `}
            {screenDone.link && hrefOf && (
              <SiteLink href={hrefOf(screenDone.link.question)} soft>
                {screenDone.link.label}
              </SiteLink>
            )}
          </p>
        )}
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
