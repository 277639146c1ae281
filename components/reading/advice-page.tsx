import { sitePath } from "#components/frame/site-path.ts";
import { advice } from "#content/da/advice.ts";
import { advicePages, readingWords } from "#content/da/pages.ts";
import { adviceIds } from "#content/ids/advice.ts";
import type { Register } from "#content/ids/registers.ts";
import { citedSources } from "#lib/document/cited-sources.ts";
import { AdviceArticle } from "./advice-article.tsx";
import { onward } from "./onward.ts";
import { ReadingPage } from "./reading-page.tsx";

type AdvicePageProps = {
  readonly register: Register;
  /** The same page in the other register. */
  readonly otherHref: string;
};

/**
 * The seven pieces of advice whole, in one register.
 *
 * @example <AdvicePage register="citizen" otherHref="/raad/raadgiver/" />
 */
export function AdvicePage({ register, otherHref }: AdvicePageProps) {
  const { title, lead, other } = advicePages[register];
  const contents = adviceIds.map((id) => ({
    id,
    label: `${advice[id].number}. ${register === "advisor" ? advice[id].advisorName : advice[id].name}`,
  }));
  return (
    <ReadingPage
      title={title}
      lead={lead}
      contents={contents}
      sources={citedSources(advice)}
      onward={[onward.guide, onward.deadline, onward.routes, onward.blank]}
    >
      <p className="no-print">
        <a className="alone" href={sitePath(otherHref)}>
          {other}
        </a>
      </p>
      {adviceIds.map((id) => (
        <div className="reading__part" key={id}>
          <AdviceArticle id={id} advice={advice[id]} register={register} />
          <p className="only-narrow no-print">
            <a className="alone" href="#indhold">
              {readingWords.toContents}
            </a>
          </p>
        </div>
      ))}
    </ReadingPage>
  );
}
