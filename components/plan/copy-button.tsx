"use client";

import { useState } from "react";
import { Button } from "#components/fields/button.tsx";
import { SaidLine } from "#components/frame/said-line.tsx";

type CopyButtonProps = {
  readonly text: string;
  readonly label: string;
  /** Said when it is done, and when the browser does not let it be done. */
  readonly copied: string;
  readonly failed: string;
};

/**
 * Puts a text on the clipboard and says so.
 *
 * @example <CopyButton text={note} label="Kopiér journalnotat" copied="Kopieret." failed="Markér teksten selv." />
 */
export function CopyButton({ text, label, copied, failed }: CopyButtonProps) {
  const [said, setSaid] = useState("");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(copied);
    } catch {
      setSaid(failed);
    }
  };
  return (
    <>
      <Button look="quiet" icon="document" onClick={() => void copy()}>
        {label}
      </Button>
      <SaidLine text={said} />
    </>
  );
}
