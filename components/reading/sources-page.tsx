import { Note } from "#components/blocks/note.tsx";
import { sourcesPage as words } from "#content/da/pages.ts";
import { ruleWords } from "#content/da/rule-words.ts";
import { sources } from "#content/da/sources.ts";
import { danishDate } from "#lib/calendar/danish-day.ts";
import { fill } from "#lib/document/fill.ts";
import { sourceKinds, sourceOrder } from "#lib/document/source-order.ts";
import { rulesVersion } from "#lib/plan/rules-version.ts";
import { FactList } from "./fact-list.tsx";
import { onward } from "./onward.ts";
import { ReadingPage } from "./reading-page.tsx";
import { SourceEntry } from "./source-entry.tsx";

/**
 * Every source with its number, its address, the day it was checked, and how sure we are of it (T1); and what the
 * numbers of our own rules stand for.
 *
 * @example <SourcesPage />
 */
export function SourcesPage() {
  const { version, kinds, rules } = words;
  return (
    <ReadingPage
      title={words.title}
      lead={words.lead}
      contents={[
        ...sourceKinds.map((kind) => ({ id: `kilder-${kind}`, label: kinds[kind].heading })),
        { id: "regler", label: rules.heading },
      ]}
      onward={[onward.advice, onward.routes]}
    >
      <Note tone="info" title={fill(version.title, { day: danishDate(rulesVersion) })}>
        {version.text}
      </Note>
      {sourceKinds.map((kind) => (
        <section className="reading__part" id={`kilder-${kind}`} key={kind}>
          <h2>{kinds[kind].heading}</h2>
          <p>{kinds[kind].lead}</p>
          {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list when list-style is none */}
          <ul className="source-entries" role="list">
            {sourceOrder
              .filter((id) => sources[id].kind === kind)
              .map((id) => (
                <SourceEntry key={id} id={id} />
              ))}
          </ul>
        </section>
      ))}
      <section className="reading__part" id="regler">
        <h2>{rules.heading}</h2>
        <p>{rules.lead}</p>
        <FactList
          rows={Object.entries(ruleWords).map(([id, { name, text }]) => ({ label: `${id} · ${name}`, body: text }))}
        />
      </section>
    </ReadingPage>
  );
}
