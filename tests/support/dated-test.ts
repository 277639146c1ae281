import { patience } from "#components/paper/make-paper.ts";
import { test as guarded } from "./guard.ts";

export { expect } from "./guard.ts";

interface Dated {
  /** The day the page's clock shows, at noon in Denmark in winter. */
  day: string;
  /** Runs by itself. */
  clock: undefined;
}

/**
 * The guarded test, on a day that never changes. Time goes on as always; only the answer to "which day is it" stands.
 *
 * @example test("the plan of today", async ({ page }) => { await page.goto("/plan/"); });
 * @example test.use({ day: "2026-12-17" });
 */
export const test = guarded.extend<Dated>({
  day: ["2026-11-21", { option: true }],
  clock: [
    async ({ page, day }, use) => {
      await page.clock.setFixedTime(`${day}T11:00:00Z`);
      await page.addInitScript(waitLongerThan, patience.working);
      await use(undefined);
    },
    { auto: true },
  ],
});

/**
 * Runs in the page. The paper's worker is ended after ten seconds of silence (make-paper.test.ts), which is long on any
 * phone; a machine that runs other browsers beside this one may need more.
 */
function waitLongerThan(patience: number): void {
  const setTimer = window.setTimeout;
  const patient = (work: TimerHandler, delay?: number, ...rest: unknown[]) =>
    setTimer(work, delay === patience ? 6 * patience : delay, ...rest);
  Object.assign(window, { setTimeout: patient });
}
