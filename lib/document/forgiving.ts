import { caseAuthorityUnknown } from "#content/da/case-names.ts";
import { forgives, forgivesSources } from "#content/da/deadline.ts";
import { routes } from "#content/da/routes.ts";
import { type RouteId, routeIds } from "#content/ids/routes.ts";
import type { SourceId } from "#content/ids/sources.ts";
import { fill } from "./fill.ts";

/** Who may overlook that a complaint comes after the deadline, and on which routes it is so. */
export type Forgiving = {
  readonly routes: readonly { readonly id: RouteId; readonly title: string }[];
  readonly text: string;
  readonly sources: readonly SourceId[];
};

/**
 * Who may overlook it, route by route (F8); routes of which the same is said stand together.
 *
 * @example forgiving()[0]?.routes.map(({ title }) => title) // ["Kommunen", …]
 */
export function forgiving(): readonly Forgiving[] {
  const texts = [...new Set(routeIds.map((id) => forgives[id]))];
  return texts.map((text) => {
    const same = routeIds.filter((id) => forgives[id] === text);
    return {
      routes: same.map((id) => ({ id, title: routes[id].title })),
      text: fill(text, caseAuthorityUnknown),
      sources: [...new Set(same.flatMap((id) => forgivesSources[id]))],
    };
  });
}
