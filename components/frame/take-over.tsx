"use client";

import { type ReactNode, startTransition, useLayoutEffect, useState } from "react";
import { TakenOverContext } from "./taken-over.ts";

/**
 * Round the whole page: once React has taken it over, what the browser alone knows (the answers, the day) is drawn.
 *
 * Drawn as a transition, which gives way: in one go with the taking over it would be the longest task of a slow
 * telephone. A press that comes in between must not be checked against an empty case, and a key must not begin a text
 * that is there already: these have it drawn first. The body hears them before React does, which listens at the document
 * on the event's way back, and what is asked for in an event is drawn before the next listener is called. A choice is
 * right either way, and its field must not move between press and release.
 *
 * @example <body><TakeOver>…</TakeOver></body>
 */
export function TakeOver({ children }: { readonly children: ReactNode }) {
  const [isTakenOver, setTakenOver] = useState(false);
  // In the same task as React begins to hear presses: it must hear none before this does.
  useLayoutEffect(() => {
    const draw = () => setTakenOver(true);
    const hear = ({ target }: Event) => (target as Element).closest("a, button") && draw();
    document.body.addEventListener("keydown", draw, true);
    document.body.addEventListener("click", hear, true);
    startTransition(draw);
  }, []);
  return <TakenOverContext value={isTakenOver}>{children}</TakenOverContext>;
}
