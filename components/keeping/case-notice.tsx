import { Note } from "#components/blocks/note.tsx";
import { Button } from "#components/fields/button.tsx";
import { dismissNotice } from "#components/store/case-store.ts";
import { caseNotices, dismissWords } from "#content/da/case-notices.ts";

/** @example <CaseNotice id="expired" /> */
export function CaseNotice({ id }: { readonly id: keyof typeof caseNotices }) {
  return (
    <Note tone="info" title={caseNotices[id].title}>
      <p>{caseNotices[id].text}</p>
      <Button look="quiet" onClick={dismissNotice}>
        {dismissWords}
      </Button>
    </Note>
  );
}
