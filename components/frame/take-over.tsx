"use client";

import { type ReactNode, startTransition, useEffect, useState } from "react";
import { TakenOverContext } from "./taken-over.ts";

/**
 * Round the whole page: once React has taken it over, what the browser alone knows (the answers, the day) is drawn.
 *
 * Drawn as a transition, which gives way: in one go with the taking over it would be the longest task of a slow
 * telephone. A press that comes in between must not be checked against an empty case. The body hears it before React
 * does, which listens at the document on the event's way back, and what is asked for in an event is drawn before the
 * next listener is called.
 *
 * @example <body><TakeOver>…</TakeOver></body>
 */
export function TakeOver({ children }: { readonly children: ReactNode }) {
  const [isTakenOver, setTakenOver] = useState(false);
  useEffect(() => {
    const draw = () => setTakenOver(true);
    const hear = ({ type, target }: Event) => {
      // A button that moves between press and release is not pressed: there the click draws, which comes after both.
      if (type !== "pointerdown" || !(target as Element).closest("a, button")) draw();
    };
    for (const act of ["pointerdown", "keydown", "click", "input"])
      document.body.addEventListener(act, hear, { capture: true, once: true });
    startTransition(draw);
  }, []);
  return <TakenOverContext value={isTakenOver}>{children}</TakenOverContext>;
}
