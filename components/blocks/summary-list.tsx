import "#components/styles/case.css";
import { SiteLink } from "#components/frame/site-link.tsx";
import type { SummaryItem } from "./summary-item.ts";

type SummaryListProps = {
  readonly items: readonly SummaryItem[];
  /** "Ret". */
  readonly change: string;
};

/**
 * Answers, each with "Ret", which is heard together with what it changes.
 *
 * @example <SummaryList items={[{ label: "Kommune", value: "Aarhus Kommune", href: "…" }]} change={words.change} />
 */
export function SummaryList({ items, change }: SummaryListProps) {
  return (
    <dl className="summary">
      {items.map((item) => (
        <div key={item.label}>
          <dt>{item.label}</dt>
          <dd>{item.value}</dd>
          {item.href && (
            <dd className="summary__change">
              <SiteLink href={item.href} soft={!item.href.startsWith("#")} aria-label={`${change}: ${item.label}`}>
                {change}
              </SiteLink>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
