import type { Metadata } from "next";
import { PageReading } from "#components/frame/page-reading.tsx";
import { NoScriptNote } from "#components/guide/no-script-note.tsx";
import { ReceivePage } from "#components/hand-over/receive-page.tsx";
import { CaseStatus } from "#components/keeping/case-status.tsx";
import { receiveWords } from "#content/da/hand-over.ts";
import { notices, pageTitles } from "#content/da/interface.ts";
import { fill } from "#lib/document/fill.ts";

export const metadata: Metadata = {
  title: fill(pageTitles.other, { title: receiveWords.title }),
  description: receiveWords.description,
};

export default function Page() {
  return (
    <PageReading>
      <CaseStatus />
      <ReceivePage />
      <NoScriptNote words={notices.noScript} />
    </PageReading>
  );
}
