import { complaintPath, outcomeIds, type PathSection } from "#content/da/complaint-path.ts";
import { boardPage as words } from "#content/da/pages.ts";
import { citedSources } from "#lib/document/cited-sources.ts";
import { onward } from "./onward.ts";
import { OutcomeList } from "./outcome-list.tsx";
import { PathStageBody } from "./path-stage-body.tsx";
import { ReadingPage } from "./reading-page.tsx";
import { SourcedParagraph } from "./sourced-paragraph.tsx";

const stageIds = ["received", "handled", "decided"] as const;

/**
 * A complaint's way through Ankestyrelsen: before, the three stages, how it can end, what is not assessed, and what
 * comes after (R6, C5–C8).
 *
 * @example <BoardPage />
 */
export function BoardPage() {
  const path = complaintPath;
  const contents = [
    { id: "hvad", label: path.whatItIs.heading },
    { id: "foer", label: path.before.heading },
    { id: "trin", label: words.stages },
    { id: "udfald", label: words.outcomes },
    { id: "ser-ikke-paa", label: path.notAssessed.heading },
    { id: "tid", label: path.processingTime.heading },
    { id: "bagefter", label: path.afterwards.heading },
    { id: "domstolene", label: path.courtDeadlines.heading },
  ];
  return (
    <ReadingPage
      title={path.title}
      lead={path.lead.text}
      contents={contents}
      sources={citedSources(path)}
      onward={[onward.guide, onward.deadline, onward.routes, onward.advice]}
    >
      <TextSection id="hvad" section={path.whatItIs} />
      <TextSection id="foer" section={path.before} />
      <section className="reading__part" id="trin">
        <h2>{words.stages}</h2>
        {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list when list-style is none */}
        <ol className="stages" role="list">
          {stageIds.map((id) => (
            <li key={id}>
              <h3>{path.stages[id].heading}</h3>
              <PathStageBody stage={path.stages[id]} labels={path.labels} />
            </li>
          ))}
        </ol>
      </section>
      <section className="reading__part" id="udfald">
        <h2>{words.outcomes}</h2>
        <OutcomeList outcomes={outcomeIds.map((id) => path.outcomes[id])} nextStep={path.labels.nextStep} />
      </section>
      <TextSection id="ser-ikke-paa" section={path.notAssessed} />
      <TextSection id="tid" section={path.processingTime} />
      <TextSection id="bagefter" section={path.afterwards} />
      <TextSection id="domstolene" section={path.courtDeadlines} />
    </ReadingPage>
  );
}

function TextSection({ id, section }: { readonly id: string; readonly section: PathSection }) {
  return (
    <section className="reading__part" id={id}>
      <h2>{section.heading}</h2>
      {section.texts.map((text) => (
        <SourcedParagraph key={text.text} text={text} />
      ))}
    </section>
  );
}
