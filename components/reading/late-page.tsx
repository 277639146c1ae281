import type { ReactNode } from "react";
import { DrawnLetter } from "#components/drawings/drawn-letter.tsx";
import { DrawnPostList, DrawnPostMessage } from "#components/drawings/drawn-post.tsx";
import { sitePath } from "#components/frame/site-path.ts";
import { questionHrefs } from "#components/guide/question-href.ts";
import { options } from "#content/da/answer-options.ts";
import { type LatePageRung, latePage as words } from "#content/da/late-page.ts";
import { lateReasons } from "#content/da/lateness.ts";
import { lateReasonIds } from "#content/ids/lateness.ts";
import { citedSources } from "#lib/document/cited-sources.ts";
import { forgiving } from "#lib/document/forgiving.ts";
import { FactList } from "./fact-list.tsx";
import { onward } from "./onward.ts";
import { ReadingPage } from "./reading-page.tsx";
import { SourceRefs } from "./source-refs.tsx";
import { SourcedParagraph } from "./sourced-paragraph.tsx";

const hrefOf = questionHrefs("citizen", "gaaet");

/**
 * The lateness ladder for everyone (F8): five rungs, the reasons in words, and who may overlook the deadline.
 *
 * @example <LatePage />
 */
export function LatePage() {
  const { date, guidance, arrival, reason, complain } = words.rungs;
  const rungs: readonly LatePageRung[] = Object.values(words.rungs);
  const rows = forgiving();
  return (
    <ReadingPage
      title={words.title}
      lead={words.lead}
      contents={rungs.map(({ id, heading }) => ({ id, label: heading }))}
      sources={citedSources([words, rows])}
      onward={[onward.deadline, onward.guide, onward.routes]}
    >
      <Rung rung={date}>
        <DrawnLetter parts={["date", "caseNumber", "guidance"]} />
        <DrawnPostList />
        <DrawnPostMessage />
      </Rung>
      <Rung rung={guidance} />
      <Rung rung={arrival} />
      <Rung rung={reason}>
        <FactList
          rows={lateReasonIds.flatMap((id) => {
            if (id === "unknown") return [];
            const { sentence, papers } = lateReasons[id];
            return [
              {
                label: options.lateReason[id].label,
                body: (
                  <>
                    <q>{sentence}</q> {papers && `${words.papers} ${papers}.`}
                  </>
                ),
              },
            ];
          })}
        />
      </Rung>
      <Rung rung={complain}>
        <dl className="own-words">
          {rows.map(({ routes, text, sources }) => (
            <div key={text}>
              <dt>{routes.map(({ title }) => title).join(" · ")}</dt>
              <dd>
                {text} <SourceRefs ids={sources} />
              </dd>
            </div>
          ))}
        </dl>
      </Rung>
    </ReadingPage>
  );
}

function Rung({ rung, children }: { readonly rung: LatePageRung; readonly children?: ReactNode }) {
  const { id, heading, texts, link } = rung;
  return (
    <section className="reading__part" id={id}>
      <h2>{heading}</h2>
      {texts.map((text) => (
        <SourcedParagraph key={text.text} text={text} />
      ))}
      {children}
      {link && (
        <p className="no-print">
          <a className="alone" href={sitePath(hrefOf(link.question))}>
            {link.label}
          </a>
        </p>
      )}
    </section>
  );
}
