"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { Details } from "./details.tsx";

type MoreChoicesProps = {
  readonly summary: string;
  /** One of the choices inside is chosen: then it is open. It is never closed again under the hand. */
  readonly hasChosen: boolean;
  readonly children: ReactNode;
};

/**
 * The rarer choices, folded. The browser's own element, so it works before the script and without it.
 *
 * @example <MoreChoices summary="Flere myndigheder" hasChosen={false}>…</MoreChoices>
 */
export function MoreChoices({ summary, hasChosen, children }: MoreChoicesProps) {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (hasChosen && details.current) details.current.open = true;
  }, [hasChosen]);
  return (
    <Details summary={summary} ref={details}>
      {children}
    </Details>
  );
}
