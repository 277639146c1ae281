import { AppRouterContext } from "next/dist/shared/lib/app-router-context.shared-runtime";
import { createElement, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";

const router = {
  back: () => undefined,
  forward: () => undefined,
  refresh: () => undefined,
  push: () => undefined,
  replace: () => undefined,
  prefetch: () => undefined,
};

/**
 * The HTML of a part of a page, as the build writes it: its links want the router of the page they stand on.
 *
 * @example pageMarkup(createElement(DocumentView, { document, today: "I dag" }))
 */
export function pageMarkup(node: ReactNode): string {
  return renderToStaticMarkup(createElement(AppRouterContext.Provider, { value: router as never }, node));
}
