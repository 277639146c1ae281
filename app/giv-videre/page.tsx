import type { Metadata } from "next";
import { PageReading } from "#components/frame/page-reading.tsx";
import { NoScriptNote } from "#components/guide/no-script-note.tsx";
import { HandOverPage } from "#components/hand-over/hand-over-page.tsx";
import { CaseStatus } from "#components/keeping/case-status.tsx";
import { handOverWords } from "#content/da/hand-over.ts";
import { notices, pageTitles } from "#content/da/interface.ts";
import { fill } from "#lib/document/fill.ts";

export const metadata: Metadata = {
  title: fill(pageTitles.other, { title: handOverWords.title }),
  description: handOverWords.description,
};

export default function Page() {
  return (
    <PageReading>
      <CaseStatus />
      <HandOverPage />
      <NoScriptNote words={notices.noScript} />
    </PageReading>
  );
}
