import type { ReactNode } from "react";

type EyebrowProps = { readonly children: ReactNode };

/**
 * The line over the h1: "Trin 5 af 7 · Afgørelsen". In PageRail narrow screens leave it to Progress.
 *
 * @example <Eyebrow>{words.stepOf}</Eyebrow>
 */
export function Eyebrow({ children }: EyebrowProps) {
  return <p className="eyebrow">{children}</p>;
}
