import { describe, expect, test } from "vitest";
import { composePlan } from "#lib/document/compose-plan.ts";
import { paperFileName } from "#lib/document/paper-file-name.ts";
import { blockOf, textsOf } from "#tests/support/document-texts.ts";
import { planOf, type RouteName, routeNames, whoByRoute } from "#tests/support/plan-of.ts";

/** A kommune's decision in Digital Post: 19 November 2026, so 17 December 2026. */
const ordinary = {
  decider: "kommune",
  topicKommune: "merudgifter",
  stage: "decided",
  channel: "digital-post",
  dated: "2026-11-19",
  received: "2026-11-19",
  guidance: "given",
};

function boxOf(answers: Readonly<Record<string, unknown>>, today?: string) {
  const box = blockOf(composePlan(planOf(answers, today)), "deadline");
  if (!box) throw new Error("no deadline box");
  return box;
}

describe("the deadline box from day to day", () => {
  test.each([
    ["2026-11-19", "open", "Der er 28 dage til."],
    ["2026-12-09", "open", "Der er 8 dage til."],
    ["2026-12-10", "soon", "Der er 7 dage til."],
    ["2026-12-16", "soon", "Der er 1 dag til."],
    ["2026-12-17", "last-day", "Det er i dag. Klag i dag."],
    ["2026-12-18", "late", undefined],
    ["2027-12-18", "late", undefined],
  ])("[F8] on %s it is %s, and on screen: %s", (today, tone, screenLine) => {
    const box = boxOf(ordinary, today);
    expect([box.tone, box.screenLine]).toEqual([tone, screenLine]);
    expect(box.day?.text).toBe("torsdag den 17. december 2026");
    expect(box.bar?.elapsedDays).toBe(
      tone === "late" ? undefined : 28 - Number(/\d+/.exec(screenLine ?? "0")?.[0] ?? 0),
    );
  });

  test("[F8] what is printed is the same on every day until it is late, and another after", () => {
    const printed = (today: string) => boxOf(ordinary, today).lines;
    expect(printed("2026-12-17")).toEqual(printed("2026-11-19"));
    expect(printed("2026-12-18")).not.toEqual(printed("2026-12-17"));
    expect(printed("2027-12-18")).toEqual(printed("2026-12-18"));
  });

  test("[F8][F5] the office's last day can pass before the safe day does: then digitally, and only on screen", () => {
    // Thursday 24 December is the safe day, Wednesday 23 the office's.
    const atChristmas = { ...ordinary, dated: "2026-11-26", received: "2026-11-26" };
    expect(boxOf(atChristmas, "2026-12-23").screenLine).toBe("Der er 1 dag til.");
    expect(boxOf(atChristmas, "2026-12-24").screenLine).toMatch(/i dag.*digitalt/);
    expect(boxOf(atChristmas).lines.join(" ")).toContain("senest onsdag den 23. december 2026");
    // Where office hours decide, digital is no way round a closed office, so it says to ring as well.
    const atWork = { ...atChristmas, decider: "arbejdstilsynet" };
    expect(boxOf(atWork, "2026-12-24").screenLine).toMatch(/ring/);
  });

  test.each([
    [{ ...ordinary, channel: "letter", dated: "unknown" }, "provisional", /foreløbig/i],
    [{ ...ordinary, dated: "unknown" }, "provisional", /foreløbig/i],
    [{ ...ordinary, decider: "adoptionssamraad", dated: "unknown" }, "provisional", /foreløbig/i],
    [{ ...ordinary, channel: "letter", received: "unknown" }, "open", /Sidste sikre dag/],
    [{ ...ordinary, decider: "a-kasse" }, "open", /Sidste dag/],
    [{ ...ordinary, guidance: "missing" }, "open", /Sidste sikre dag/],
    [{ ...ordinary, ...whoByRoute.stu }, "open", /Sidste sikre dag/],
    [{ ...ordinary, letterDay: "2026-12-10" }, "open", /efter brevet/],
  ])("[F2p][F7][F12][R5] %j: %s", (answers, tone, label) => {
    const box = boxOf(answers);
    expect(box.tone).toBe(tone);
    expect(box.label).toMatch(label);
  });

  test("[F2p] provisional says so, and to find the date", () => {
    expect(boxOf({ ...ordinary, dated: "unknown" }).lines.join(" ")).toContain(
      "Foreløbig: find datoen på brevet, den sikre dag kan være tidligere.",
    );
    expect(boxOf(ordinary).lines.join(" ")).not.toMatch(/foreløbig/i);
  });

  test.each([
    [
      "the letter is earlier",
      "2026-12-15",
      "tirsdag den 15. december 2026",
      /Brevet siger tirsdag.*torsdag den 17\. december 2026.*tidligste: tirsdag/,
    ],
    ["the letter is later", "2026-12-21", "torsdag den 17. december 2026", /Brevet siger mandag.*tidligste: torsdag/],
    ["the letter says the same", "2026-12-17", "torsdag den 17. december 2026", /Brevet siger den samme dag/],
  ])("[R5] %s", (_what, letterDay, shown, line) => {
    const box = boxOf({ ...ordinary, letterDay });
    expect(box.day?.text).toBe(shown);
    expect(box.lines.join(" ")).toMatch(line);
    expect(/Spørg kommunen på skrift/.test(box.lines.join(" "))).toBe(letterDay !== "2026-12-17");
  });
});

