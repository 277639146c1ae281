import { describe, expect, test } from "vitest";
import type { Document } from "#lib/document/blocks.ts";
import { blockOf, sectionTexts, textsOf } from "#tests/support/document-texts.ts";
import { ordinaryCases } from "#tests/support/ordinary-cases.ts";
import { taskIdsOf } from "#tests/support/plan-of.ts";
import { typedDocument } from "#tests/support/typed-document.ts";

/** "19. november 2026: what" for each day of the plan. */
const daysOf = (document: Document): readonly string[] =>
  (blockOf(document, "timeline")?.items ?? []).map(({ day, title }) => `${day?.text}: ${title}`);
const stationsOf = (document: Document): readonly string[] =>
  (blockOf(document, "route")?.stations ?? []).map(({ name, state }) => `${name}, ${state}`);
const all = (document: Document): string => textsOf(document).join("\n");
const factOf = (document: Document, label: string): string | undefined =>
  document.facts.find((fact) => fact.label === label)?.value;

const talk = { party: "self", meeting: "no", companion: "none", access: "not-asked", hearing: "unknown" };

describe("a) a kommune, lost earnings, Digital Post of 19 November", () => {
  const { plan, document } = typedDocument({
    ...talk,
    decider: "kommune",
    kommune: "Aarhus",
    topicKommune: "tabt-arbejdsfortjeneste",
    stage: "decided",
    channel: "digital-post",
    dated: "19|11|2026",
    received: "19|nov|26",
    toldFirst: "no",
    guidance: "given",
    letterDay: "||",
    wantsComplaint: "yes",
    disagree: ["result", "facts"],
    wish: "Samme timer som før",
  });

  test("[F1][F2][F6] Thursday 17 December, settled, digitally until 23.59", () => {
    const box = blockOf(document, "deadline");
    expect(box).toMatchObject({ tone: "open", label: "Sidste dag for at klage", screenLine: "Der er 26 dage til." });
    expect(box?.day).toEqual({ iso: "2026-12-17", text: "torsdag den 17. december 2026" });
    expect(box?.lines[0]).toBe("Digitalt: Klagen skal være modtaget senest kl. 23.59 torsdag den 17. december 2026.");
    expect(box?.lines.join(" ")).not.toMatch(/længere|to dage|foreløbig/i);
    expect(box?.bar).toMatchObject({
      elapsedDays: 2,
      from: { iso: "2026-11-19" },
      to: { iso: "2026-12-17" },
    });
    expect(daysOf(document)).toEqual([
      "torsdag den 19. november 2026: Datoen på afgørelsen",
      "torsdag den 17. december 2026: Sidste dag for at klage",
    ]);
  });

  test("[R2] kommunen, then Ankestyrelsen, then the courts; the case is with the citizen", () => {
    expect(stationsOf(document)).toEqual(["Dig, here", "Kommunen, ahead", "Ankestyrelsen, ahead", "Domstolene, ahead"]);
    expect(factOf(document, "Myndighed")).toBe("Aarhus Kommune");
    expect(factOf(document, "Klagen skal til")).toBe("Aarhus Kommune");
  });

  test("[F9] says how: the day, four weeks, the result, each with its law", () => {
    const steps = blockOf(document, "steps")?.items ?? [];
    expect(steps.map(({ rule, day }) => `${rule} ${day.iso}`)).toEqual([
      "F2 2026-11-19",
      "F1 2026-12-17",
      "F5 2026-12-17",
      "F6 2026-12-17",
    ]);
    expect(steps.every(({ source }) => source !== "")).toBe(true);
    expect(blockOf(document, "sources")?.items.map(({ id }) => id)).toContain("RSL");
  });

  test("[R3][R6] says that it pauses nothing and can end worse, and keeps the person's own words", () => {
    expect(plan.next).toBe("complain");
    expect(all(document)).toContain("Normalt sætter en klage ikke afgørelsen på pause.");
    expect(all(document)).toContain("Resultatet kan også blive dårligere");
    expect(blockOf(document, "notes")?.texts.map(({ value }) => value)[0]).toBe("Samme timer som før");
    expect(taskIdsOf(plan)).not.toContain("write-down-goal");
  });
});

