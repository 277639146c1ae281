import { BlockView } from "#components/blocks/block-view.tsx";
import { FoldedSection } from "#components/blocks/folded-section.tsx";
import { Note } from "#components/blocks/note.tsx";
import { splitSections } from "#components/blocks/split-sections.ts";
import { DateDrawing } from "#components/drawings/date-drawing.tsx";
import { drawingsOf } from "#components/drawings/question-drawings.tsx";
import { ChecksField } from "#components/fields/checks-field.tsx";
import { missingItems } from "#components/guide/answer-items.ts";
import { AnswerPlaceForm } from "#components/keeping/answer-place-form.tsx";
import { LetterView } from "#components/letters/letter-view.tsx";
import { MissingList } from "#components/plan/missing-list.tsx";
import { PlanActions } from "#components/plan/plan-actions.tsx";
import { PageWords } from "#components/reading/page-words.tsx";
import { caseNotices } from "#content/da/case-notices.ts";
import { examples as words } from "#content/da/examples.ts";
import { formWords, planPageWords } from "#content/da/interface.ts";
import { settledRow } from "#content/da/settled-row.ts";
import { questionOf } from "#lib/answers/walk.ts";
import { composePlan } from "#lib/document/compose-plan.ts";
import { questionView } from "#lib/document/question-view.ts";
import { samplePlan } from "#lib/document/sample-plan.ts";
import { sectionHint } from "#lib/document/section-hint.ts";
import { composeLetter } from "#lib/letters/compose-letter.ts";
import { ExamplePart } from "./example-part.tsx";
import { LetterFieldsExample } from "./letter-fields-example.tsx";

/** The sections of a plan that no other example shows. */
const shownSections: readonly string[] = ["telefon", "papirer", "breve", "naar-dagen-er-gaaet"];

/**
 * What a case brings with it, made of real plans for a made-up case: the plan's actions, what is missing, the card for
 * the telephone, the ladder when the day is past, letters, the check beside the drawn letter, where answers are kept.
 *
 * @example <CaseExamples />
 */
export function CaseExamples() {
  const { caseHeadings: headings } = words;
  const plan = samplePlan();
  const document = composePlan(plan);
  const late = composePlan(samplePlan(-60));
  const sections = [...splitSections(document.blocks), ...splitSections(late.blocks).filter(isLadder)];
  const check = questionView(questionOf("check"), "citizen");
  const drawings = drawingsOf([questionOf("check")]);
  return (
    <>
      <ExamplePart title={headings.actions}>
        <PlanActions document={document} plan={plan} />
        <MissingList items={missingItems(plan, "citizen", "plan")} />
      </ExamplePart>
      {sections.map(
        ({ heading, blocks }) =>
          heading &&
          shownSections.includes(heading.id) && (
            <FoldedSection key={heading.id} heading={heading} hint={sectionHint(blocks)}>
              {blocks.map((block) => (
                <BlockView key={block.type} block={block} level={3} today={planPageWords.today} />
              ))}
            </FoldedSection>
          ),
      )}
      <ExamplePart title={headings.words}>
        <PageWords ids={["afgoerelse", "partshoering", "hjemvise"]} />
      </ExamplePart>
      <ExamplePart title={headings.drawings}>
        <DateDrawing of="received" />
        <DateDrawing of="letterDay" />
      </ExamplePart>
      <ChecksField
        id="examples-check"
        legend={check.label}
        hint={check.hint}
        errorPrefix={formWords.errorPrefix}
        options={check.options}
        drawing={drawings.check}
        rows={check.rows.map(({ id, number, label, hint }, place) =>
          place < 2
            ? {
                id,
                number,
                legend: label,
                settled: check.options[place]?.label ?? "",
                change: { href: "#main", label: settledRow.change },
              }
            : { id, number, legend: label, hint, input: { name: `examples-check-${id}` } },
        )}
      />
      <ExamplePart title={headings.letter}>
        <LetterFieldsExample />
        <LetterView
          letter={composeLetter({
            id: "complaint",
            plan,
            today: plan.today,
            typed: { values: {} },
            optional: "leave-out",
          })}
        />
      </ExamplePart>
      <ExamplePart title={headings.places}>
        <AnswerPlaceForm />
      </ExamplePart>
      <ExamplePart title={headings.notices}>
        {Object.entries(caseNotices).map(([notice, { title, text }]) => (
          <Note key={notice} tone="info" title={title}>
            {text}
          </Note>
        ))}
      </ExamplePart>
    </>
  );
}

function isLadder({ heading }: ReturnType<typeof splitSections>[number]): boolean {
  return heading?.id === "naar-dagen-er-gaaet";
}
