import type { Metadata } from "next";
import { PageReading } from "#components/frame/page-reading.tsx";
import { AnswersPage } from "#components/guide/answers-page.tsx";
import { NoScriptNote } from "#components/guide/no-script-note.tsx";
import { CaseStatus } from "#components/keeping/case-status.tsx";
import { answersWords, notices, pageTitles } from "#content/da/interface.ts";
import { fill } from "#lib/document/fill.ts";
import { fillRegister } from "#lib/document/register.ts";

export const metadata: Metadata = {
  title: fill(pageTitles.other, { title: fillRegister(answersWords.title, "citizen") }),
};

export default function Page() {
  return (
    <PageReading>
      <CaseStatus />
      <AnswersPage />
      <NoScriptNote words={notices.noScript} />
    </PageReading>
  );
}
