import { deadlineStates, latestNotFixed } from "#content/da/deadline.ts";
import { tasks } from "#content/da/tasks.ts";
import type { Answers } from "#lib/answers/answers.ts";
import { parseCalendarDate as day } from "#lib/calendar/calendar-date.ts";
import { walkAsCitizen } from "#tests/support/citizen-walk.ts";
import { expect, test } from "#tests/support/dated-test.ts";
import { daysIn, linesUnder, stationsIn } from "#tests/support/plan-facts.ts";
import { type ReadPlan, readPlan } from "#tests/support/read-plan.ts";

/** The page and the paper, each as one text. */
function bothOf({ page, paper }: ReadPlan): readonly string[] {
  return [page.join("\n"), paper.lines.join("\n")];
}

/** Neither says that it is too late, nor that there is plenty of time. */
function expectCalmWords(plan: ReadPlan): void {
  for (const text of bothOf(plan)) expect(text).not.toMatch(/for sent|du har god tid/i);
}

const kommune: Answers = { decider: "kommune", party: "self", stage: "decided" };

test("[F1] a) Digital Post of 19 November: the last day is Thursday 17 December, from the kommune to the courts", async ({
  page,
}) => {
  const outcome = page.getByRole("region", { name: "Det betyder det for planen" });
  const asked = await walkAsCitizen(
    page,
    {
      ...kommune,
      kommune: "Aarhus",
      topicKommune: "tabt-arbejdsfortjeneste",
      about: "Min søns støtte",
      channel: "digital-post",
      dated: day("2026-11-19"),
      received: day("2026-11-19"),
      toldFirst: "no",
      guidance: "given",
      wantsComplaint: "yes",
    },
    async (id) => {
      if (id === "decider") await expect(outcome).toContainText("Ankestyrelsen");
      if (id === "guidance") await expect(outcome).toContainText("torsdag den 17. december 2026");
    },
  );
  expect(asked).toContain("check");
  expect(asked).not.toContain("processingTime");

  await page.getByRole("link", { name: "Se din plan" }).click();
  const plan = await readPlan(page);
  for (const text of bothOf(plan)) {
    expect(text).toMatch(/Myndighed:?\s+Aarhus Kommune/);
    expect(text).toContain("Tabt arbejdsfortjeneste");
    expect(text).toContain("Sidste dag for at klage\ntorsdag den 17. december 2026");
    expect(text).toContain("senest kl. 23.59 torsdag den 17. december 2026");
    expect(text).toContain("Klag til kommunen senest torsdag den 17. december 2026");
    expect(text).toContain("Hjemvise");
    expect(text).toContain("Min søns støtte");
  }
  for (const lines of [plan.page, plan.paper.lines]) {
    expect(stationsIn(lines)).toEqual(["Dig", "Kommunen", "Ankestyrelsen", "Domstolene"]);
    // The guide is open on a Saturday: who would rather ring does it on the Monday.
    expect(daysIn(lines)).toEqual([
      "mandag den 23. november 2026",
      "torsdag den 17. december 2026",
      "torsdag den 19. november 2026",
    ]);
  }
  expect(plan.paper.name).toBe("klagevejen-tjekliste-2026-12-17.pdf");
  expect(plan.page).toContain("Der er 26 dage til.");
  expect(plan.paper.lines.join()).not.toContain("26 dage");
  expectCalmWords(plan);
});

test("[F2] b) a letter dated 18 November: the safe day is Wednesday 16 December, and the later one is shown as such", async ({
  page,
}) => {
  await walkAsCitizen(page, {
    ...kommune,
    kommune: "Odense",
    topicKommune: "merudgifter",
    channel: "letter",
    dated: day("2026-11-18"),
    toldFirst: "no",
    guidance: "given",
    wantsComplaint: "yes",
  });
  await page.getByRole("link", { name: "Se din plan" }).click();
  const plan = await readPlan(page);
  for (const text of bothOf(plan)) {
    expect(text).toContain("Sidste sikre dag for at klage\nonsdag den 16. december 2026");
    // The sixth ordinary day is 26 November; four weeks on is 24 December, and then come the holidays and a Sunday.
    expect(text).toMatch(/Fristen er måske længere, helt til mandag den 28\. december 2026\. .*regn ikke med dagen\./);
    expect(text).toContain("Klag til kommunen senest onsdag den 16. december 2026");
    expect(text).not.toMatch(/klag[^.]* senest mandag den 28\. december 2026/i);
  }
  expect(plan.paper.name).toBe("klagevejen-tjekliste-2026-12-16.pdf");
  expectCalmWords(plan);
});

