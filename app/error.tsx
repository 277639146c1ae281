"use client";

import { ErrorView } from "#components/reading/error-view.tsx";

export default function ErrorBoundary() {
  return <ErrorView onReload={() => window.location.reload()} />;
}
