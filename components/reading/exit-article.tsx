import { exitLabels, exits } from "#content/da/exits.ts";
import { routesPage } from "#content/da/pages.ts";
import type { ExitId } from "#content/ids/exits.ts";
import { divideWords } from "#lib/document/divide-words.ts";
import { FactList } from "./fact-list.tsx";
import { PlainList } from "./plain-list.tsx";
import { SourceRefs } from "./source-refs.tsx";

type ExitArticleProps = { readonly id: ExitId };

/**
 * A matter that goes another way (R4), whole: where, by when, what to do now, what to bring and what to expect.
 *
 * @example <ExitArticle id="tone-og-opfoersel" />
 */
export function ExitArticle({ id }: ExitArticleProps) {
  const { title, hint, where, deadline, doNow, bring, expect, sources } = exits[id];
  const claim = (text: string) => (
    <p>
      {text} <SourceRefs ids={sources} />
    </p>
  );
  return (
    <section className="exit" id={id}>
      <h4>{divideWords(title)}</h4>
      <p className="exit__hint">{hint}</p>
      <FactList
        rows={[
          { label: routesPage.exits.where, body: claim(where) },
          ...(deadline ? [{ label: routesPage.exits.deadline, body: claim(deadline) }] : []),
          { label: exitLabels.doNow, body: <PlainList items={doNow} /> },
          { label: exitLabels.bring, body: <PlainList items={bring} /> },
          { label: exitLabels.expect, body: claim(expect) },
        ]}
      />
    </section>
  );
}
