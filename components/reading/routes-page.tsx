import { Note } from "#components/blocks/note.tsx";
import { sitePath } from "#components/frame/site-path.ts";
import { deciderUnknown } from "#content/da/deciders.ts";
import { exits } from "#content/da/exits.ts";
import { exitGroups, routeGroups, routesPage as words } from "#content/da/pages.ts";
import { citedSources } from "#lib/document/cited-sources.ts";
import { ExitArticle } from "./exit-article.tsx";
import { onward } from "./onward.ts";
import { ReadingPage } from "./reading-page.tsx";
import { RouteList } from "./route-list.tsx";
import { SourceRefs } from "./source-refs.tsx";

/**
 * Where one complains: every route by who decided, and every matter that goes another way, whole (R2, R4).
 *
 * @example <RoutesPage />
 */
export function RoutesPage() {
  const { letterFirst, unknown, exits: exitWords } = words;
  const item = ({ id, heading }: { readonly id: string; readonly heading: string }) => ({ id, label: heading });
  const contents = [
    ...routeGroups.map(item),
    { id: "anden-vej", label: exitWords.heading, parts: exitGroups.map(item) },
  ];
  return (
    <ReadingPage
      title={words.title}
      lead={words.lead}
      contents={contents}
      sources={citedSources([exits, letterFirst])}
      onward={[onward.guide, onward.deadline, onward.advice, onward.board]}
    >
      <Note tone="info" title={letterFirst.title}>
        <p>
          {letterFirst.text} <SourceRefs ids={letterFirst.sources} />
        </p>
      </Note>
      {routeGroups.map(({ id, heading, routes }) => (
        <section className="reading__part" id={id} key={id}>
          <h2>{heading}</h2>
          <RouteList ids={routes} />
        </section>
      ))}
      <Note tone="info" title={unknown.heading}>
        <p>{deciderUnknown.hint}</p>
        <p className="no-print">
          <a className="alone" href={sitePath(onward.guide.href)}>
            {unknown.link}
          </a>
        </p>
      </Note>
      <section className="reading__part" id="anden-vej">
        <h2>{exitWords.heading}</h2>
        <p>{exitWords.lead}</p>
        {exitGroups.map(({ id, heading, exits: ids }) => (
          <section className="exits" id={id} key={id}>
            <h3>{heading}</h3>
            {ids.map((exit) => (
              <ExitArticle key={exit} id={exit} />
            ))}
          </section>
        ))}
      </section>
    </ReadingPage>
  );
}
