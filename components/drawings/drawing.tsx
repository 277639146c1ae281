import "#components/styles/drawings.css";
import type { ReactNode } from "react";

/** A place on a drawing to put a number, in the drawing's own units. */
type Spot = readonly [x: number, y: number];

type DrawingProps<Part extends string> = {
  readonly title: string;
  /** What the drawing shows, for those who do not see it. */
  readonly alt: string;
  /** Its size in its own units; text in it is drawn in the same. */
  readonly width: number;
  readonly height: number;
  readonly spots: Readonly<Record<Part, Spot>>;
  /** The parts to number, in this order, each with what its number says. */
  readonly marks: readonly { readonly at: Part; readonly label: string }[];
  readonly note?: string | undefined;
  /** What is drawn. */
  readonly children: ReactNode;
};

/**
 * A drawing of our own with numbers on it, and what each number says as a list beside it: real text, which grows,
 * wraps, prints and is read aloud. Its colours are the theme's.
 *
 * @example <Drawing title={t} alt={a} width={320} height={400} spots={spots} marks={[{ at: "date", label }]}>…</Drawing>
 */
export function Drawing<Part extends string>({
  title,
  alt,
  width,
  height,
  spots,
  marks,
  note,
  children,
}: DrawingProps<Part>) {
  return (
    <figure className="drawing">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={alt}>
        {children}
        {marks.map(({ at }, index) => {
          const [x, y] = spots[at];
          return (
            <g key={at} className="drawing__mark">
              <circle cx={x} cy={y} r={13} />
              <text x={x} y={y + 5.5}>
                {index + 1}
              </text>
            </g>
          );
        })}
      </svg>
      <figcaption>
        <p className="bold">{title}</p>
        <ol>
          {marks.map(({ at, label }) => (
            <li key={at}>{label}</li>
          ))}
        </ol>
        {note && <p className="hint">{note}</p>}
      </figcaption>
    </figure>
  );
}
