import type { ReactNode } from "react";

type FactListProps = { readonly rows: readonly { readonly label: string; readonly body: ReactNode }[] };

/**
 * Labels with what belongs to them: beside each other where there is room, else under each other.
 *
 * @example <FactList rows={[{ label: exitLabels.where, body: exit.where }]} />
 */
export function FactList({ rows }: FactListProps) {
  return (
    <dl className="facts">
      {rows.map(({ label, body }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{body}</dd>
        </div>
      ))}
    </dl>
  );
}
