import "#components/styles/guide.css";
import { PageHeading } from "#components/frame/page-heading.tsx";
import { sitePath } from "#components/frame/site-path.ts";

type AdviceIntroProps = {
  readonly eyebrow?: string | undefined;
  readonly name: string;
  readonly short: string;
  readonly teach: readonly string[];
  readonly more: { readonly href: string; readonly label: string };
};

/**
 * What a step teaches, before its questions: the advice in a few sentences, with a link to all of it.
 *
 * @example <AdviceIntro eyebrow="Råd 3 af 7" name="Bed om aktindsigt" short={…} teach={…} more={…} />
 */
export function AdviceIntro({ eyebrow, name, short, teach, more }: AdviceIntroProps) {
  return (
    <div className="advice-intro">
      <PageHeading eyebrow={eyebrow} title={name} lead={short} />
      <ul className="advice-intro__points">
        {teach.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p>
        <a href={sitePath(more.href)}>{more.label}</a>
      </p>
    </div>
  );
}