describe("b) a kommune, an ordinary letter of 18 November", () => {
  const { document } = ordinaryCases["b) an ordinary letter"];

  test("[F2][F3][F4] safe Wednesday 16 December, and a later day that is shown and not advised", () => {
    const box = blockOf(document, "deadline");
    expect(box).toMatchObject({ label: "Sidste sikre dag for at klage" });
    expect(box?.day?.text).toBe("onsdag den 16. december 2026");
    const later = box?.lines.filter((line) => line.includes("mandag den 28. december 2026")) ?? [];
    expect(later).toHaveLength(1);
    expect(later[0]).toContain("regn ikke med dagen.");
    expect(box?.lines.join(" ")).toContain("Der er flere dage, fordi");
    expect(daysOf(document)).toEqual([
      "onsdag den 18. november 2026: Datoen på afgørelsen",
      "lørdag den 21. november 2026: Afgørelsen kom",
      "onsdag den 16. december 2026: Sidste sikre dag for at klage",
      "mandag den 28. december 2026: Måske den sidste dag",
    ]);
    expect(blockOf(document, "next")?.title).toContain("onsdag den 16. december 2026");
  });

  test("[F2][F4] says each step to the later day, and that the six days are not confirmed since 2026", () => {
    const steps = blockOf(document, "steps")?.items ?? [];
    expect(steps.map(({ day }) => day.iso)).toEqual([
      "2026-11-18",
      "2026-12-16",
      "2026-11-26",
      "2026-12-24",
      "2026-12-28",
      "2026-12-16",
      "2026-12-16",
    ]);
    expect(steps[2]?.text).toContain("ikke bekræftet");
  });
});

describe("c) børne- og ungeudvalget", () => {
  const { plan, document } = ordinaryCases["c) børne- og ungeudvalget"];

  test("[R2][C3][F6] directly to Ankestyrelsen, in writing, and nothing is looked at again first", () => {
    expect(stationsOf(document)).toEqual(["Dig, here", "Ankestyrelsen, ahead", "Domstolene, ahead"]);
    expect(factOf(document, "Klagen skal til")).toBe("Ankestyrelsen");
    expect(blockOf(document, "next")?.title).toBe("Klag til Ankestyrelsen senest tirsdag den 22. december 2026");
    expect(blockOf(document, "deadline")?.lines.join(" ")).not.toContain("Telefon");
    const klagen = sectionTexts(document, "klagen").join(" ");
    expect(klagen).not.toMatch(/se på sagen igen|genvurder/i);
    expect(taskIdsOf(plan)).not.toContain("wait-reassessment");
    expect(document.blocks.some(({ type }) => type === "contacts")).toBe(true);
    expect(blockOf(document, "contacts")?.items.map(({ name }) => name)).toContain("Børns Vilkår");
  });

  test("[C3] once complained, the case waits for Ankestyrelsen and not for the committee", () => {
    const complained = typedDocument({
      decider: "boerne-og-ungeudvalg",
      stage: "complained",
      complainedOn: "20|11|2026",
    });
    expect(complained.plan.next).toBe("wait-board");
    expect(stationsOf(complained.document)).toEqual(["Dig, past", "Ankestyrelsen, here", "Domstolene, ahead"]);
    expect(daysOf(complained.document)).toEqual(["fredag den 20. november 2026: Du klagede"]);
  });
});

describe("d) an a-kasse", () => {
  const { document } = ordinaryCases["d) an a-kasse"];

  test("[R2] a-kassen, STAR, Ankestyrelsen's Beskæftigelsesudvalg, the courts", () => {
    expect(stationsOf(document)).toEqual([
      "Dig, here",
      "A-kassen, ahead",
      "STAR, ahead",
      "Ankestyrelsen, ahead",
      "Domstolene, ahead",
    ]);
    expect(sectionTexts(document, "vejen").join(" ")).toContain("Beskæftigelsesudvalg");
    expect(blockOf(document, "contacts")?.items.map(({ name }) => name)).toContain("STAR");
  });

  test("[F3][F6] a Sunday goes back to Friday 18 December, and the office's hours count", () => {
    const box = blockOf(document, "deadline");
    expect(box?.day?.text).toBe("fredag den 18. december 2026");
    expect(box?.lines.join(" ")).toContain("i kontorets åbningstid senest fredag den 18. december 2026");
    expect(box?.lines.join(" ")).not.toMatch(/23\.59|telefon og brev/i);
    expect(box?.lines.join(" ")).toContain("mandag den 21. december 2026");
  });
});

describe("e) told on the phone, and nothing said of how to complain", () => {
  const { plan, document } = ordinaryCases["e) told on the phone"];

  test("[C1][F7] ask for it in writing by 4 December, and complain anyway by 18 December", () => {
    expect(daysOf(document)).toEqual([
      "fredag den 20. november 2026: Du fik det at vide",
      "fredag den 4. december 2026: Bed om begrundelsen på skrift",
      "fredag den 18. december 2026: Sidste sikre dag for at klage",
    ]);
    expect(taskIdsOf(plan)).toEqual(expect.arrayContaining(["ask-written-decision", "complain"]));
    expect(taskIdsOf(plan)).not.toContain("ask-guidance");
    expect(plan.next).toBe("complain");
    expect(blockOf(document, "questions")?.items[0]).toContain("på skrift");
  });

  test("[F7] promises no later day", () => {
    const box = blockOf(document, "deadline");
    expect(box?.day?.iso).toBe("2026-12-18");
    expect(box?.lines.join(" ")).toContain("kan have betydning");
    expect(box?.lines.join(" ")).not.toMatch(/Fristen er måske længere/);
    const after18 = all(document).match(/(?:19|[23]\d)\. december 2026/g) ?? [];
    expect(after18).toEqual([]);
    expect(all(document)).not.toMatch(/har god tid/i);
  });
});

