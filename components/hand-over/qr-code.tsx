import { correction, generate } from "lean-qr/nano";

type QrCodeProps = {
  readonly text: string;
  /** What it is, for those who do not see it. */
  readonly label: string;
};

/** The white around the code that cameras need, in modules. */
const quiet = 4;

/**
 * A QR code, black on white in every theme, because cameras expect it. One path: it needs no style and no image.
 *
 * @example <QrCode text="https://example.org/modtag/#1abc" label={words.codeName} />
 */
export function QrCode({ text, label }: QrCodeProps) {
  const code = generate(text, { minCorrectionLevel: correction.M });
  const size = code.size + 2 * quiet;
  return (
    <svg className="qr" role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} width="320" height="320">
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path fill="#000" shapeRendering="crispEdges" d={modules(code)} />
    </svg>
  );
}

/** A square for each black module. */
function modules({ size, get }: { readonly size: number; readonly get: (x: number, y: number) => boolean }): string {
  const places = Array.from({ length: size }, (_, place) => place);
  const row = (y: number) => places.filter((x) => get(x, y)).map((x) => `M${x + quiet} ${y + quiet}h1v1h-1z`);
  return places.flatMap(row).join("");
}
