"use client";

import { useRef, useState } from "react";
import { Button } from "#components/fields/button.tsx";
import { StatusLine } from "#components/frame/status-line.tsx";
import { forgetCase } from "#components/store/case-store.ts";
import { deleteWords } from "#content/da/interface.ts";

/**
 * "Slet mine svar", asked once. The browser's own dialog keeps the focus inside and gives it back.
 *
 * @example <ForgetButton />
 */
export function ForgetButton() {
  const dialog = useRef<HTMLDialogElement>(null);
  const [said, setSaid] = useState("");
  const forget = () => {
    forgetCase();
    dialog.current?.close();
    setSaid(deleteWords.done);
  };
  return (
    <>
      <Button look="quiet" icon="trash" onClick={() => dialog.current?.showModal()}>
        {deleteWords.button}
      </Button>
      <dialog ref={dialog} className="dialog" aria-labelledby="slet-titel">
        <h2 id="slet-titel">{deleteWords.title}</h2>
        <p>{deleteWords.text}</p>
        <div className="actions">
          <Button look="quiet" onClick={() => dialog.current?.close()}>
            {deleteWords.cancel}
          </Button>
          <Button onClick={forget}>{deleteWords.confirm}</Button>
        </div>
      </dialog>
      <StatusLine text={said} />
    </>
  );
}
