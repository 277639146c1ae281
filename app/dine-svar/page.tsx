import type { Metadata } from "next";
import { PageReading } from "#components/frame/page-reading.tsx";
import { NoScriptNote } from "#components/guide/no-script-note.tsx";
import { CaseStatus } from "#components/keeping/case-status.tsx";
import { YourAnswersPage } from "#components/keeping/your-answers-page.tsx";
import { answerPlaceWords } from "#content/da/answer-place.ts";
import { notices, pageTitles } from "#content/da/interface.ts";
import { fill } from "#lib/document/fill.ts";

export const metadata: Metadata = {
  title: fill(pageTitles.other, { title: answerPlaceWords.title }),
  description: answerPlaceWords.description,
};

export default function Page() {
  return (
    <PageReading>
      <CaseStatus />
      <YourAnswersPage />
      <NoScriptNote words={notices.noScript} />
    </PageReading>
  );
}
