import { Circle, Line, Path, Svg } from "@react-pdf/renderer";
import { contentWidth, ink } from "../geometry.ts";
import { keyed } from "../keyed.ts";

type Emphasis = "start" | "deadline" | "other";

/** Half the width of the diamond, and of a ring with its line. */
const diamond = 9;
const ring = 6.75;
/** The middle of the drawing. */
const middle = 11;

/**
 * A line with a mark at each column's left edge: a disc where the time starts, a diamond at a deadline, a ring
 * otherwise. Whole up to the last deadline, dashed after it.
 *
 * @example <TimelineDrawing marks={["start", "deadline", "other"]} columnWidth={171} />
 */
export function TimelineDrawing({
  marks,
  columnWidth,
}: {
  readonly marks: readonly Emphasis[];
  readonly columnWidth: number;
}) {
  const at = (index: number) => index * columnWidth + (marks[index] === "deadline" ? diamond : ring);
  const deadline = Math.max(0, marks.lastIndexOf("deadline"));
  return (
    <Svg width={contentWidth} height={2 * middle} viewBox={`0 0 ${contentWidth} ${2 * middle}`}>
      <Line x1={at(0)} y1={middle} x2={at(deadline)} y2={middle} stroke={ink} strokeWidth={2} />
      <Line
        x1={at(deadline)}
        y1={middle}
        x2={at(marks.length - 1)}
        y2={middle}
        stroke={ink}
        strokeWidth={1.2}
        strokeDasharray="4 3"
      />
      {keyed(marks).map(({ key, item }, index) => (
        <TimelineMark key={key} emphasis={item} x={at(index)} />
      ))}
    </Svg>
  );
}

function TimelineMark({ emphasis, x }: { readonly emphasis: Emphasis; readonly x: number }) {
  if (emphasis === "deadline") {
    const corners = [`${x - diamond} ${middle}`, `${x} ${middle - diamond}`, `${x + diamond} ${middle}`];
    return <Path d={`M ${corners.join(" L ")} L ${x} ${middle + diamond} Z`} fill={ink} />;
  }
  return (
    <Circle
      cx={x}
      cy={middle}
      r={ring - 0.75}
      fill={emphasis === "start" ? ink : "#ffffff"}
      stroke={ink}
      strokeWidth={1.5}
    />
  );
}
