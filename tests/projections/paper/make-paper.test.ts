import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { patience } from "#components/paper/make-paper.ts";
import type { PaperAnswer, PaperRequest } from "#components/paper/paper-messages.ts";
import { sampleDocument } from "#tests/support/sample-document.ts";

type MakeRequest = Extract<PaperRequest, { type: "make" }>;

/** A worker that answers what the test says, when the test says it. */
class FakeWorker extends EventTarget {
  static readonly started: FakeWorker[] = [];
  readonly requests: PaperRequest[] = [];
  isEnded = false;

  constructor() {
    super();
    FakeWorker.started.push(this);
  }

  postMessage(request: PaperRequest): void {
    this.requests.push(request);
  }

  terminate(): void {
    this.isEnded = true;
  }

  answer(data: PaperAnswer): void {
    this.dispatchEvent(new MessageEvent("message", { data }));
  }

  lastMake(): MakeRequest {
    const request = this.requests.findLast((each) => each.type === "make");
    if (request?.type !== "make") throw new Error("nothing was asked for");
    return request;
  }
}

async function freshModule() {
  vi.resetModules();
  return import("#components/paper/make-paper.ts");
}

function worker(index = -1): FakeWorker {
  const found = FakeWorker.started.at(index);
  if (!found) throw new Error("no worker was started");
  return found;
}

const input = { document: sampleDocument, createdOn: "2026-11-21" };

