import "#components/styles/start.css";
import "#components/styles/guide.css";
import "#components/styles/letters.css";
import "#components/styles/plan-page.css";
import "#components/styles/reading-pages.css";
import { DeadlinePanel } from "#components/blocks/deadline-panel.tsx";
import { DocumentView } from "#components/blocks/document-view.tsx";
import { Note } from "#components/blocks/note.tsx";
import { PlanPanel } from "#components/blocks/plan-panel.tsx";
import { RouteDiagram } from "#components/blocks/route-diagram.tsx";
import { stationPaths } from "#components/blocks/station-paths.ts";
import { SummaryList } from "#components/blocks/summary-list.tsx";
import { TaskList } from "#components/blocks/task-list.tsx";
import { Button } from "#components/fields/button.tsx";
import { ButtonLink } from "#components/fields/button-link.tsx";
import { Details } from "#components/fields/details.tsx";
import { ErrorSummary } from "#components/fields/error-summary.tsx";
import { DataTable } from "#components/frame/data-table.tsx";
import { Door } from "#components/frame/door.tsx";
import { Icon } from "#components/frame/icon.tsx";
import { type IconName, iconPaths } from "#components/frame/icon-paths.ts";
import { IconShape } from "#components/frame/icon-shape.tsx";
import { PageDuo } from "#components/frame/page-duo.tsx";
import { PageHeading } from "#components/frame/page-heading.tsx";
import { PrintLine } from "#components/frame/print-line.tsx";
import { Prose } from "#components/frame/prose.tsx";
import { SampleCard } from "#components/frame/sample-card.tsx";
import { ShortcutList } from "#components/frame/shortcut-list.tsx";
import { StatusLine } from "#components/frame/status-line.tsx";
import { Progress } from "#components/navigation/progress.tsx";
import { StepRail } from "#components/navigation/step-rail.tsx";
import { deadlineSampleTitles } from "#content/da/deadline-samples.ts";
import { examples as words } from "#content/da/examples.ts";
import { sampleDeadlines } from "#lib/document/sample-deadlines.ts";
import { CaseExamples } from "./case-examples.tsx";
import { ExamplePart } from "./example-part.tsx";
import { FieldExamples } from "./field-examples.tsx";

const iconNames = Object.keys(iconPaths).filter((name): name is IconName => name in iconPaths);

/**
 * Every component in its states, on one page: to look at, to run axe on, to print.
 *
 * @example <ComponentExamples />
 */
export function ComponentExamples() {
  const { headings, steps, planPanel, reading } = words;
  const deadlines = sampleDeadlines();
  const open = deadlines[0]?.block;
  return (
    <PageDuo
      printsPlanOnly={false}
      plan={
        <PlanPanel
          id="plan"
          title={planPanel.title}
          today={words.today}
          deadline={open}
          noDeadline={planPanel.noDeadline}
          missing={words.tasks}
          answers={words.summary}
          route={{ title: planPanel.route, block: words.longRoute }}
          actions={
            <Button look="quiet" icon="printer">
              {words.print}
            </Button>
          }
        />
      }
    >
      <PrintLine text={words.printed} />
      <Progress
        label={steps.progress}
        text={steps.text}
        showAll={steps.showAll}
        steps={steps.items}
        doneText={steps.done}
      />
      <PageHeading title={headings.page} eyebrow={headings.eyebrow} lead={headings.pageLead} />
      <div className="form">
        <ExamplePart title={headings.doors}>
          <div className="doors">
            {words.doors.map((door, place) => (
              <Door
                key={door.href}
                {...door}
                path={place === 0 ? iconPaths.person : stationPaths.people}
                primary={place === 0}
              />
            ))}
          </div>
          <ShortcutList items={words.shortcuts} />
          <SampleCard caption={words.sampleCaption}>
            {open && <DeadlinePanel block={open} today={words.today} level={3} />}
          </SampleCard>
        </ExamplePart>
        <ExamplePart title={headings.buttons}>
          <div className="actions">
            <Button look="quiet" icon="arrow-left">
              {words.back}
            </Button>
            <Button iconAfter="arrow-right">{words.next}</Button>
            <Button busy icon="download">
              {words.saving}
            </Button>
            <Button look="quiet" icon="trash">
              {words.deleteAnswers}
            </Button>
            <ButtonLink href="#plan" look="quiet">
              {words.seePlan}
            </ButtonLink>
          </div>
        </ExamplePart>
        <ExamplePart title={headings.errors}>
          <ErrorSummary {...words.errorSummary} takesFocus={false} />
        </ExamplePart>
        <FieldExamples />
        <CaseExamples />
        <ExamplePart title={headings.notes}>
          {words.notes.map((note) => (
            <Note key={note.tone} tone={note.tone} title={note.title}>
              {note.text}
            </Note>
          ))}
        </ExamplePart>
        <ExamplePart title={headings.lists}>
          <SummaryList items={words.summary.items} change={words.summary.change} />
          <TaskList items={words.tasks.items} />
        </ExamplePart>
        <ExamplePart title={headings.navigation}>
          <StepRail label={steps.label} steps={steps.items} doneText={steps.done} />
        </ExamplePart>
        <ExamplePart title={headings.deadline}>
          {deadlines.map(({ id, block }) => (
            <figure key={id} className="stack">
              <figcaption className="soft">{deadlineSampleTitles[id]}</figcaption>
              <DeadlinePanel block={block} today={words.today} level={3} hrefOf={() => "#main"}>
                {id === "open" && (
                  <>
                    <Button icon="calendar">{words.calendar}</Button>
                    <a href="#main">{words.howCounted}</a>
                  </>
                )}
              </DeadlinePanel>
            </figure>
          ))}
        </ExamplePart>
        <RouteDiagram block={words.longRoute} />
        <ExamplePart title={headings.reading}>
          <Prose>
            <h3>{reading.title}</h3>
            <p>{reading.text}</p>
            <ul>
              {reading.items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
            <dl>
              {reading.terms.map(({ term, text }) => (
                <div key={term}>
                  <dt>{term}</dt>
                  <dd>{text}</dd>
                </div>
              ))}
            </dl>
            <DataTable {...reading.table} />
            <Details summary={reading.more} open>
              <p>{reading.moreText}</p>
            </Details>
          </Prose>
        </ExamplePart>
        <ExamplePart title={headings.icons}>
          <div className="actions">
            {iconNames.map((name) => (
              <Icon key={name} name={name} />
            ))}
            {Object.values(stationPaths).map((path) => (
              <IconShape key={path} path={path} />
            ))}
          </div>
        </ExamplePart>
        <DocumentView
          document={words.document}
          today={words.today}
          showsTitle={false}
          actions={<Button icon="download">{words.save}</Button>}
        />
        <StatusLine text={words.changed} />
      </div>
    </PageDuo>
  );
}
