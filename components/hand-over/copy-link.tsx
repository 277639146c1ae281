"use client";

import { LabelledField } from "#components/fields/labelled-field.tsx";
import { CopyButton } from "#components/plan/copy-button.tsx";
import { handOverWords as words } from "#content/da/hand-over.ts";
import { formWords } from "#content/da/interface.ts";

type CopyLinkProps = { readonly link: string };

/**
 * The link, to copy by a button or by hand.
 *
 * @example <CopyLink link={link} />
 */
export function CopyLink({ link }: CopyLinkProps) {
  return (
    <>
      <LabelledField id="link" label={words.linkLabel} errorPrefix={formWords.errorPrefix}>
        <input
          id="link"
          className="input"
          type="text"
          readOnly
          value={link}
          onFocus={(event) => event.currentTarget.select()}
        />
      </LabelledField>
      <div className="actions">
        <CopyButton text={link} label={words.copy} copied={words.copied} failed={words.notCopied} />
      </div>
    </>
  );
}
