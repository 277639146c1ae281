import type { PaperInput, PaperStep } from "./render-paper.ts";

type Render = (input: PaperInput) => Promise<Uint8Array>;

type Kept = {
  readonly name: string;
  readonly paper: Promise<Uint8Array>;
  readonly hear: (listener: PaperInput["onStep"]) => void;
};

/**
 * A renderer that keeps the last paper of each size: the same document, asked for again, is there at once; asked for
 * while it is made, it is made once, and whoever waits hears how far it is. A paper that failed is not kept.
 *
 * @example const paperOf = keepPapers(renderPaper); await paperOf(input);
 */
export function keepPapers(render: Render): Render {
  const kept = new Map<PaperInput["print"], Kept>();
  return ({ onStep, ...input }) => {
    const { document, createdOn, print } = input;
    const name = JSON.stringify([document, createdOn]);
    const known = kept.get(print);
    if (known?.name === name) {
      known.hear(onStep);
      return known.paper;
    }
    const listeners = [onStep];
    let step: PaperStep | undefined;
    const tell = (next: PaperStep) => {
      step = next;
      for (const listener of listeners) listener?.(next);
    };
    const hear: Kept["hear"] = (listener) => {
      listeners.push(listener);
      if (step) listener?.(step);
    };
    const paper = render({ ...input, onStep: tell });
    const keeping = { name, paper, hear };
    kept.set(print, keeping);
    paper.catch(() => {
      if (kept.get(print) === keeping) kept.delete(print);
    });
    return paper;
  };
}