describe("when and how the complaint must be there", () => {
  const untilMidnight: readonly RouteName[] = [
    "kommune",
    "kommune-beskaeftigelse",
    "boerne-og-ungeudvalg",
    "udbetaling-danmark",
    "socialtilsyn",
    "seniorpensionsenheden",
    "aes",
  ];
  const byPhone: readonly RouteName[] = [
    "kommune",
    "kommune-beskaeftigelse",
    "udbetaling-danmark",
    "aes",
    "socialtilsyn",
  ];
  const inLetter: readonly RouteName[] = ["familieretshuset-adoption", "det-staar-i-brevet"];

  test.each(routeNames)("[F6] %s", (name) => {
    const box = boxOf({ ...ordinary, ...whoByRoute[name] });
    const lines = box.lines.join(" ");
    if (inLetter.includes(name)) {
      expect(box).toMatchObject({ tone: "in-letter", instead: "Se i brevet" });
      return;
    }
    expect(lines.includes("23.59")).toBe(untilMidnight.includes(name));
    expect(/Telefon og brev på papir/.test(lines)).toBe(byPhone.includes(name));
    expect(/Klag på skrift/.test(lines)).toBe(!byPhone.includes(name));
    expect(/AES eller Ankestyrelsen/.test(lines)).toBe(name === "aes");
    expect(lines).toContain("Det tæller, hvornår klagen er modtaget");
  });

  /** Who may overlook that a complaint is late (F8's table). */
  const forgives: Partial<Record<RouteName, RegExp>> = {
    kommune: /Ankestyrelsen kan se bort.*kommunen sende klagen videre med det samme/,
    "kommune-beskaeftigelse": /Ankestyrelsen kan se bort.*sende klagen videre med det samme/,
    "udbetaling-danmark": /Ankestyrelsen kan se bort.*Udbetaling Danmark sende klagen videre med det samme/,
    socialtilsyn: /Ankestyrelsen kan se bort.*sende klagen videre med det samme/,
    seniorpensionsenheden: /Ankestyrelsen kan se bort.*sende klagen videre med det samme/,
    aes: /Ankestyrelsen kan se bort.*sende klagen videre med det samme/,
    "boerne-og-ungeudvalg": /^(?!.*videre).*Ankestyrelsen kan se bort/,
    "familieretshuset-botilbud": /^(?!.*videre).*Ankestyrelsen kan se bort/,
    arbejdstilsynet: /Arbejdsmiljøklagenævnet.*særlige grunde/,
    "a-kasse": /Direktøren for STAR/,
    star: /Chefen for Ankestyrelsen/,
    su: /undskyldeligt.*seks måneder/,
    "udbetaling-danmark-su-gaeld": /undskyldeligt.*seks måneder/,
    specialundervisning: /videre til klagenævnet med det samme.*ikke set en regel/,
    stu: /ikke set en regel/,
    voksenspecialundervisning: /ikke set en regel/,
    adoptionssamraad: /ikke set en regel/,
  };

  test.each(Object.entries(forgives))("[F8] %s, late: who may overlook it, and complain anyway", (name, who) => {
    const box = boxOf({ ...ordinary, ...whoByRoute[name as RouteName] }, "2027-12-01");
    expect(box.tone).toBe("late");
    expect(box.lines.join(" ")).toMatch(who);
    expect(box.lines[0]).toMatch(/[Kk]lag (alligevel )?i dag, og skriv, hvorfor klagen kommer nu/);
  });

  test("[F8] between the safe day and the latest one it is not said to be over", () => {
    const atChristmas = { ...ordinary, dated: "2026-11-26", received: "2026-11-26" };
    expect(boxOf(atChristmas, "2026-12-26").lines[0]).toContain("Fristen kan stadig være åben.");
    expect(boxOf(atChristmas, "2026-12-29").lines[0]).not.toContain("kan stadig være åben");
    expect(boxOf({ ...atChristmas, guidance: "missing" }, "2027-02-01").lines[0]).toContain("ikke sikkert");
  });
});

