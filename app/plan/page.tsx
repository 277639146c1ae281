import type { Metadata } from "next";
import { PageReading } from "#components/frame/page-reading.tsx";
import { NoScriptNote } from "#components/guide/no-script-note.tsx";
import { CaseStatus } from "#components/keeping/case-status.tsx";
import { PlanPage } from "#components/plan/plan-page.tsx";
import { notices, pageTitles, planPageWords } from "#content/da/interface.ts";
import { fill } from "#lib/document/fill.ts";

export const metadata: Metadata = { title: fill(pageTitles.other, { title: planPageWords.title }) };

export default function Page() {
  return (
    <PageReading wide ownPaper>
      <CaseStatus />
      <PlanPage />
      <NoScriptNote words={notices.noScript} />
    </PageReading>
  );
}
