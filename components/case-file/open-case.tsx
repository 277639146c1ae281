"use client";

import { type FormEvent, useEffect, useRef, useState } from "react";
import { Note } from "#components/blocks/note.tsx";
import { Button } from "#components/fields/button.tsx";
import { ButtonLink } from "#components/fields/button-link.tsx";
import { describedBy } from "#components/fields/described-by.ts";
import { LabelledField } from "#components/fields/labelled-field.tsx";
import { SaidLine } from "#components/frame/said-line.tsx";
import { StatusLine } from "#components/frame/status-line.tsx";
import { readCase } from "#components/store/case-store.ts";
import { replaceCase } from "#components/store/put-case.ts";
import { caseFileFaults, openFileWords } from "#content/da/case-file.ts";
import { formWords } from "#content/da/interface.ts";
import { isEmptyForm, type KeptCase } from "#lib/answers/kept-case.ts";
import type { Lock } from "#lib/export/case-file.ts";
import { PassphraseField } from "./passphrase-field.tsx";
import { type ChosenFile, readChosenFile, readLocked } from "./read-chosen-file.ts";

const fileId = "sagsfil";
const passphraseId = "filens-kodeord";

/** It is open: said by the focus, which would else be lost with the button, and with the way on. */
function OpenedNote() {
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => note.current?.focus(), []);
  return (
    <div tabIndex={-1} ref={note}>
      <Note tone="ok" title={openFileWords.done}>
        <div className="actions">
          <ButtonLink href="/plan/" iconAfter="arrow-right" soft>
            {openFileWords.toPlan}
          </ButtonLink>
          <ButtonLink href="/svar/" look="quiet" soft>
            {openFileWords.toAnswers}
          </ButtonLink>
        </div>
      </Note>
    </div>
  );
}

/**
 * Opens a saved case. A file that cannot be read changes nothing; one that can is put in the place of existing answers
 * only when that has been asked.
 *
 * @example <OpenCase />
 */
export function OpenCase() {
  const [lock, setLock] = useState<Lock | null>(null);
  const [waiting, setWaiting] = useState<KeptCase | null>(null);
  const [passphrase, setPassphrase] = useState("");
  const [error, setError] = useState<string>();
  const [isWorking, setIsWorking] = useState(false);
  const [said, setSaid] = useState("");
  const [isOpened, setOpened] = useState(false);
  // The file chosen last is the one that counts: what an older one turns out to be is passed by.
  const turn = useRef(0);

  const end = (text: string) => {
    setLock(null);
    setWaiting(null);
    setPassphrase("");
    setSaid(text);
    setError(undefined);
    setIsWorking(false);
    turn.current += 1;
  };
  const use = (kept: KeptCase) => {
    replaceCase(kept);
    end("");
    setOpened(true);
  };
  const take = (file: ChosenFile) => {
    if ("fault" in file) {
      setError(caseFileFaults[file.fault]);
      document.getElementById(passphraseId)?.focus();
    } else if ("lock" in file) setLock(file.lock);
    else if (isEmptyForm(readCase().form)) use(file.kept);
    else setWaiting(file.kept);
  };
  const read = async (reading: Promise<ChosenFile>) => {
    turn.current += 1;
    const own = turn.current;
    const { wiped } = readCase();
    setError(undefined);
    setIsWorking(true);
    const file = await reading;
    // Nor does what was being read come back when everything has been deleted meanwhile.
    if (own !== turn.current || wiped !== readCase().wiped) return;
    setIsWorking(false);
    take(file);
  };
  const choose = (files: FileList | null) => {
    const [file] = files ?? [];
    end("");
    setOpened(false);
    if (file) void read(readChosenFile(file));
  };
  const unlock = (event: FormEvent) => {
    event.preventDefault();
    if (lock && !isWorking) void read(readLocked(lock, passphrase));
  };
  return (
    <div className="form">
      <LabelledField
        id={fileId}
        label={openFileWords.label}
        hint={openFileWords.hint}
        error={lock ? undefined : error}
        errorPrefix={formWords.errorPrefix}
      >
        <input
          id={fileId}
          className="input"
          type="file"
          accept=".json,application/json"
          aria-invalid={error && !lock ? true : undefined}
          aria-describedby={describedBy(fileId, { hint: openFileWords.hint, error: lock ? undefined : error })}
          onChange={(event) => choose(event.currentTarget.files)}
        />
      </LabelledField>
      {lock && !waiting && (
        <form className="form" noValidate autoComplete="off" onSubmit={unlock}>
          <PassphraseField
            id={passphraseId}
            label={openFileWords.passphrase}
            error={error}
            value={passphrase}
            onChange={setPassphrase}
          />
          <div className="actions">
            <Button type="submit" look="quiet" busy={isWorking}>
              {isWorking ? openFileWords.unlocking : openFileWords.unlock}
            </Button>
          </div>
        </form>
      )}
      <div role="status" className={waiting ? undefined : "vh"}>
        {waiting && (
          <Note tone="warn" title={openFileWords.replaceTitle}>
            <p>{openFileWords.replaceText}</p>
            <div className="actions">
              <Button look="quiet" onClick={() => use(waiting)}>
                {openFileWords.replace}
              </Button>
              <Button onClick={() => end(openFileWords.kept)}>{openFileWords.keep}</Button>
            </div>
          </Note>
        )}
      </div>
      {isOpened && <OpenedNote />}
      <SaidLine text={said} />
      <StatusLine text={error ? `${formWords.errorPrefix} ${error}` : ""} />
    </div>
  );
}
