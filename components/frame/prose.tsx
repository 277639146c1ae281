import type { ReactNode } from "react";

type ProseProps = { readonly children: ReactNode };

/**
 * Long reading: h2, h3, p, ul, ol, dl and tables get their air and their measure, on screen and on paper.
 *
 * @example <Prose><h2 id="hvem">{page.who.title}</h2><p>{page.who.text}</p></Prose>
 */
export function Prose({ children }: ProseProps) {
  return <div className="prose">{children}</div>;
}
