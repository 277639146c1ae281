import { afterAll, describe, expect, test } from "vitest";
import { complaintDeadline } from "#lib/deadline/complaint-deadline.ts";
import { noticeFrom, type PlainNotice } from "#tests/support/plain-notice.ts";
import { everyDay } from "#tests/support/second-calendar.ts";
import { difference, placeDays, secondDeadline } from "#tests/support/second-deadline.ts";

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

/** The three days apart, and together, as distances from the day at hand; the turns below meet every weekday. */
const apart = [{ told: 0 }, { dated: 0 }, { received: 0 }] as const;
const together = [
  { dated: 0, received: 3 },
  { told: 0, dated: 4 },
  { told: 9, received: 0 },
  { told: 2, dated: 0, received: 8 },
] as const;

const days = everyDay("2018-07-01", "2040-12-31");
const tenMinutes = 600_000;
let compared = 0;

/** Turn by turn through a list: every so many days the next. */
function inTurn<Item>(list: readonly Item[], index: number, each: number): Item {
  const item = list[Math.floor(index / each) % list.length];
  if (item === undefined) throw new Error("an empty list has no turns");
  return item;
}

describe.each(classes.map((who) => [`${who.decider} ${who.kind ?? ""}`.trim(), who] as const))("%s", (_name, who) => {
  test.each(channels)(
    "[F1][F2][F2p][F3][F4][F5][F7][F11][F12] %s agrees with the walk on every day of 2018–2040",
    (channel) => {
      const differing: string[] = [];
      const compare = (plain: PlainNotice) => {
        const found = difference(complaintDeadline(noticeFrom(plain)), secondDeadline(plain));
        if (found !== null) differing.push(`${JSON.stringify(plain)}: ${found}`);
        compared += 1;
      };
      days.forEach((base, index) => {
        const alone = { ...placeDays(base, inTurn(apart, index, 1)), guidance: inTurn(guidances, index, 3) };
        const joint = { ...placeDays(base, inTurn(together, index, 1)), guidance: inTurn(guidances, index, 4) };
        compare({ ...who, channel, ...alone });
        compare({ ...who, channel, ...joint });
      });
      expect(differing.slice(0, 5)).toEqual([]);
    },
    tenMinutes,
  );
});

afterAll(() => {
  console.log(`deadlines compared with the second implementation: ${compared}`);
  expect(compared).toBe(classes.length * channels.length * days.length * 2);
});
