"use client";

import { useId } from "react";

type DataTableProps = {
  readonly caption?: string | undefined;
  /** The id of the heading that stands in for a caption, where one says the same right above. */
  readonly headingId?: string | undefined;
  readonly head: readonly string[];
  /** Each row's first cell is its heading. */
  readonly rows: readonly (readonly string[])[];
};

/**
 * A table with a caption or a heading above it, a head and a heading for each row. It scrolls by itself where the screen is narrow, and can
 * then be reached with the keyboard. It is the browser's to draw too, so that its rows travel as rows beside the drawn page
 * and not as an element for each cell: a year of days weighs a third less.
 *
 * @example <DataTable caption={page.table.caption} head={page.table.head} rows={page.table.rows} />
 */
export function DataTable({ caption, headingId, head, rows }: DataTableProps) {
  const ownId = useId();
  const id = headingId ?? ownId;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard
    <section className="table-wrap" aria-labelledby={id} tabIndex={0}>
      <table className="table" aria-labelledby={id}>
        {caption && <caption id={id}>{caption}</caption>}
        <thead>
          <tr>
            {head.map((cell) => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...rest]) => (
            <tr key={first}>
              <th scope="row">{first}</th>
              {rest.map((cell, column) => (
                <td key={head[column + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
