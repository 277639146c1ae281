import { afterAll, describe, expect, test } from "vitest";
import { complaintDeadline } from "#lib/deadline/complaint-deadline.ts";
import { noticeFrom, type PlainNotice } from "#tests/support/plain-notice.ts";
import { everyDay } from "#tests/support/second-calendar.ts";
import { difference, placeDays, secondDeadline } from "#tests/support/second-deadline.ts";

/** The full product: every decider and kind, every channel, every day of 2018-07-01–2040-12-31. */
const everyone: readonly Pick<PlainNotice, "decider" | "kind">[] = [
  { decider: "kommune" },
  { decider: "kommune-beskaeftigelse" },
  { decider: "boerne-og-ungeudvalg" },
  { decider: "udbetaling-danmark" },
  { decider: "udbetaling-danmark", kind: "su-gaeld" },
  { decider: "aes" },
  { decider: "arbejdstilsynet" },
  { decider: "socialtilsyn" },
  { decider: "adoptionssamraad" },
  { decider: "uddannelsesinstitution", kind: "specialundervisning" },
  { decider: "uddannelsesinstitution", kind: "stu" },
  { decider: "uddannelsesinstitution", kind: "voksenspecialundervisning" },
  { decider: "uddannelsesinstitution", kind: "su" },
  { decider: "uddannelsesinstitution", kind: "other" },
  { decider: "a-kasse" },
  { decider: "star" },
  { decider: "seniorpensionsenheden" },
  { decider: "familieretshuset", kind: "adoption" },
  { decider: "familieretshuset", kind: "botilbud-uden-samtykke" },
  { decider: "familieretshuset", kind: "other" },
  { decider: "other" },
];
const channels = ["digital-post", "letter", "handed-over", "other-digital", "oral"] as const;
const guidances = ["given", "missing", "unknown"] as const;

/** One day alone: with every guidance. */
const apart = [{ told: 0 }, { dated: 0 }, { received: 0 }] as const;
/**
 * Days together: each combination on every day, with the distance and the guidance by turns. The distances are around
 * the sixth ordinary day (6–13 days on), around a weekend, and the wrong way round.
 */
const distances = [0, 1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 21, 35] as const;
const together = [
  (near: number) => ({ dated: 0, received: near }),
  (near: number) => ({ dated: near, received: 0 }),
  (near: number) => ({ told: 0, dated: near }),
  (near: number) => ({ told: near, received: 0 }),
  (near: number, far: number) => ({ told: 0, dated: near, received: far }),
  (near: number, far: number) => ({ told: far, dated: 0, received: near }),
] as const;

const days = everyDay("2018-07-01", "2040-12-31");
const tenMinutes = 600_000;
let compared = 0;

function inTurn<Item>(list: readonly Item[], index: number): Item {
  const item = list[index % list.length];
  if (item === undefined) throw new Error("an empty list has no turns");
  return item;
}

describe.each(everyone.map((who) => [`${who.decider} ${who.kind ?? ""}`.trim(), who] as const))("%s", (_name, who) => {
  test.each(channels)(
    "[F1][F2][F2p][F3][F4][F5][F7][F11][F12] %s agrees with the walk on every day of 2018–2040",
    (channel) => {
      const differing: string[] = [];
      const compare = (plain: PlainNotice) => {
        const found = difference(complaintDeadline(noticeFrom(plain)), secondDeadline(plain));
        if (found !== null && differing.length < 5) differing.push(`${JSON.stringify(plain)}: ${found}`);
        compared += 1;
      };
      days.forEach((base, index) => {
        for (const shape of apart) {
          for (const guidance of guidances) compare({ ...who, channel, guidance, ...placeDays(base, shape) });
        }
        together.forEach((shapeOf, place) => {
          const near = inTurn(distances, index + place);
          const far = inTurn(distances, index * 5 + place * 3 + 1);
          const guidance = inTurn(guidances, index + place);
          compare({ ...who, channel, guidance, ...placeDays(base, shapeOf(near, far)) });
        });
      });
      expect(differing).toEqual([]);
    },
    tenMinutes,
  );
});

afterAll(() => {
  const perDay = apart.length * guidances.length + together.length;
  console.log(`deadlines compared with the second implementation, full product: ${compared}`);
  expect(compared).toBe(everyone.length * channels.length * days.length * perDay);
});
