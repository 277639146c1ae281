"use client";

import { useEffect, useState } from "react";
import type { Answers } from "#lib/answers/answers.ts";
import { HandOverError, type HandOverFault, unpackAnswers } from "#lib/export/hand-over.ts";

/** What came with the address: nothing, answers, or something that cannot be read. */
export type Received = { readonly answers: Answers } | { readonly fault: HandOverFault } | "nothing";

/**
 * What stands after "#" in the address, which is cleared of it at once. Null until it has been read.
 *
 * @example const received = useReceived();
 */
export function useReceived(): Received | null {
  const [received, setReceived] = useState<Received | null>(null);
  useEffect(() => {
    const take = () => {
      const text = window.location.hash.slice(1);
      if (text) {
        clearAddress();
        setReceived(read(text));
      } else setReceived((before) => before ?? "nothing");
    };
    take();
    window.addEventListener("hashchange", take);
    return () => window.removeEventListener("hashchange", take);
  }, []);
  return received;
}

/** At once, and again when the router listens, which otherwise would put its own memory of the address back. */
function clearAddress(): void {
  const { pathname } = window.location;
  window.history.replaceState(window.history.state, "", pathname);
  window.setTimeout(() => window.history.replaceState(null, "", pathname));
}

function read(text: string): Received {
  try {
    return { answers: unpackAnswers(text) };
  } catch (error) {
    if (error instanceof HandOverError) return { fault: error.fault };
    throw error;
  }
}
