import { Icon } from "#components/frame/icon.tsx";
import { cprNote } from "#content/da/cpr-note.ts";
import { looksLikeCpr } from "#lib/answers/looks-like-cpr.ts";

/**
 * Said beside a field whose text seems to hold a CPR number. It is no error and stands in no one's way.
 *
 * @example <TextField {...frame} input={input} note={<CprNote typed={value} />} />
 */
export function CprNote({ typed }: { readonly typed: string }) {
  if (!looksLikeCpr(typed)) return null;
  return (
    <p className="field__said">
      <Icon name="info" />
      {cprNote}
    </p>
  );
}
