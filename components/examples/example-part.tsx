import type { ReactNode } from "react";

type ExamplePartProps = { readonly title: string; readonly children: ReactNode };

/** A group of examples under its heading. @example <ExamplePart title={headings.buttons}>…</ExamplePart> */
export function ExamplePart({ title, children }: ExamplePartProps) {
  return (
    <section className="stack">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
