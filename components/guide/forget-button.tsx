"use client";

import { useRef } from "react";
import { Button } from "#components/fields/button.tsx";
import { forgetCase } from "#components/store/case-store.ts";
import { deleteWords } from "#content/da/interface.ts";

/**
 * "Slet mine svar", asked once. The browser's own dialog keeps the focus inside and gives it back. That it is done is
 * said by the page (ForgottenStatus), because this button goes away with the answers.
 *
 * @example <ForgetButton />
 */
export function ForgetButton() {
  const dialog = useRef<HTMLDialogElement>(null);
  const forget = () => {
    dialog.current?.close();
    forgetCase();
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
          <Button look="quiet" icon="trash" onClick={forget}>
            {deleteWords.confirm}
          </Button>
          <Button onClick={() => dialog.current?.close()}>{deleteWords.cancel}</Button>
        </div>
      </dialog>
    </>
  );
}
