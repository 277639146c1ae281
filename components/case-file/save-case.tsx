"use client";

import { type FormEvent, useState } from "react";
import { useToday } from "#components/clock/use-today.ts";
import { Button } from "#components/fields/button.tsx";
import { SaidLine } from "#components/frame/said-line.tsx";
import { saveFile } from "#components/plan/save-file.ts";
import { readCase } from "#components/store/case-store.ts";
import { saveFileWords } from "#content/da/case-file.ts";
import { fill } from "#lib/document/fill.ts";
import { caseFileName, writeCaseFile } from "#lib/export/write-case-file.ts";
import { writeLockedFile } from "#lib/export/write-locked-file.ts";
import { canLock, lockText } from "./case-cipher.ts";
import { PassphraseField } from "./passphrase-field.tsx";

/** Long enough that guessing costs more than the answers are worth to most; three words have it. */
const shortest = 12;

/**
 * Saves the case as a file, locked where a passphrase is given. It is made in the page and sent nowhere.
 *
 * @example <SaveCase />
 */
export function SaveCase() {
  const today = useToday();
  const [passphrase, setPassphrase] = useState("");
  const [error, setError] = useState<string>();
  const [isWorking, setIsWorking] = useState(false);
  const [said, setSaid] = useState("");

  const save = async () => {
    const isLocked = passphrase !== "";
    if (today === null) return;
    if (isLocked && [...passphrase].length < shortest) {
      setError(fill(saveFileWords.tooShort, { count: shortest }));
      document.getElementById("kodeord")?.focus();
      return;
    }
    setError(undefined);
    setIsWorking(true);
    setSaid(isLocked ? saveFileWords.working : "");
    try {
      const text = writeCaseFile(readCase(), today);
      const file = isLocked ? writeLockedFile(await lockText(text, passphrase)) : text;
      saveFile(new Blob([file], { type: "application/json" }), caseFileName(today));
      setPassphrase("");
      setSaid(isLocked ? saveFileWords.doneLocked : saveFileWords.done);
    } catch {
      // Whatever it was, the person needs to know that there is no file, and may press again.
      setSaid(saveFileWords.failed);
    } finally {
      setIsWorking(false);
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isWorking) void save();
  };
  return (
    <form className="form" noValidate autoComplete="off" onSubmit={submit}>
      <div className="stack">
        <p>{saveFileWords.text}</p>
        <p>{saveFileWords.holds}</p>
      </div>
      {canLock() ? (
        <PassphraseField
          id="kodeord"
          label={saveFileWords.lockLabel}
          hint={fill(saveFileWords.lockHint, { count: shortest })}
          error={error}
          value={passphrase}
          onChange={setPassphrase}
        />
      ) : (
        <p>{saveFileWords.noLock}</p>
      )}
      <div className="actions">
        <Button type="submit" look="quiet" icon="download" busy={isWorking}>
          {saveFileWords.button}
        </Button>
      </div>
      <SaidLine text={said} />
    </form>
  );
}
