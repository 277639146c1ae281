import type { ReactNode } from "react";

type VisuallyHiddenProps = { readonly children: ReactNode };

/**
 * Words for those who listen: context that the eye gets from the place on the page.
 *
 * @example <a href={href}><VisuallyHidden>{words.source} </VisuallyHidden>{number}</a>
 */
export function VisuallyHidden({ children }: VisuallyHiddenProps) {
  return <span className="vh">{children}</span>;
}
