import { Note } from "#components/blocks/note.tsx";
import { DeadlineForm } from "#components/deadline/deadline-form.tsx";
import { DeadlineTrial } from "#components/deadline/deadline-trial.tsx";
import { Details } from "#components/fields/details.tsx";
import { PageHeading } from "#components/frame/page-heading.tsx";
import { PageReading } from "#components/frame/page-reading.tsx";
import { SharePicture } from "#components/frame/share-picture.tsx";
import { sitePath } from "#components/frame/site-path.ts";
import { NoScriptNote } from "#components/guide/no-script-note.tsx";
import { AnswerPlaceLine } from "#components/keeping/answer-place-line.tsx";
import { CaseStatus } from "#components/keeping/case-status.tsx";
import { pageMetadata } from "#components/reading/page-metadata.ts";
import { PageWords } from "#components/reading/page-words.tsx";
import { frist } from "#content/da/frist.ts";
import { formWords, notices } from "#content/da/interface.ts";
import { deadlineQuestions } from "#lib/answers/deadline-questions.ts";
import { questionTexts } from "#lib/document/question-texts.ts";
import { questionView } from "#lib/document/question-view.ts";
import { termsIn } from "#lib/document/terms-in.ts";

export const metadata = pageMetadata(frist);

export default function Page() {
  const { otherKommune, leftOut, letterFirst } = frist;
  const views = deadlineQuestions.map((question) => questionView(question, "citizen"));
  return (
    <PageReading>
      <SharePicture id="frist" />
      <PageHeading title={frist.title} lead={frist.lead} />
      <CaseStatus />
      <NoScriptNote words={notices.noScript} />
      <Note tone="info" title={otherKommune.title}>
        <p>
          {otherKommune.text} <a href={sitePath("/veje/")}>{otherKommune.link}</a>
        </p>
      </Note>
      <DeadlineTrial>
        <DeadlineForm views={views} words={formWords} />
        <div className="no-print">
          <AnswerPlaceLine />
        </div>
      </DeadlineTrial>
      <div className="stack no-print">
        <PageWords ids={termsIn(views.flatMap((view) => questionTexts(view)))} />
        <Note tone="info" title={letterFirst.title}>
          {letterFirst.text}
        </Note>
        <Details summary={leftOut.title}>
          <ul>
            {leftOut.points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </Details>
      </div>
    </PageReading>
  );
}
