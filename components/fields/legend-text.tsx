import type { ReactNode } from "react";

export type LegendLevel = "h1" | "h2" | "h3" | "plain";

type LegendTextProps = { readonly level: LegendLevel; readonly children: ReactNode };

/**
 * The words of a legend: the page's h1 where the question is alone on its page, a lower heading where one of several.
 * The h1 can be given focus when the step changes.
 *
 * @example <legend className="legend"><LegendText level="h1">{question}</LegendText></legend>
 */
export function LegendText({ level, children }: LegendTextProps) {
  if (level === "plain") return children;
  if (level === "h1") return <h1 tabIndex={-1}>{children}</h1>;
  const Heading = level;
  return <Heading>{children}</Heading>;
}
