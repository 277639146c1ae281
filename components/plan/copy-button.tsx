"use client";

import { useState } from "react";
import { Button } from "#components/fields/button.tsx";

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
  const [status, setStatus] = useState("");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setStatus(copied);
    } catch {
      setStatus(failed);
    }
  };
  return (
    <>
      <Button look="quiet" icon="document" onClick={() => void copy()}>
        {label}
      </Button>
      <p className="hint" role="status">
        {status}
      </p>
    </>
  );
}
