import { beforeEach, expect, test, vi } from "vitest";

const { ended, store } = vi.hoisted(() => {
  const listeners: (() => void)[] = [];
  return {
    ended: vi.fn(),
    store: {
      turn: 0,
      listeners,
      change: (turn: number) => {
        store.turn = turn;
        for (const listener of listeners) listener();
      },
    },
  };
});

vi.mock("#components/paper/ask-worker.ts", () => ({ endWorker: ended }));
vi.mock("#components/store/case-store.ts", () => ({
  readCase: () => ({ turn: store.turn }),
  subscribeToCase: (listener: () => void) => store.listeners.push(listener),
}));

const { endWorkerWithCase } = await import("#components/paper/end-with-case.ts");

beforeEach(() => ended.mockClear());

test("what is typed leaves the worker alone; a deleted case, or another one, ends it with the papers it keeps", () => {
  endWorkerWithCase();
  endWorkerWithCase();
  store.change(0);
  expect(ended).not.toHaveBeenCalled();
  store.change(1);
  expect(ended).toHaveBeenCalledTimes(1);
  store.change(1);
  expect(ended).toHaveBeenCalledTimes(1);
  store.change(2);
  expect(ended).toHaveBeenCalledTimes(2);
});
