import { describe, expect, test } from "vitest";
import { complaintDeadline } from "#lib/deadline/complaint-deadline.ts";
import { noticeFrom, type PlainNotice } from "#tests/support/plain-notice.ts";
import { everyDay, secondDayAfter, secondDeadline } from "#tests/support/second-deadline.ts";

/** One decider of each class of the rules; the full product is in second-deadline.deep.ts. */
const classes: readonly Pick<PlainNotice, "decider" | "kind">[] = [
  { decider: "kommune" },
  { decider: "aes" },
  { decider: "arbejdstilsynet" },
  { decider: "udbetaling-danmark", kind: "su-gaeld" },
  { decider: "uddannelsesinstitution", kind: "stu" },
  { decider: "adoptionssamraad" },
  { decider: "familieretshuset", kind: "adoption" },
];
const channels = ["digital-post", "letter", "handed-over", "other-digital", "oral"] as const;
const guidances = ["given", "missing", "unknown"] as const;

/** The three days apart and together, as distances from the day at hand. */
const shapes: readonly { readonly told?: number; readonly dated?: number; readonly received?: number }[] = [
  { told: 0 },
  { dated: 0 },
  { received: 0 },
  { dated: 0, received: 3 },
  { told: 0, dated: 4 },
  { told: 9, received: 0 },
  { told: 2, dated: 0, received: 8 },
];

describe.each(classes.map((who) => [`${who.decider} ${who.kind ?? ""}`.trim(), who] as const))("%s", (_name, who) => {
  test.each(channels)("[F1][F2][F2p][F3][F4][F5][F7][F11][F12] %s agrees with the walk, day by day 2026–2029", (channel) => {
    let compared = 0;
    const differing: string[] = [];
    everyDay("2026-01-01", "2029-12-31").forEach((base, index) => {
      shapes.forEach((shape, place) => {
        const days = Object.fromEntries(
          Object.entries(shape).map(([field, distance]) => [field, secondDayAfter(base, distance)]),
        );
        const guidance = guidances[(index + place) % 3] ?? "given";
        const plain: PlainNotice = { ...who, channel, guidance, ...days };
        const difference = compare(plain);
        if (difference !== null) differing.push(difference);
        compared += 1;
      });
    });
    expect(differing.slice(0, 5)).toEqual([]);
    expect(compared).toBe(1461 * shapes.length);
  });
});

/** What the two say where they differ, or null. */
function compare(plain: PlainNotice): string | null {
  const first = complaintDeadline(noticeFrom(plain));
  const second = secondDeadline(plain);
  const same =
    first === null || second === null
      ? first === second
      : first.safeDay === second.safeDay &&
        first.latestDay === second.latestDay &&
        first.officeDay === second.officeDay &&
        first.provisional === second.provisional &&
        first.settled === second.settled;
  return same ? null : JSON.stringify({ plain, first, second });
}
