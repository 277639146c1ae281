import type { Page } from "@playwright/test";

type InPage = { readonly wanted: number; readonly taken: string | null };
type Turns = { readonly isHeld: () => boolean; readonly begin: () => void; readonly letGo: () => void };

/** React works in turns, each begun by a message to itself, and much can come between two of them. */
export type HeldTurns = {
  /** Counts from here, where it was not to count from the taking over. */
  readonly begin: () => Promise<void>;
  /** Waits until a turn is held back. */
  readonly isHeld: () => Promise<unknown>;
  /** Lets what was held back, and all that follows, go its way. */
  readonly letGo: () => Promise<void>;
};

/**
 * Lets so many turns of React pass, and holds the next one back: counted from the first that finds the control `taken`
 * (a selector) taken over, or from `begin`. Before the page is opened.
 *
 * @example const turns = await holdTurns(page, 1, "main form button[type=submit]");
 */
export async function holdTurns(page: Page, wanted: number, taken: string | null = null): Promise<HeldTurns> {
  await page.addInitScript(holdInPage, { wanted, taken });
  const ask = (what: keyof Turns) => page.evaluate((name) => (Reflect.get(window, "turns") as Turns)[name](), what);
  return {
    begin: async () => void (await ask("begin")),
    isHeld: () => page.waitForFunction(() => (Reflect.get(window, "turns") as Turns).isHeld()),
    letGo: async () => void (await ask("letGo")),
  };
}

/** Runs in the page before its script. */
function holdInPage({ wanted, taken }: InPage): void {
  const { set } = Object.getOwnPropertyDescriptor(MessagePort.prototype, "onmessage") ?? {};
  const held: (() => void)[] = [];
  let turns = 0;
  let isCounting = false;
  let isOver = false;
  const isTaken = () => {
    const control = taken === null ? null : document.querySelector(taken);
    return control !== null && Object.keys(control).some((key) => key.startsWith("__reactProps"));
  };
  const isToWait = () => {
    isCounting ||= isTaken();
    if (isCounting) turns += 1;
    return turns > wanted && !isOver;
  };
  Object.defineProperty(MessagePort.prototype, "onmessage", {
    set(work: (event: MessageEvent) => void) {
      set?.call(this, (event: MessageEvent) => {
        const turn = () => work.call(this, event);
        if (isToWait()) held.push(turn);
        else turn();
      });
    },
  });
  const own: Turns = {
    isHeld: () => held.length > 0,
    begin: () => {
      isCounting = true;
    },
    letGo: () => {
      isOver = true;
      for (const turn of held) turn();
    },
  };
  Object.assign(window, { turns: own });
}