beforeEach(() => {
  FakeWorker.started.length = 0;
  vi.useFakeTimers();
  vi.stubGlobal("Worker", FakeWorker);
  vi.stubGlobal("navigator", {});
  vi.stubGlobal("window", { location: { host: "klagevejen.example", href: "https://klagevejen.example/plan/?x#y" } });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("makePaper", () => {
  test("asks for the paper once, tells how far it is, and gives a PDF and what could not be printed", async () => {
    const { makePaper } = await freshModule();
    const steps: string[] = [];
    const paper = makePaper({ ...input, onProgress: (step) => steps.push(step) });
    expect(worker().lastMake()).toMatchObject({
      ...input,
      site: "klagevejen.example",
      fontBase: "https://klagevejen.example/fonts/pdf/",
    });
    const { id } = worker().lastMake();
    for (const step of ["fitting", "fitting", "drawing", "drawing"] as const)
      worker().answer({ type: "step", id, step });
    worker().answer({ type: "done", id, bytes: new Uint8Array([37, 80, 68, 70]), missing: ["😀"] });
    const { blob, missing } = await paper;
    expect(steps).toEqual(["fetching", "fitting", "drawing"]);
    expect([blob.type, blob.size, missing]).toEqual(["application/pdf", 4, ["😀"]]);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(worker().isEnded).toBe(false);
  });

  test("uses the worker that the preload started", async () => {
    const { makePaper, preloadPaper } = await freshModule();
    preloadPaper();
    void makePaper(input);
    expect(FakeWorker.started).toHaveLength(1);
    expect(worker().requests.map(({ type }) => type)).toEqual(["preload", "make"]);
  });

  test("asks for large print where that is wanted, else for the ordinary", async () => {
    const { makePaper } = await freshModule();
    void makePaper(input);
    expect(worker().lastMake().print).toBe("ordinary");
    void makePaper({ ...input, print: "large" });
    expect(worker().lastMake().print).toBe("large");
  });

  test("a worker that tells of each step may take all the time it needs", async () => {
    const { makePaper } = await freshModule();
    const paper = makePaper(input);
    const { id } = worker().lastMake();
    for (let step = 0; step < 20; step += 1) {
      worker().answer({ type: "step", id, step: "fitting" });
      await vi.advanceTimersByTimeAsync(patience.working - 1);
    }
    worker().answer({ type: "done", id, bytes: new Uint8Array(1), missing: [] });
    await expect(paper).resolves.toMatchObject({ missing: [] });
  });

  test.each([
    ["while it is fetched: a minute", patience.fetching, false],
    ["at work", patience.working, true],
  ])(
    "ends a worker that gives no sign of life, not before, and starts a new one for the next: %s",
    async (_when, time, isAtWork) => {
      const { makePaper } = await freshModule();
      const paper = makePaper(input);
      const failure = expect(paper).rejects.toMatchObject({ name: "PaperError", reason: "timeout" });
      if (isAtWork) worker().answer({ type: "step", id: worker().lastMake().id, step: "drawing" });
      await vi.advanceTimersByTimeAsync(time - 1);
      expect(worker().isEnded).toBe(false);
      await vi.advanceTimersByTimeAsync(1);
      await failure;
      expect(worker().isEnded).toBe(true);
      void makePaper(input);
      expect(FakeWorker.started).toHaveLength(2);
      expect(worker().isEnded).toBe(false);
    },
  );

  test("is cancelled at once, also before it begins", async () => {
    const { makePaper } = await freshModule();
    const abort = new AbortController();
    const paper = makePaper({ ...input, signal: abort.signal });
    abort.abort();
    await expect(paper).rejects.toMatchObject({ reason: "cancelled" });
    expect(worker().isEnded).toBe(true);
    await expect(makePaper({ ...input, signal: abort.signal })).rejects.toMatchObject({ reason: "cancelled" });
    expect(FakeWorker.started).toHaveLength(1);
  });

  test("when the worker ends, for another paper or because the case is deleted, no one waits for it", async () => {
    const { makePaper } = await freshModule();
    const { endWorker } = await import("#components/paper/ask-worker.ts");
    const abort = new AbortController();
    const first = expect(makePaper(input)).rejects.toMatchObject({ reason: "cancelled" });
    const second = makePaper({ ...input, print: "large", signal: abort.signal });
    abort.abort();
    await expect(second).rejects.toMatchObject({ reason: "cancelled" });
    await first;
    const third = expect(makePaper(input)).rejects.toMatchObject({ reason: "cancelled" });
    endWorker();
    await third;
  });

  test("a paper that was given up long ago does not end the worker of the next", async () => {
    const { makePaper } = await freshModule();
    const abort = new AbortController();
    void makePaper(input).catch(() => undefined);
    const pressed = makePaper({ ...input, print: "large", signal: abort.signal }).catch(() => undefined);
    abort.abort();
    await pressed;
    const next = makePaper(input);
    const { id } = worker().lastMake();
    for (let passed = 0; passed <= 2 * patience.fetching; passed += 5000) {
      worker().answer({ type: "step", id, step: "drawing" });
      await vi.advanceTimersByTimeAsync(5000);
    }
    expect(worker().isEnded).toBe(false);
    worker().answer({ type: "done", id, bytes: new Uint8Array(1), missing: [] });
    await expect(next).resolves.toMatchObject({ missing: [] });
  });

  test.each(["fonts", "too-long", "failed"] as const)("passes on why the worker failed: %s", async (reason) => {
    const { makePaper } = await freshModule();
    const paper = makePaper(input);
    worker().answer({ type: "failed", id: worker().lastMake().id, reason, message: "why" });
    await expect(paper).rejects.toMatchObject({ reason, message: "why" });
    expect(worker().isEnded).toBe(false);
  });

  test("a worker that dies at its work had started, and is not said not to have; the next paper gets another", async () => {
    const { makePaper } = await freshModule();
    const paper = makePaper(input);
    worker().answer({ type: "step", id: worker().lastMake().id, step: "drawing" });
    worker().dispatchEvent(new Event("error"));
    await expect(paper).rejects.toMatchObject({ reason: "failed" });
    expect(worker().isEnded).toBe(true);
    const next = makePaper(input);
    expect(FakeWorker.started).toHaveLength(2);
    worker().dispatchEvent(new Event("error"));
    await expect(next).rejects.toMatchObject({ reason: "no-worker" });
  });

  test("does not take another paper's answer for its own", async () => {
    const { makePaper } = await freshModule();
    const paper = makePaper(input);
    const { id } = worker().lastMake();
    worker().answer({ type: "failed", id: id + 1, reason: "failed", message: "another" });
    worker().answer({ type: "done", id, bytes: new Uint8Array(1), missing: [] });
    await expect(paper).resolves.toMatchObject({ missing: [] });
  });

  test("says so where there is no worker, or where it cannot be fetched; the preload says nothing", async () => {
    const { makePaper, preloadPaper } = await freshModule();
    const paper = makePaper(input);
    worker().dispatchEvent(new Event("error"));
    await expect(paper).rejects.toMatchObject({ reason: "no-worker" });
    expect(worker().isEnded).toBe(true);
    vi.stubGlobal("Worker", undefined);
    await expect(makePaper(input)).rejects.toMatchObject({ reason: "no-worker" });
    expect(preloadPaper()).toBeUndefined();
  });
});

test("a worker whose program did not come ahead of the press is not asked again", async () => {
  const { makePaper, preloadPaper } = await freshModule();
  preloadPaper();
  worker().dispatchEvent(new Event("error"));
  expect(worker().isEnded).toBe(true);
  const paper = makePaper(input);
  expect(FakeWorker.started).toHaveLength(2);
  worker().answer({ type: "done", id: worker().lastMake().id, bytes: new Uint8Array(1), missing: [] });
  await expect(paper).resolves.toMatchObject({ missing: [] });
});

describe("charactersNotPrinted", () => {
  test("asks the worker that has the fonts, about other letters than ours alone, and hears its own answer", async () => {
    const { preloadPaper } = await freshModule();
    const { charactersNotPrinted } = await import("#components/paper/characters-not-printed.ts");
    preloadPaper();
    expect(await charactersNotPrinted("Ring til Åse\n(på mandag)")).toEqual([]);
    expect(worker().requests).toHaveLength(1);
    const answer = charactersNotPrinted("Ring 😀");
    const asked = worker().requests.at(-1);
    if (asked?.type !== "check") throw new Error("nothing was asked");
    worker().answer({ type: "checked", id: asked.id + 1, missing: ["x"] });
    worker().answer({ type: "checked", id: asked.id, missing: ["😀"] });
    expect(await answer).toEqual(["😀"]);
    expect(FakeWorker.started).toHaveLength(1);
  });

  test("says what is too long", async () => {
    const { makePaper } = await freshModule();
    const paper = makePaper(input);
    const { id } = worker().lastMake();
    worker().answer({ type: "failed", id, reason: "over-limit", message: "over-limit", what: "Egne noter" });
    await expect(paper).rejects.toMatchObject({ reason: "over-limit", what: "Egne noter" });
  });
});

describe("preparePaper", () => {
  const idleWindow = () => {
    const waiting: (() => void)[] = [];
    const requestIdleCallback = (work: () => void) => waiting.push(work);
    const cancelIdleCallback = (place: number) => waiting.splice(place - 1, 1);
    vi.stubGlobal("window", { ...window, requestIdleCallback, cancelIdleCallback });
    return waiting;
  };

  test("asks for the paper as it is when the page is idle, and not before", async () => {
    const waiting = idleWindow();
    const { preparePaper } = await freshModule();
    let createdOn = "2026-11-21";
    preparePaper(() => ({ ...input, createdOn }));
    expect(FakeWorker.started).toHaveLength(0);
    createdOn = "2026-11-22";
    waiting[0]?.();
    expect(worker().lastMake()).toMatchObject({ createdOn: "2026-11-22", print: "ordinary" });
  });

  test("a page that is left before it is idle asks for nothing", async () => {
    const waiting = idleWindow();
    const { preparePaper } = await freshModule();
    preparePaper(() => input)();
    expect(waiting).toHaveLength(0);
  });

  test("where the browser does not tell when it is idle, it waits a little", async () => {
    const { preparePaper } = await freshModule();
    preparePaper(() => input);
    expect(FakeWorker.started).toHaveLength(0);
    vi.advanceTimersByTime(5000);
    expect(worker().lastMake()).toMatchObject({ createdOn: input.createdOn });
  });

  test("nothing is fetched and nothing made before it is asked for, where the person saves on data", async () => {
    vi.stubGlobal("navigator", { connection: { saveData: true } });
    const { makePaper, preloadPaper, preparePaper } = await freshModule();
    preloadPaper();
    preparePaper(() => input);
    vi.advanceTimersByTime(60_000);
    expect(FakeWorker.started).toHaveLength(0);
    void makePaper(input);
    expect(FakeWorker.started).toHaveLength(1);
  });

  test("a paper that cannot be made ready is said nothing of", async () => {
    const { preparePaper } = await freshModule();
    preparePaper(() => input);
    vi.advanceTimersByTime(5000);
    worker().answer({ type: "failed", id: worker().lastMake().id, reason: "fonts", message: "offline" });
    await vi.advanceTimersByTimeAsync(0);
    expect(worker().isEnded).toBe(false);
  });
});