test("[C1] e) told on the phone without guidance: ask for it in writing within 14 days, complain anyway, no later day", async ({
  page,
}) => {
  const asked = await walkAsCitizen(page, {
    ...kommune,
    topicKommune: "hjaelp-i-hjemmet",
    channel: "oral",
    told: day("2026-11-17"),
    guidance: "missing",
    wantsComplaint: "yes",
  });
  for (const onlyInWriting of ["dated", "received", "letterDay", "check"]) expect(asked).not.toContain(onlyInWriting);

  await page.getByRole("link", { name: "Se din plan" }).click();
  const plan = await readPlan(page);
  for (const text of bothOf(plan)) {
    expect(text).toContain("Bed om afgørelsen på skrift senest tirsdag den 1. december 2026");
    expect(text).toContain("Klag til kommunen senest tirsdag den 15. december 2026");
    expect(text).toContain("Sidste sikre dag for at klage\ntirsdag den 15. december 2026");
    expect(text).toContain(latestNotFixed.guidanceMissing);
    expect(text).not.toMatch(/kan være længere|længste læsning/i);
  }
  for (const lines of [plan.page, plan.paper.lines]) {
    // 17 November it was said, 14 days on, four weeks on: and no day after that.
    // The guide is open on a Saturday: who would rather ring does it on the Monday.
    expect(daysIn(lines)).toEqual([
      "mandag den 23. november 2026",
      "tirsdag den 1. december 2026",
      "tirsdag den 15. december 2026",
      "tirsdag den 17. november 2026",
    ]);
  }
  expectCalmWords(plan);
});

test("[R4] f) no decision yet: no deadline anywhere; the meeting, aktindsigt and partshøring", async ({ page }) => {
  const aDeadline = /sidste (sikre )?dag|klagefristen er|frist for at klage|\d+ dage til|klag (til|nu|i dag)|senest/i;
  const main = page.getByRole("main");
  const asked = await walkAsCitizen(
    page,
    {
      decider: "kommune",
      kommune: "Vejle",
      topicKommune: "hjaelpemidler-og-bil",
      party: "self",
      stage: "before-decision",
      meeting: "yes",
      meetingDay: day("2026-12-02"),
      agenda: "no",
      companion: "none",
      access: "not-asked",
      accessWhat: ["minutes", "notes"],
      hearing: "not-yet",
      processingTime: "no",
    },
    async (id) => {
      const outcome = main.getByRole("region", { name: "Det betyder det for planen" });
      if (id === "processingTime") await expect(outcome).toContainText(tasks["ask-processing-time"].title);
      expect(daysIn([await main.innerText()]).filter((named) => !named.includes("2. december"))).toEqual([]);
    },
  );
  for (const afterADecision of ["channel", "dated", "guidance", "check", "wantsComplaint"]) {
    expect(asked).not.toContain(afterADecision);
  }

  await page.getByRole("link", { name: "Se din plan" }).click();
  const plan = await readPlan(page);
  for (const lines of [plan.page, plan.paper.lines]) {
    // The guide is open on a Saturday: who would rather ring does it on the Monday.
    expect(daysIn(lines)).toEqual(["mandag den 23. november 2026", "onsdag den 2. december 2026"]);
    const todo = linesUnder(lines, "Det næste, du skal gøre", "Sagens vej").join("\n");
    expect(todo).not.toMatch(aDeadline);
    for (const id of [
      "ask-agenda",
      "prepare-meeting",
      "find-bisidder",
      "ask-aktindsigt",
      "ask-when-hearing",
    ] as const) {
      expect(todo).toContain(tasks[id].title);
    }
    expect(lines.join("\n")).not.toMatch(/sidste (sikre )?dag|frist for at klage|klagefristen er|dage til/i);
    expect(lines).not.toContain("Sådan har vi regnet");
  }
  expect(plan.paper.name).toBe("klagevejen-tjekliste.pdf");
  expectCalmWords(plan);
});

test("[F8] g) the deadline was last week: complain today, say why, and it is sent on at once", async ({ page }) => {
  await walkAsCitizen(page, {
    ...kommune,
    kommune: "Esbjerg",
    topicKommune: "botilbud",
    channel: "digital-post",
    dated: day("2026-10-16"),
    received: day("2026-10-16"),
    toldFirst: "no",
    guidance: "given",
    wantsComplaint: "yes",
  });
  await page.getByRole("link", { name: "Se din plan" }).click();
  const plan = await readPlan(page);
  for (const text of bothOf(plan)) {
    expect(text).toContain("Sidste dag for at klage var\nfredag den 13. november 2026");
    expect(text).toContain("Det næste, du skal gøre\nKlag i dag\nSkriv til kommunen i dag");
    expect(text).toContain(deadlineStates.passed);
    expect(text).toContain("Ankestyrelsen kan se bort fra fristen");
    expect(text).toContain("skal kommunen sende klagen videre med det samme");
    expect(text).toContain(tasks["explain-lateness"].title);
    // C3: a late complaint is not reassessed, and the route must not say that it is.
    expect(text).not.toContain("Fire uger fra kommunen har fået klagen");
    expect(text).not.toMatch(/Der er \d+ dage til|senest fredag den 13\. november/);
  }
  for (const lines of [plan.page, plan.paper.lines]) {
    expect(stationsIn(lines)).toEqual(["Dig", "Kommunen", "Ankestyrelsen", "Domstolene"]);
  }
  expectCalmWords(plan);
});
