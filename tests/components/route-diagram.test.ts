import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { RouteDiagram } from "#components/blocks/route-diagram.tsx";
import type { RouteBlock } from "#lib/document/blocks.ts";

/** A route with one station that says so many characters, in one or in two of its places. */
const routeOf = (does: number, you?: number): RouteBlock => ({
  type: "route",
  head: { station: "", does: "", you: "" },
  stations: [
    {
      id: "ankestyrelsen",
      name: "Ankestyrelsen",
      does: "x".repeat(does),
      state: "ahead",
      ...(you !== undefined && { you: "y".repeat(you) }),
    },
  ],
});

test.each<[string, RouteBlock, boolean]>([
  ["as much as there is room for", routeOf(160), true],
  ["one character more", routeOf(161), false],
  ["as much, in two places", routeOf(100, 60), true],
  ["one more, in two places", routeOf(100, 61), false],
])("a station that says %s stands in a row: what it does not say takes no room", (_what, block, isRow) => {
  const html = renderToStaticMarkup(createElement(RouteDiagram, { block }));
  expect(html.includes("route--row")).toBe(isRow);
});
