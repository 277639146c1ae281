import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { openCasePath } from "#components/case-file/open-case-path.ts";
import { drawingsOf } from "#components/drawings/question-drawings.tsx";
import { PageDuo } from "#components/frame/page-duo.tsx";
import { sitePath } from "#components/frame/site-path.ts";
import { AdvisorStep } from "#components/guide/advisor-step.tsx";
import { GuideProgress } from "#components/guide/guide-progress.tsx";
import { LazyLivePlan } from "#components/guide/lazy-live-plan.tsx";
import { NoScriptNote } from "#components/guide/no-script-note.tsx";
import { CaseStatus } from "#components/keeping/case-status.tsx";
import { PageWords } from "#components/reading/page-words.tsx";
import { advice } from "#content/da/advice.ts";
import { advisorNotes } from "#content/da/advisor-notes.ts";
import { allWordsLink } from "#content/da/glossary-forms.ts";
import { aboutStep, formWords, guideWords, notices, startWords } from "#content/da/interface.ts";
import { type StepId, stepIds } from "#content/ids/advice.ts";
import { journey } from "#lib/answers/journey.ts";
import { adviceIntro } from "#lib/document/advice-intro.ts";
import { pageTitle } from "#lib/document/page-title.ts";
import { questionView } from "#lib/document/question-view.ts";
import { fillRegister } from "#lib/document/register.ts";
import { stepCount, stepName } from "#lib/document/step-names.ts";
import { stepWords } from "#lib/document/step-words.ts";
import { progressWords } from "./progress-words.ts";

type Params = { readonly params: Promise<{ readonly step: string }> };

/** A case that was saved is gone on with here, not begun anew. */
const openCase = (
  <p>
    <a className="alone" href={sitePath(openCasePath)}>
      {startWords.shortcuts.openCase.title}
    </a>
  </p>
);

/** The words of questions that come later. */
const allWords = (
  <p>
    <a className="alone" href={sitePath("/ordbog/")}>
      {allWordsLink}
    </a>
  </p>
);

export const dynamicParams = false;

export function generateStaticParams() {
  return stepIds.map((step) => ({ step }));
}

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const step = await findStep(params);
  return { title: pageTitle(step, stepName(step), "advisor") };
}

export default async function StepPage({ params }: Params) {
  const step = await findStep(params);
  const questions = journey.filter((question) => question.step === step);
  const views = questions.map((question) => questionView(question, "advisor"));
  const intro = adviceIntro(step, "advisor");
  const prompts = step === "om-sagen" ? [] : advice[step].askTheCitizen;
  return (
    <PageDuo plan={<LazyLivePlan step={step} />}>
      <GuideProgress as="bar" step={step} register="advisor" words={progressWords} place={stepCount(step)} />
      <CaseStatus />
      <AdvisorStep
        step={step}
        views={views}
        words={formWords}
        noteWords={advisorNotes}
        drawings={drawingsOf(questions)}
        pageWords={
          <>
            <PageWords ids={stepWords(step)} />
            {allWords}
          </>
        }
        title={aboutStep.title}
        lead={fillRegister(aboutStep.short, "advisor")}
        advice={intro ?? undefined}
        opening={step === "om-sagen" && openCase}
        prompts={{ title: guideWords.askTheCitizen, items: prompts }}
      />
      <NoScriptNote words={notices.noScript} />
    </PageDuo>
  );
}

async function findStep(params: Params["params"]): Promise<StepId> {
  const { step } = await params;
  return stepIds.find((candidate) => candidate === step) ?? notFound();
}
