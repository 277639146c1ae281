import type { ClockStepId } from "../ids/clock-steps.ts";
import type { ClockId } from "../ids/plan.ts";

/** Every text names the day it reaches. Words in braces besides {day}: as in clocks.ts. */
export const clockStepPlaceholders = ["day", "authority", "Authority", "sendTo", "SendTo", "board", "Board"] as const;

/** Steps that are said alike for every clock (C0). */
export const sharedSteps: Readonly<Record<Exclude<ClockStepId, "start" | "length" | "result">, string>> = {
  "set-by-authority": "Dagen står i brevet: {day}. Vi flytter den ikke.",
  "day-before": "Vi viser dagen før, så du ikke mister en dag: {day}.",
  "office-day-before": "Den dag er lukket, eller mange holder lukket. Vi går tilbage til den sidste kontordag: {day}.",
  "office-day-after": "Den dag er lukket, eller mange holder lukket. Myndigheden får til den næste kontordag: {day}.",
};

/** What a clock counts from, how long it is, and what that leads to. */
export type ClockStepWords = Readonly<Record<"start" | "length" | "result", string>>;

const fromDecision = "Vi tæller fra den dag, klagen blev afgjort: {day}.";
const fromNewDecision = "Vi tæller fra den dag, du har skrevet for den nye afgørelse: {day}.";
const fourWeeks = "Fristen er fire uger, og den første dag tæller ikke med. Det giver {day}.";
const fourteenDays = "Fristen er 14 dage, og den første dag tæller ikke med. Det giver {day}.";

/** The clocks that explain themselves beside the complaint deadline (F9). */
export const clockSteps: Readonly<Partial<Record<ClockId, ClockStepWords>>> = {
  "written-reasons": {
    start: "Vi tæller fra den dag, afgørelsen blev sagt: {day}.",
    length: fourteenDays,
    result: "Bed om begrundelsen på skrift senest {day}.",
  },
  "notice-ends": {
    start: "Vi tæller fra den tidligste dag, vi kender: {day}.",
    length: "Varslet er mindst 14 uger fra den dag, du fik afgørelsen. Det giver {day}.",
    result: "Ændringen må først begynde efter {day}, også når du klager.",
  },
  "aktindsigt-answer": {
    start: "Myndigheden fik dit ønske {day}. Den dag tæller ikke med.",
    length: "Syv arbejdsdage derfra er {day}. Vi tæller kun dage, hvor kontorer normalt er åbne.",
    result: "Svaret skal normalt være der senest {day}.",
  },
  reassessment: {
    start: "Myndigheden fik klagen {day}. Den dag tæller ikke med.",
    length: "Myndigheden har fire uger. Det giver {day}.",
    result: "Der skal normalt være set på sagen igen senest {day}.",
  },
  maintain: { start: fromNewDecision, length: fourWeeks, result: "Din besked skal være fremme senest {day}." },
  "new-complaint": { start: fromNewDecision, length: fourWeeks, result: "Klagen skal være fremme senest {day}." },
  "onward-complaint": {
    start: "Vi tæller fra den dag, du har skrevet for afgørelsen: {day}.",
    length: fourWeeks,
    result: "Klagen skal være fremme senest {day}.",
  },
  "court-review": {
    start: fromDecision,
    length: fourWeeks,
    result: "Kravet skal være hos Ankestyrelsen senest {day}.",
  },
  "adoption-review": {
    start: fromDecision,
    length: fourteenDays,
    result: "Kravet skal være hos Ankestyrelsen senest {day}.",
  },
  "work-injury-suit": {
    start: fromDecision,
    length: "Fristen er 12 måneder for den skadede og de efterladte. Det giver {day}.",
    result: "Retssagen skal være begyndt senest {day}.",
  },
  ombudsman: {
    start: fromDecision,
    length: "Fristen er et år. Det giver {day}.",
    result: "Klagen skal være hos Ombudsmanden senest {day}.",
  },
};

/** C3's other starts and lengths. */
export const reassessmentSteps = {
  startAes: "Klagefristen slutter senest {day}. Tiden for AES begynder derfra.",
  notice: "Myndigheden har 14 dage, fordi ændringen kræver 14 ugers varsel. Det giver {day}.",
  fiveDays: "Myndigheden har fem dage i de sager, der står på listen. Det giver {day}.",
} as const;
