"use client";

import { useRouter } from "next/navigation";
import { useId, useRef } from "react";
import { Button } from "#components/fields/button.tsx";
import { forgetCase } from "#components/store/case-store.ts";
import { useCase } from "#components/store/use-case.ts";
import { closeWords, deleteWords } from "#content/da/keeping.ts";

type ForgetButtonProps = {
  /** Where to go once everything is deleted; absent: the page itself shows that nothing is left. */
  readonly homeHref?: string | undefined;
  /** What it is called where it is also the way to the next case. */
  readonly label?: string | undefined;
};

/**
 * "Slet alt", asked once; on a shared computer "Luk og slet". The browser's own dialog keeps the focus inside and gives
 * it back; to keep them stands first and has the focus, so that Enter pressed twice deletes nothing. That it is done is said by the page (CaseStatus), because this button goes away with the answers.
 *
 * @example <ForgetButton homeHref="/" />
 */
export function ForgetButton({ homeHref, label }: ForgetButtonProps) {
  const router = useRouter();
  const { place } = useCase();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const forget = () => {
    dialog.current?.close();
    forgetCase();
    // A browser closes only what a script has opened; otherwise the page says that it can be closed.
    if (place === "memory" && label === undefined) window.close();
    if (homeHref !== undefined) router.replace(homeHref);
  };
  return (
    <>
      <Button look="quiet" icon="trash" onClick={() => dialog.current?.showModal()}>
        {label ?? (place === "memory" ? closeWords.button : deleteWords.button)}
      </Button>
      <dialog ref={dialog} className="dialog" aria-labelledby={id}>
        <h2 id={id}>{deleteWords.title}</h2>
        <p>{deleteWords.text}</p>
        <div className="actions">
          <Button onClick={() => dialog.current?.close()}>{deleteWords.cancel}</Button>
          <Button look="quiet" icon="trash" onClick={forget}>
            {deleteWords.confirm}
          </Button>
        </div>
      </dialog>
    </>
  );
}
