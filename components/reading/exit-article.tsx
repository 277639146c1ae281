import { exitLabels, exits } from "#content/da/exits.ts";
import { routesPage } from "#content/da/pages.ts";
import type { ExitId } from "#content/ids/exits.ts";
import { SourceRefs } from "./source-refs.tsx";

type ExitArticleProps = { readonly id: ExitId };

/**
 * A matter that goes another way (R4), whole: where, by when, what to do now, what to bring and what to expect.
 *
 * @example <ExitArticle id="tone-og-opfoersel" />
 */
export function ExitArticle({ id }: ExitArticleProps) {
  const { title, hint, where, deadline, doNow, bring, expect, sources } = exits[id];
  const lists = [
    { label: exitLabels.doNow, items: doNow },
    { label: exitLabels.bring, items: bring },
  ];
  return (
    <section className="exit" id={id}>
      <h3>{title}</h3>
      <p className="exit__hint">{hint}</p>
      <dl className="facts">
        <dt>{routesPage.exits.where}</dt>
        <dd>
          {where} <SourceRefs ids={sources} />
        </dd>
        {deadline && (
          <>
            <dt>{routesPage.exits.deadline}</dt>
            <dd>
              {deadline} <SourceRefs ids={sources} />
            </dd>
          </>
        )}
        {lists.map(({ label, items }) => (
          <div className="facts__row" key={label}>
            <dt>{label}</dt>
            <dd>
              <ul>
                {items.map((item) => (
                  <li key={item}>{item}</li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
        <dt>{exitLabels.expect}</dt>
        <dd>
          {expect} <SourceRefs ids={sources} />
        </dd>
      </dl>
    </section>
  );
}
