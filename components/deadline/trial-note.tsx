"use client";

import { Button } from "#components/fields/button.tsx";
import { useBrowserValue } from "#components/frame/use-browser-value.ts";
import { dropTrial, isTrying, trialStore } from "#components/store/trial-store.ts";
import { frist } from "#content/da/frist.ts";

const never = () => false;

/**
 * That the case is as it was, while other answers are tried; and the way back to its own. Nothing where no case has
 * been begun.
 *
 * @example <TrialNote />
 */
export function TrialNote() {
  if (!useBrowserValue(trialStore.subscribe, isTrying, never)) return null;
  return (
    <div className="stack no-print">
      <p className="hint">{frist.trying.text}</p>
      <div className="actions">
        <Button look="quiet" onClick={dropTrial}>
          {frist.trying.back}
        </Button>
      </div>
    </div>
  );
}
