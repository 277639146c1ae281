import { drawingNote, postDrawing, postParts } from "#content/da/drawings.ts";
import { Drawing } from "./drawing.tsx";

const listSpots = { listed: [192, 84] } as const;
const messageSpots = { arrived: [214, 96], attachment: [214, 182] } as const;

/** The list of messages in Digital Post, with the day that stands beside one. @example <DrawnPostList /> */
export function DrawnPostList() {
  const { listTitle, listAlt, inbox, sender, date, otherDates } = postDrawing;
  return (
    <Drawing
      title={listTitle}
      alt={listAlt}
      width={320}
      height={214}
      spots={listSpots}
      marks={[{ at: "listed", label: postParts.listed }]}
    >
      <rect className="drawing__paper" x={8} y={8} width={304} height={198} rx={10} />
      <text x={26} y={38}>
        {inbox}
      </text>
      <rect className="drawing__tint" x={9} y={54} width={302} height={56} />
      <text x={26} y={80}>
        {sender}
      </text>
      <path className="drawing__ink" d="M28 96H150" />
      <text className="drawing__end" x={296} y={90}>
        {date}
      </text>
      {otherDates.map((other, row) => (
        <g key={other}>
          <path className="drawing__ink" d={`M28 ${130 + row * 44}H120M28 ${146 + row * 44}H160`} />
          <text className="drawing__end drawing__plain" x={296} y={143 + row * 44}>
            {other}
          </text>
        </g>
      ))}
    </Drawing>
  );
}

/** An open message in Digital Post: when it came, and the letter in it. @example <DrawnPostMessage /> */
export function DrawnPostMessage() {
  const { messageTitle, messageAlt, sender, subject, received, attachment } = postDrawing;
  return (
    <Drawing
      title={messageTitle}
      alt={messageAlt}
      width={320}
      height={222}
      spots={messageSpots}
      marks={(["arrived", "attachment"] as const).map((at) => ({ at, label: postParts[at] }))}
      note={drawingNote}
    >
      <rect className="drawing__paper" x={8} y={8} width={304} height={206} rx={10} />
      <text x={26} y={42}>
        {subject}
      </text>
      <text className="drawing__plain" x={26} y={70}>
        {sender}
      </text>
      <text x={26} y={101}>
        {received}
      </text>
      <path className="drawing__ink" d="M28 124H270M28 140H220" />
      <rect className="drawing__tint" x={24} y={160} width={174} height={42} rx={6} />
      <text x={38} y={187}>
        {attachment}
      </text>
    </Drawing>
  );
}