describe("no day of ours", () => {
  test.each([
    ["other", { ...whoByRoute["det-staar-i-brevet"] }, "Den kan være kortere end fire uger. Klag i dag."],
    ["adoption", { ...whoByRoute["familieretshuset-adoption"] }, "Den kan være kortere end fire uger. Klag i dag."],
    ["nobody known", { decider: "unknown" }, "Klag i dag, hvis du er i tvivl."],
    [
      "kind unknown",
      { decider: "familieretshuset", kindFamilieretshuset: "unknown" },
      "Klag i dag, hvis du er i tvivl.",
    ],
  ])("[F11] %s: the letter has it", (_who, who, words) => {
    const box = boxOf({ ...ordinary, ...who });
    expect(box.day).toBeUndefined();
    expect(box.bar).toBeUndefined();
    expect(box.screenLine).toBeUndefined();
    expect(box.lines.join(" ")).toContain(words);
  });

  test.each(["folkeskole", "parkering", "skat"])(
    "[R4][F11] %s: the letter's own day where it has one",
    (topicKommune) => {
      const box = boxOf({ ...ordinary, topicKommune, letterDay: "2026-12-13" });
      expect(box.day?.text).toBe("søndag den 13. december 2026");
      const document = composePlan(planOf({ ...ordinary, topicKommune }));
      // Nobody hears a complaint over the first two, so there is no deadline to find in a letter without one.
      expect(blockOf(document, "deadline") === undefined).toBe(topicKommune !== "skat");
      expect(textsOf(document).join(" ")).not.toContain("17. december");
    },
  );

  test("[F11] the letter's own day is shown as the letter's, and is not moved", () => {
    const box = boxOf({ ...ordinary, decider: "other", letterDay: "2026-12-13" });
    expect(box).toMatchObject({ tone: "in-letter", label: "Sidste dag efter brevet" });
    expect(box.day?.text).toBe("søndag den 13. december 2026");
    expect(box.lines).toContain("Dagen er fra brevet. Vi har ikke regnet den ud.");
    expect(boxOf({ ...ordinary, decider: "other", letterDay: "2026-11-20" }).label).toBe("Sidste dag efter brevet var");
  });

  test.each([
    ["new-decision", { outcome: "partly", newDecisionDay: "2026-11-10" }, "tirsdag den 8. december 2026", /fastholder/],
    [
      "new-decision",
      { decider: "aes", outcome: "partly", newDecisionDay: "2026-11-10" },
      "tirsdag den 8. december 2026",
      /nye afgørelse/,
    ],
    [
      "board-decided",
      { decider: "boerne-og-ungeudvalg", boardOutcome: "stadfaestet", boardDay: "2026-11-10" },
      "tirsdag den 8. december 2026",
      /retten/,
    ],
  ])("[C4][C5] at %s the box has the clock that runs then", (stage, answers, shown, words) => {
    const box = boxOf({ ...ordinary, stage, ...answers });
    expect(box.day?.text).toBe(shown);
    expect([box.label, ...box.lines].join(" ")).toMatch(words);
    expect(box.screenLine).toBe("Der er 17 dage til.");
    expect(boxOf({ ...ordinary, stage, ...answers }, "2026-12-09").tone).toBe("late");
  });

  test.each(["complained", "forwarded"])("at %s there is no box", (stage) => {
    const document = composePlan(planOf({ ...ordinary, stage, complainedOn: "2026-11-20" }));
    expect(blockOf(document, "deadline")).toBeUndefined();
    expect(textsOf(document).join(" ")).not.toMatch(/17\. december/);
  });
});

describe("the paper's file name", () => {
  test.each([
    [ordinary, "klagevejen-tjekliste-2026-12-17.pdf"],
    [{ ...ordinary, letterDay: "2026-12-15" }, "klagevejen-tjekliste-2026-12-15.pdf"],
    [{ ...ordinary, about: "Åse Østergård" }, "klagevejen-tjekliste-2026-12-17.pdf"],
    [{ stage: "before-decision" }, "klagevejen-tjekliste.pdf"],
    [{}, "klagevejen-tjekliste.pdf"],
  ])("of %j is %s: the day to use, and never a name", (answers, name) => {
    expect(paperFileName(planOf(answers))).toBe(name);
    expect(paperFileName(planOf(answers), "large")).toBe(name.replace(".pdf", "-stor-skrift.pdf"));
  });
});
