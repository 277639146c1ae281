"use client";

import { useState } from "react";
import { Button } from "#components/fields/button.tsx";
import { LabelledField } from "#components/fields/labelled-field.tsx";
import { SaidLine } from "#components/frame/said-line.tsx";
import { handOverWords as words } from "#content/da/hand-over.ts";
import { formWords } from "#content/da/interface.ts";

type CopyLinkProps = { readonly link: string };

/**
 * The link, to copy by a button or by hand.
 *
 * @example <CopyLink link={link} />
 */
export function CopyLink({ link }: CopyLinkProps) {
  const [said, setSaid] = useState("");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setSaid(words.copied);
    } catch {
      setSaid(words.notCopied);
    }
  };
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
        <Button look="quiet" onClick={() => void copy()}>
          {words.copy}
        </Button>
      </div>
      <SaidLine text={said} />
    </>
  );
}
