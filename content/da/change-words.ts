/**
 * What is said when one answer has been changed and the person is back where they were. Two registers: the words in
 * braces are filled by lib/document/fill.ts.
 */
export const changeWords = {
  title: "Regnet om",
  /** Never "sikre": the day may be provisional (F2p), or the letter's own (R5). */
  deadlineNow: "Vi regner nu med {day} som sidste dag for at klage.",
  deadlineBefore: "Vi regner nu med {day} som sidste dag for at klage. Før var det {before}.",
  deadlinePassed: "Den sidste dag for at klage var {day}.",
  deadlinePassedBefore: "Den sidste dag for at klage var {day}. Før regnede vi med {before}.",
  deadlineGone: "Vi kan ikke regne en dag ud nu. Før var den {before}.",
  deadlineSame: "Den sidste dag for at klage er den samme som før.",
  noDeadline: "Planen er regnet om.",
  /** Answers that are kept, but not used. */
  dropped: "De her svar tæller ikke mere: {list}.",
  asked: "Der er et nyt spørgsmål: {list}.",
  askedMany: "Der er nye spørgsmål: {list}.",
} as const;
