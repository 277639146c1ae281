import { expect, test } from "vitest";
import { complaintDeadline } from "#lib/deadline/complaint-deadline.ts";
import { noticeFrom, type PlainNotice } from "#tests/support/plain-notice.ts";

const post = (decider: PlainNotice["decider"], dated: string): PlainNotice => ({
  decider,
  channel: "digital-post",
  dated,
  received: dated,
  guidance: "given",
});
const letter = (decider: PlainNotice["decider"], dated: string): PlainNotice => ({
  decider,
  channel: "letter",
  dated,
  guidance: "given",
});

/** Each explanation whole, worked out by hand from docs/rules.md: a step too many is as wrong as one too few. */
const explanations: readonly (readonly [string, PlainNotice, readonly string[]])[] = [
  [
    "[F1][F5][F6] an ordinary case is told in four steps",
    post("kommune", "2026-11-24"),
    [
      "start-earliest-day F2 2026-11-24",
      "four-weeks F1 2026-12-22",
      "office-day F5 2026-12-22",
      "result F6 2026-12-22",
    ],
  ],
  [
    "[F3] the example of F9: back from Sunday for the a-kasse, and the other date as well",
    post("a-kasse", "2026-11-22"),
    [
      "start-earliest-day F2 2026-11-22",
      "four-weeks F1 2026-12-20",
      "weekday-before F3 2026-12-18",
      "latest-start-available F2 2026-11-22",
      "latest-four-weeks F1 2026-12-20",
      "latest-next-weekday F3 2026-12-21",
      "office-day F5 2026-12-18",
      "result F6 2026-12-18",
    ],
  ],
  [
    "[F3] on from Sunday for a kommune, where both dates are one",
    post("kommune", "2026-11-22"),
    [
      "start-earliest-day F2 2026-11-22",
      "four-weeks F1 2026-12-20",
      "next-weekday F3 2026-12-21",
      "office-day F5 2026-12-21",
      "result F6 2026-12-21",
    ],
  ],
  [
    "[F4] 24 December stays, the office closes before it and the latest day goes over Christmas",
    post("kommune", "2026-11-26"),
    [
      "start-earliest-day F2 2026-11-26",
      "four-weeks F1 2026-12-24",
      "doubtful-day-stays F4 2026-12-24",
      "latest-start-available F2 2026-11-26",
      "latest-four-weeks F1 2026-12-24",
      "latest-next-ordinary-day F4 2026-12-28",
      "office-day F5 2026-12-23",
      "result F6 2026-12-24",
    ],
  ],
  [
    "[F3][F4] on from a holiday to a doubtful day, and then on once more",
    post("kommune", "2027-04-08"),
    [
      "start-earliest-day F2 2027-04-08",
      "four-weeks F1 2027-05-06",
      "next-weekday F3 2027-05-07",
      "doubtful-day-stays F4 2027-05-07",
      "latest-start-available F2 2027-04-08",
      "latest-four-weeks F1 2027-05-06",
      "latest-next-weekday F3 2027-05-07",
      "latest-next-ordinary-day F4 2027-05-10",
      "office-day F5 2027-05-05",
      "result F6 2027-05-07",
    ],
  ],
  [
    "[F2] a letter: the sixth ordinary day",
    letter("kommune", "2026-11-18"),
    [
      "start-earliest-day F2 2026-11-18",
      "four-weeks F1 2026-12-16",
      "latest-start-sixth-day F2 2026-11-26",
      "latest-four-weeks F1 2026-12-24",
      "latest-next-ordinary-day F4 2026-12-28",
      "office-day F5 2026-12-16",
      "result F6 2026-12-16",
    ],
  ],
  [
    "[F2] a letter that came on the sixth ordinary day itself",
    { ...letter("kommune", "2026-11-16"), received: "2026-11-24" },
    [
      "start-earliest-day F2 2026-11-16",
      "four-weeks F1 2026-12-14",
      "latest-start-sixth-day F2 2026-11-24",
      "latest-four-weeks F1 2026-12-22",
      "office-day F5 2026-12-14",
      "result F6 2026-12-14",
    ],
  ],
  [
    "[F2] a letter that came after the sixth ordinary day",
    { ...letter("kommune", "2026-11-16"), received: "2026-11-25" },
    [
      "start-earliest-day F2 2026-11-16",
      "four-weeks F1 2026-12-14",
      "latest-start-latest-day F2 2026-11-25",
      "latest-four-weeks F1 2026-12-23",
      "office-day F5 2026-12-14",
      "result F6 2026-12-14",
    ],
  ],
  [
    "[F2] AES in Digital Post: the day after",
    post("aes", "2026-11-23"),
    [
      "start-earliest-day F2 2026-11-23",
      "four-weeks F1 2026-12-21",
      "latest-start-day-after F2 2026-11-24",
      "latest-four-weeks F1 2026-12-22",
      "office-day F5 2026-12-21",
      "result F6 2026-12-21",
    ],
  ],
  [
    "[F2] AES in Digital Post without the date on it: from the day it came",
    { decider: "aes", channel: "digital-post", received: "2026-11-26", guidance: "given" },
    [
      "start-earliest-day F2 2026-11-26",
      "four-weeks F1 2026-12-24",
      "doubtful-day-stays F4 2026-12-24",
      "latest-start-available F2 2026-11-26",
      "latest-four-weeks F1 2026-12-24",
      "latest-next-ordinary-day F4 2026-12-28",
      "office-day F5 2026-12-23",
      "result F6 2026-12-24",
    ],
  ],
  [
    "[F2] AES by letter waits six ordinary days, as everyone's letters do",
    letter("aes", "2026-11-16"),
    [
      "start-earliest-day F2 2026-11-16",
      "four-weeks F1 2026-12-14",
      "latest-start-sixth-day F2 2026-11-24",
      "latest-four-weeks F1 2026-12-22",
      "office-day F5 2026-12-14",
      "result F6 2026-12-14",
    ],
  ],
  [
    "[F2] handed over two days after its date: from the later of the two",
    { decider: "kommune", channel: "handed-over", dated: "2026-11-16", received: "2026-11-18", guidance: "given" },
    [
      "start-earliest-day F2 2026-11-16",
      "four-weeks F1 2026-12-14",
      "latest-start-latest-day F2 2026-11-18",
      "latest-four-weeks F1 2026-12-16",
      "office-day F5 2026-12-14",
      "result F6 2026-12-14",
    ],
  ],
  [
    "[F7] without guidance the other date is not fixed, and is not told",
    { ...letter("kommune", "2026-11-18"), guidance: "missing" },
    [
      "start-earliest-day F2 2026-11-18",
      "four-weeks F1 2026-12-16",
      "office-day F5 2026-12-16",
      "result F6 2026-12-16",
    ],
  ],
  [
    "[F1][F3] six months end on a Sunday: back to Friday, on to Monday",
    post("adoptionssamraad", "2026-08-31"),
    [
      "start-earliest-day F2 2026-08-31",
      "six-months F1 2027-02-28",
      "weekday-before F3 2027-02-26",
      "latest-start-decision F2 2026-08-31",
      "latest-six-months F1 2027-02-28",
      "latest-next-weekday F3 2027-03-01",
      "office-day F5 2027-02-26",
      "result F6 2027-02-26",
    ],
  ],
  [
    "[F1][F2p] six months without the decision's date: from the earliest day there is",
    { decider: "adoptionssamraad", channel: "letter", told: "2026-09-02", received: "2026-08-31", guidance: "given" },
    [
      "start-earliest-day F2 2026-08-31",
      "six-months F1 2027-02-28",
      "weekday-before F3 2027-02-26",
      "latest-start-decision F2 2026-08-31",
      "latest-six-months F1 2027-02-28",
      "latest-next-weekday F3 2027-03-01",
      "office-day F5 2027-02-26",
      "result F6 2027-02-26",
    ],
  ],
];

test.each(explanations)("[F9]%s", (_what, notice, expected) => {
  const steps = complaintDeadline(noticeFrom(notice))?.steps;
  expect(steps?.map(({ id, rule, day }) => `${id} ${rule} ${day}`)).toEqual(expected);
});
