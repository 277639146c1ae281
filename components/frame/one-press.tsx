"use client";

import { useLayoutEffect } from "react";

/** How far apart in time (ms) and place (px) two presses of a finger are one: no browser counts them for us. */
const QUICK = 400;
const NEAR = 32;

/** Its time is read at once: where the clock is replaced (tests, some extensions), an event gives the time of reading. */
type Press = { readonly event: MouseEvent; readonly at: number };

/**
 * A double press on a button or a link is one press. What the first press brings (an error on top, the next question)
 * may move an answer under the finger, and the second press would choose it unseen.
 *
 * @example <OnePress />
 */
export function OnePress() {
  // In the same task as React begins to hear presses: of a pair it must not hear the first alone.
  useLayoutEffect(() => {
    let first: Press | null = null;
    const judge = (event: MouseEvent) => {
      if (first && isSecond(event, first)) {
        event.preventDefault();
        event.stopImmediatePropagation();
      } else if (event.type === "click") {
        const isOnControl = event.target instanceof Element && event.target.closest("a, button");
        first = isOnControl ? { event, at: event.timeStamp } : null;
      }
    };
    // Never taken away: the frame stays for as long as the page does.
    window.addEventListener("mousedown", judge, true);
    window.addEventListener("click", judge, true);
  }, []);
  return null;
}

/** A mouse's presses are counted by the system, as its owner has set it; a key's are not presses in a place. */
function isSecond(event: MouseEvent, { event: first, at }: Press): boolean {
  if (event.detail === 0 || first.detail === 0) return false;
  if (event.detail > 1) return true;
  const isMouse = first instanceof PointerEvent && first.pointerType === "mouse";
  const distance = Math.hypot(event.clientX - first.clientX, event.clientY - first.clientY);
  return !isMouse && event.timeStamp - at < QUICK && distance < NEAR;
}
