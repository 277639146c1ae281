"use client";

import { useEffect, useRef } from "react";
import { Button } from "#components/fields/button.tsx";
import { PrintButton } from "#components/plan/print-button.tsx";
import { handOverWords as words } from "#content/da/hand-over.ts";
import { CopyLink } from "./copy-link.tsx";
import { QrCode } from "./qr-code.tsx";

type MadeCodeProps = { readonly link: string; readonly onHide: () => void };

/**
 * The code and the link, once they are made; the focus comes to their heading, and the page to where the code is seen.
 *
 * @example <MadeCode link={link} onHide={hide} />
 */
export function MadeCode({ link, onHide }: MadeCodeProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // To be scrolled to by its focus, the heading need only be in sight; the code below it must be.
    heading.current?.scrollIntoView();
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <section aria-labelledby="koden" className="stack">
      <h2 id="koden" tabIndex={-1} ref={heading}>
        {words.codeTitle}
      </h2>
      <QrCode text={link} label={words.codeName} />
      <p>{words.codeHelp}</p>
      <p>{words.history}</p>
      <CopyLink link={link} />
      <div className="actions">
        <PrintButton label={words.print} />
        <Button look="quiet" onClick={onHide}>
          {words.hide}
        </Button>
      </div>
    </section>
  );
}
