import type { Metadata } from "next";
import { ComponentExamples } from "#components/examples/examples.tsx";
import { examples } from "#content/da/examples.ts";
import { pageTitles } from "#content/da/interface.ts";
import { fill } from "#lib/document/fill.ts";

/** Every component in its states: for those who build, and for the tests. Not for search engines. */
export const metadata: Metadata = {
  title: fill(pageTitles.other, { title: examples.headings.page }),
  robots: { index: false },
};

export default function Page() {
  return <ComponentExamples />;
}
