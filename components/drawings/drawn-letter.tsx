import { drawingNote, letterDrawing, letterParts } from "#content/da/drawings.ts";
import type { LetterPartId } from "#content/ids/drawings.ts";
import { Drawing } from "./drawing.tsx";

type DrawnLetterProps = {
  /** The parts to number, in this order. */
  readonly parts: readonly LetterPartId[];
  /** What the numbers say, where that is not the part's name: the things to check. */
  readonly labels?: Partial<Readonly<Record<LetterPartId, string>>>;
};

const spots = {
  sender: [158, 39],
  date: [190, 77],
  caseNumber: [174, 106],
  subject: [130, 148],
  reasons: [154, 214],
  rule: [172, 242],
  facts: [288, 262],
  heard: [288, 292],
  guidance: [200, 342],
  deadline: [178, 391],
} as const;

/** Lines of writing that need not be read: where each begins, ends and stands. */
const lines = [
  [28, 110, 78],
  [28, 96, 94],
  [28, 104, 110],
  [28, 280, 170],
  [28, 250, 186],
  [28, 270, 262],
  [28, 240, 278],
  [28, 262, 294],
] as const;

/**
 * A letter with a decision, as authorities often set them: sender, date and number on top, the decision, its reasons,
 * and the complaint guidance at the end.
 *
 * @example <DrawnLetter parts={["date"]} />
 */
export function DrawnLetter({ parts, labels = {} }: DrawnLetterProps) {
  const { title, alt, ...words } = letterDrawing;
  return (
    <Drawing
      title={title}
      alt={alt}
      width={320}
      height={430}
      spots={spots}
      marks={parts.map((at) => ({ at, label: labels[at] ?? letterParts[at] }))}
      note={drawingNote}
    >
      <rect className="drawing__paper" x={8} y={8} width={304} height={414} rx={4} />
      <rect className="drawing__tint" x={28} y={26} width={26} height={26} rx={4} />
      {lines.map(([from, to, y]) => (
        <path key={y} className="drawing__ink" d={`M${from} ${y}H${to}`} />
      ))}
      <text x={62} y={45}>
        {words.sender}
      </text>
      <text className="drawing__end" x={292} y={83}>
        {words.date}
      </text>
      <text className="drawing__end" x={292} y={111}>
        {words.caseNumber}
      </text>
      <text x={28} y={153}>
        {words.subject}
      </text>
      <text x={28} y={219}>
        {words.reasons}
      </text>
      <text className="drawing__plain" x={28} y={247}>
        {words.rule}
      </text>
      <rect className="drawing__tint" x={24} y={322} width={272} height={88} rx={4} />
      <text x={38} y={348}>
        {words.guidance}
      </text>
      <path className="drawing__ink" d="M42 368H272" />
      <text className="drawing__plain" x={38} y={397}>
        {words.deadline}
      </text>
    </Drawing>
  );
}
