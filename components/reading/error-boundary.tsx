"use client";

import { Component, type ReactNode } from "react";
import { ErrorView } from "./error-view.tsx";

type ErrorBoundaryProps = { readonly children: ReactNode };

/**
 * Where the program fails, in place of the page, inside the frame. A file of its own for Next (`app/error.tsx`) would
 * carry the same words a second time, beside those of `app/global-error.tsx`, on every page.
 *
 * @example <ErrorBoundary>{children}</ErrorBoundary>
 */
export class ErrorBoundary extends Component<ErrorBoundaryProps> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override componentDidUpdate() {
    // Back leads to another page, which would stay hidden behind this one.
    if (this.state.hasFailed) window.addEventListener("popstate", reload);
  }

  override render() {
    return this.state.hasFailed ? <ErrorView onReload={reload} /> : this.props.children;
  }
}

function reload() {
  window.location.reload();
}
