import { type StepId, stepIds } from "#content/ids/advice.ts";
import { questionPath, stepPath } from "#lib/answers/guide-paths.ts";
import { questionOf } from "#lib/answers/walk.ts";

/** Where a person can be when they go to change one answer: the answers, the plan, the ladder's page, the
 * citizen's check of the decision, a step. */
export type ChangePlace = "svar" | "plan" | "gaaet" | "tjek" | StepId;

/** What the address of the question says, so that "Næste" leads back. @example returnQuery("plan") // "?fra=plan" */
export function returnQuery(place: ChangePlace): string {
  return `?fra=${place}`;
}

/**
 * The page that the person came from to change one answer, or null in the ordinary walk. Read in the browser, not while
 * the page is drawn, so that the static page is the same for all.
 *
 * @example cameFrom() // "/plan/" on /guide/om-sagen/hvis-sag/?fra=plan
 */
export function cameFrom(): string | null {
  const place = new URLSearchParams(window.location.search).get("fra");
  if (place === "svar" || place === "plan") return `/${place}/`;
  if (place === "gaaet") return "/frist/gaaet/";
  if (place === "tjek") return questionPath(questionOf("check"));
  const step = stepIds.find((id) => id === place);
  return step ? stepPath(step) : null;
}

/** Carried along while the step about the decision is answered before its turn. */
export const deadlineFirstQuery = "?fra=frist";

/**
 * Whether the person asked to see the deadline first. Read in the browser, as `cameFrom`.
 *
 * @example isDeadlineFirst() // true on …/dato-paa-afgoerelsen/?fra=frist
 */
export function isDeadlineFirst(): boolean {
  return window.location.search === deadlineFirstQuery;
}
