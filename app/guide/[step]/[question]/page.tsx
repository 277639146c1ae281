import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { drawingsOf } from "#components/drawings/question-drawings.tsx";
import { PageRail } from "#components/frame/page-rail.tsx";
import { CitizenQuestion } from "#components/guide/citizen-question.tsx";
import { GuideProgress } from "#components/guide/guide-progress.tsx";
import { NoScriptNote } from "#components/guide/no-script-note.tsx";
import { CaseStatus } from "#components/keeping/case-status.tsx";
import { PageWords } from "#components/reading/page-words.tsx";
import { formWords, guideWords, notices } from "#content/da/interface.ts";
import { journey, type Question } from "#lib/answers/journey.ts";
import { adviceIntro } from "#lib/document/advice-intro.ts";
import { divideWords } from "#lib/document/divide-words.ts";
import { pageTitle } from "#lib/document/page-title.ts";
import { questionTexts } from "#lib/document/question-texts.ts";
import { questionView } from "#lib/document/question-view.ts";
import { stepCount, stepName } from "#lib/document/step-names.ts";
import { termsIn } from "#lib/document/terms-in.ts";
import { progressWords } from "../progress-words.ts";

type Params = { readonly params: Promise<{ readonly step: string; readonly question: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return journey.map(({ step, slug }) => ({ step, question: slug }));
}

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const question = await findQuestion(params);
  return { title: pageTitle(question.step, questionView(question, "citizen").label, "citizen") };
}

export default async function QuestionPage({ params }: Params) {
  const question = await findQuestion(params);
  const { step } = question;
  const count = stepCount(step);
  const view = questionView(question, "citizen");
  const intro = adviceIntro(step, "citizen");
  const progress = { step, register: "citizen", words: progressWords, place: count, question: question.id } as const;
  return (
    <PageRail rail={<GuideProgress {...progress} as="rail" />}>
      <GuideProgress {...progress} as="bar" />
      <CaseStatus />
      <CitizenQuestion
        view={{ ...view, options: view.options.map((option) => ({ ...option, label: divideWords(option.label) })) }}
        words={formWords}
        drawings={drawingsOf([question])}
        pageWords={<PageWords ids={termsIn(questionTexts(view, intro))} />}
        eyebrow={step === "om-sagen" ? count : `${count} · ${stepName(step)}`}
        advice={intro ?? undefined}
        notAsked={guideWords.notAskedHere}
      />
      <NoScriptNote words={notices.noScript} />
    </PageRail>
  );
}

async function findQuestion(params: Params["params"]): Promise<Question> {
  const { step, question } = await params;
  return journey.find((candidate) => candidate.step === step && candidate.slug === question) ?? notFound();
}