describe("f) no decision yet", () => {
  const { plan, document } = typedDocument({
    decider: "kommune",
    kommune: "Odense",
    topicKommune: "hjaelp-i-hjemmet",
    party: "self",
    stage: "before-decision",
    concern: ["decision"],
    meeting: "yes",
    meetingDay: "1|12|2026",
    agenda: "no",
    companion: "family",
    role: "bisidder",
    access: "not-asked",
    accessWhat: ["minutes"],
    hearing: "not-yet",
    processingTime: "no",
    // Left from before the stage was changed: none of it may show.
    channel: "digital-post",
    dated: "19|11|2026",
    received: "19|11|2026",
    guidance: "given",
    wantsComplaint: "yes",
  });

  test("[F10][R6] no deadline anywhere", () => {
    expect(plan.deadline.status).toBe("not-yet");
    expect(blockOf(document, "deadline")).toBeUndefined();
    expect(blockOf(document, "steps")).toBeUndefined();
    expect(daysOf(document)).toEqual(["tirsdag den 1. december 2026: Møde"]);
    expect(all(document)).not.toContain("december 2026: Sidste");
    expect(all(document)).not.toMatch(/17\. december|19\. november/);
    expect(factOf(document, "Datoen på afgørelsen")).toBeUndefined();
    expect(factOf(document, "Klagen skal til")).toBeUndefined();
  });

  test("[C2][C9] tasks for the meeting, the file and the hearing", () => {
    expect(plan.next).toBe("ask-agenda");
    expect(new Set(taskIdsOf(plan))).toEqual(
      new Set([
        "write-down-goal",
        "ask-agenda",
        "prepare-meeting",
        "tell-about-bisidder",
        "ask-aktindsigt",
        "ask-when-hearing",
        "ask-processing-time",
        "prepare-complaint",
      ]),
    );
    const aktindsigt = sectionTexts(document, "aktindsigt").join(" ");
    expect(aktindsigt).toContain("Du behøver ikke sige hvorfor");
    expect(aktindsigt).not.toContain("klag alligevel");
    expect(blockOf(document, "questions")?.items.join(" ")).toMatch(/partshøring/);
  });
});

describe("g) the deadline was last week", () => {
  const late = {
    decider: "kommune",
    topicKommune: "botilbud",
    stage: "decided",
    channel: "digital-post",
    dated: "16|10|2026",
    received: "16|10|2026",
    guidance: "given",
  };

  test.each(["yes", "unsure", "unknown", ""])(
    "[F8] complain today and say why; wants to complain: %j",
    (wantsComplaint) => {
      const { plan, document } = typedDocument({ ...late, wantsComplaint });
      const box = blockOf(document, "deadline");
      expect(box).toMatchObject({ tone: "late", label: "Sidste dag for at klage var" });
      expect(box?.day?.text).toBe("fredag den 13. november 2026");
      expect(box?.screenLine).toBeUndefined();
      expect(box?.bar).toBeUndefined();
      expect(box?.lines.join(" ")).toContain("Ankestyrelsen kan se bort fra fristen, når der er en særlig grund");
      expect(blockOf(document, "next")?.title).toBe("Klag i dag");
      expect(taskIdsOf(plan)).toEqual(expect.arrayContaining(["complain-today", "explain-lateness", "ask-receipt"]));
      expect(all(document)).not.toMatch(/for sent|kan ikke længere|afvises/i);
    },
  );

  test("[F8][C3] the late route: sent on at once, and not looked at again", () => {
    const { document } = typedDocument({ ...late, wantsComplaint: "yes" });
    const kommunen = blockOf(document, "route")?.stations.find(({ name }) => name === "Kommunen");
    expect(kommunen?.does).toContain("med det samme");
    expect(kommunen?.does).not.toContain("genvurdering");
    expect(kommunen?.within).toBeUndefined();
  });

  test("[F8] who has chosen not to complain is told the day, and that one can still", () => {
    const { plan, document } = typedDocument({ ...late, wantsComplaint: "no" });
    expect(plan.next).toBe("no-complaint");
    expect(blockOf(document, "next")?.text).toMatch(/klag med det samme|klag alligevel/);
    expect(blockOf(document, "next")?.text).not.toMatch(/til og med/);
    expect(all(document)).not.toMatch(/for sent/i);
  });
});
