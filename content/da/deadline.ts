import type { DeadlineStepId } from "../ids/deadline-steps.ts";
import type { RouteId } from "../ids/routes.ts";
import type { SourceId } from "../ids/sources.ts";

/** One step of "Sådan har vi regnet" (F9). {day} is the day that the step reaches, in full. */
export type DeadlineStepWords = {
  readonly text: string;
  readonly sources: readonly SourceId[];
  /** The law is the route's own: show `periodLaw` as well. */
  readonly lawOfRoute?: true;
};

/** The law that sets a route's complaint period, as it is named in running text; null where we have seen none. */
export type PeriodLaw = { readonly text: string; readonly sources: readonly SourceId[] } | null;

/** What the texts of this file may hold in braces. `letterDay` is the day in the letter, `ourDay` the one we computed. */
export const deadlinePlaceholders = [
  "day",
  "officeDay",
  "letterDay",
  "ourDay",
  "count",
  "n",
  "authority",
  "Authority",
  "sendTo",
  "SendTo",
] as const;

/** The steps by which a deadline explains itself (F9). */
export const deadlineSteps: Readonly<Record<DeadlineStepId, DeadlineStepWords>> = {
  "start-earliest-day": {
    text: "Vi tæller fra {day}. Det er den tidligste af de dage, vi kender, så du ikke mister en dag.",
    sources: [],
    lawOfRoute: true,
  },
  "four-weeks": {
    text: "Fristen er fire uger, og den første dag tæller ikke med. Det giver {day}.",
    sources: ["J2"],
    lawOfRoute: true,
  },
  "six-months": {
    text: "Fristen er seks måneder fra afgørelsen. Det giver {day}.",
    sources: ["ADL"],
  },
  "next-weekday": {
    text: "Den dag er en lørdag, søndag eller helligdag. Så går fristen til næste hverdag, {day}.",
    sources: ["A4", "J2", "E2", "B1"],
  },
  "weekday-before": {
    text: "Den dag er en lørdag, søndag eller helligdag. Vi kender ikke en sikker regel om det her. Derfor bruger vi hverdagen før, {day}.",
    sources: [],
    lawOfRoute: true,
  },
  "doubtful-day-stays": {
    text: "Mange holder lukket den dag, men den er ikke en helligdag. Derfor bliver den sikre dag {day}.",
    sources: ["DET"],
  },
  "latest-start-available": {
    text: "Sådan kan fristen blive længere: Den begynder {day}, da beskeden lå klar i Digital Post.",
    sources: ["DPL", "A1"],
  },
  "latest-start-day-after": {
    text: "Sådan kan fristen blive længere: Digital Post fra AES regnes for kommet næste hverdag, {day}.",
    sources: ["A1", "E1"],
  },
  "latest-start-sixth-day": {
    text: "Sådan kan fristen blive længere: Ankestyrelsen har regnet et brev for kommet seks hverdage efter sin dato, {day}. Det er ikke bekræftet efter nytår 2026, hvor brevene fik en ny postvirksomhed.",
    sources: ["A1", "A4", "E1"],
  },
  "latest-start-latest-day": {
    text: "Sådan kan fristen blive længere: Den begynder {day}, den seneste af de dage, vi kender.",
    sources: [],
    lawOfRoute: true,
  },
  "latest-start-decision": {
    text: "Sådan kan fristen blive længere: De seks måneder begynder med afgørelsen, {day}.",
    sources: ["ADL"],
  },
  "latest-four-weeks": { text: "Fire uger derfra er {day}.", sources: ["J2"], lawOfRoute: true },
  "latest-six-months": { text: "Seks måneder derfra er {day}.", sources: ["ADL"] },
  "latest-next-weekday": {
    text: "Den dag er en lørdag, søndag eller helligdag. Næste hverdag er {day}.",
    sources: ["J2", "E2", "B1"],
  },
  "latest-next-ordinary-day": {
    text: "Den dag holder mange lukket. Går fristen videre derfra, bliver det {day}.",
    sources: ["DET"],
  },
  "office-day": {
    text: "Den sidste sikre dag, hvor et kontor normalt er åbent, er {day}.",
    sources: ["E2", "B1"],
  },
  result: {
    text: "Sidste sikre dag for at klage er {day}.",
    sources: ["D1"],
    lawOfRoute: true,
  },
};

/** The last step in other words: one date only, or the date on the decision is missing. */
export const resultWords = {
  settled: "Sidste dag for at klage er {day}.",
  provisional: "Foreløbig sidste dag for at klage er {day}.",
} as const;

/** F12: the step "four-weeks" where four weeks is not confirmed. */
export const fourWeeksNotConfirmed = "Vi regner med fire uger, men det er ikke bekræftet her. Det giver {day}.";

/** The label over the day in the deadline box. */
export const deadlineLabels = {
  safe: "Sidste sikre dag for at klage",
  settled: "Sidste dag for at klage",
  provisional: "Foreløbig sidste dag for at klage",
  safePassed: "Sidste sikre dag for at klage var",
  settledPassed: "Sidste dag for at klage var",
  inLetter: "Sidste dag efter brevet",
  inLetterPassed: "Sidste dag efter brevet var",
  none: "Frist for at klage",
} as const;

/** Said instead of a day, large. */
export const insteadOfDay = {
  inLetter: "Se i brevet",
  missingDay: "Vi mangler en dag",
  missingDecider: "Vi mangler myndigheden",
  tooOld: "Klag i dag, og skriv hvorfor",
} as const;

/** F2p. */
export const provisionalLine = "Foreløbig: find datoen på brevet, den sikre dag kan være tidligere.";

/** F2–F4: the later reading, shown but never advised. */
export const latestLine = "Fristen er måske længere, helt til {day}. Det er ikke sikkert, så regn ikke med dagen.";

/** The day that the letter came is one's own, so its reading is said as well (F2). */
export const receivedLine =
  "Fra den dag, du fik brevet, bliver det {day}. Det er ikke sikkert, at den dag tæller. Derfor bruger vi den tidligste.";

/**
 * Why there are two dates, in one sentence. By the step that makes the difference: the latest track's start step,
 * "weekday-before" (weekend, not settled), "latest-next-ordinary-day" (doubtful day).
 */
export const latestReasons = {
  "latest-start-available": "Der er to dage, fordi datoen på afgørelsen og dagen i Digital Post ikke er den samme.",
  "latest-start-day-after": "Der er to dage, fordi AES regner sin Digital Post for kommet en hverdag efter datoen.",
  "latest-start-sixth-day":
    "Der er flere dage, fordi vi tæller fra den tidligste dag. Ankestyrelsen har hidtil regnet et brev for kommet seks hverdage efter sin dato. Det er ikke bekræftet i 2026.",
  "latest-start-latest-day": "Der er to dage, fordi vi kender flere dage, som fristen kan begynde.",
  "latest-start-decision": "Der er to dage, fordi vi kender flere dage, som fristen kan begynde.",
  "weekday-before":
    "Der er to dage, fordi fristen ender på en lukkedag. Det er uklart, om den så går til næste hverdag.",
  "latest-next-ordinary-day":
    "Der er to dage, fordi mange holder lukket den sidste dag. Det er uklart, om fristen så går videre.",
} as const satisfies Partial<Record<DeadlineStepId, string>>;

/** Why no latest day can be given (F7, F12). */
export const latestNotFixed = {
  guidanceMissing:
    "Klagevejledningen mangler. Det kan have betydning for fristen, men klag inden den sikre dag. Er den gået, så klag i dag.",
  oralWithoutGuidance:
    "Afgørelsen er sagt til dig, måske uden klagevejledning. Det kan have betydning for fristen, men klag inden den sikre dag. Er den gået, så klag i dag.",
  notConfirmed:
    "Fristen eller vejen er ikke bekræftet for denne slags sager. Står der en tidligere dag i brevet, så brug den.",
} as const;

/** When and how the complaint must be there (F6). `digitalMidnight` or `officeHours`, then the others that fit. */
export const cutOffs = {
  digitalMidnight: "Digitalt: Klagen skal være modtaget senest kl. 23.59 {day}.",
  officeHours: "Klagen skal være modtaget i kontorets åbningstid senest {officeDay}.",
  phoneAndPaper: "Telefon og brev på papir: i kontorets åbningstid senest {officeDay}.",
  paperOnly: "Brev på papir: i kontorets åbningstid senest {officeDay}.",
  writingOnly: "Klag på skrift. Vi har ikke set en regel om, at du kan klage i telefonen her.",
  received: "Det tæller, hvornår klagen er modtaget, ikke hvornår den er sendt.",
  aesDigital: "En digital klage tæller, når AES eller Ankestyrelsen har modtaget den.",
  aesPaper: "Et brev på papir skal sendes til AES.",
  inLetter: "Brevet siger, hvordan du klager, og hvornår klagen skal være modtaget.",
} as const;

/** The law behind the cut-offs. */
export const cutOffSources = {
  digitalMidnight: ["A5"],
  officeHours: [],
  phoneAndPaper: ["E2", "D1"],
  paperOnly: ["D1"],
  writingOnly: [],
  received: ["D1", "A5"],
  aesDigital: ["AESB"],
  aesPaper: ["AESB"],
  inLetter: [],
} as const satisfies Readonly<Record<keyof typeof cutOffs, readonly SourceId[]>>;

/**
 * The deadline seen from today (F8). `daysLeft…` is true today only: shown on screen, never printed.
 * `officeDayPassed…`: the last office day is past and the safe day is not; by whether digital counts until midnight.
 */
export const deadlineStates = {
  daysLeftOne: "Der er 1 dag til.",
  daysLeftMany: "Der er {count} dage til.",
  lastDay: "Det er i dag. Klag i dag.",
  lastDayOfficePassed: "Det er i dag. Send klagen digitalt inden midnat.",
  officeDayPassedMidnight: "Dagen for telefon og brev på papir er gået. Send klagen digitalt.",
  officeDayPassedOffice: "Den sidste dag i åbningstiden er gået. Send klagen digitalt nu, og ring, når der er åbent.",
  safeDayPassed: "Den sikre dag er gået. Fristen kan stadig være åben. Klag i dag, og skriv, hvorfor klagen kommer nu.",
  safeDayPassedNotFixed:
    "Den sikre dag er gået. Det er ikke sikkert, at fristen er slut. Klag i dag, og skriv, hvorfor klagen kommer nu.",
  passed: "Dagen er gået. Klag alligevel i dag, og skriv, hvorfor klagen kommer nu.",
  /** For the clocks after the complaint (C4–C6). */
  otherLastDay: "Det er i dag. Skriv i dag.",
  otherPassed: "Dagen er gået. Skriv alligevel i dag, og skriv, hvorfor det kommer nu.",
  letterDayPassed: "Dagen i brevet er gået. Klag alligevel i dag, og skriv, hvorfor klagen kommer nu.",
} as const;

/** Where there is no computed day, and why. */
export const withoutDay = {
  /** F11. */
  inLetter: "Fristen står i brevet. Den kan være kortere end fire uger. Klag i dag.",
  /** F11, with the date from the letter. */
  inLetterWithDay: "Dagen er fra brevet. Vi har ikke regnet den ud.",
  /** F10: before 1 July 2018. */
  tooOld:
    "Datoen er før 1. juli 2018. Så langt tilbage regner vi ikke fristen ud. Klag alligevel, og skriv, hvorfor klagen kommer nu. Spørg også, om sagen kan tages op igen.",
  missingDay: "Find datoen på afgørelsen, eller skriv den dag, den kom. Kan du ikke finde den, så klag i dag.",
  /** Nothing has come in writing, so there is no letter to look in. */
  missingDayOral:
    "Skriv den dag, afgørelsen blev sagt. Bed om afgørelsen på skrift, og klag i dag. Vent ikke på brevet.",
  missingDecider:
    "Fristen kommer an på, hvem der har truffet afgørelsen. Find brevet, for eksempel i Digital Post, eller ring til kommunen og spørg. Klag i dag, hvis du er i tvivl.",
  missingKind:
    "Fristen kommer an på, hvilken slags afgørelse det er. Den står i brevet. Klag i dag, hvis du er i tvivl.",
  missingChannel:
    "Vi ved ikke, hvordan afgørelsen kom. Vi tæller fra den tidligste dag, du har givet os, så du ikke mister en dag.",
} as const;

/** The date that the letter states, beside ours (R5). */
export const letterWords = {
  says: "Brevet siger {letterDay}.",
  same: "Brevet siger den samme dag.",
  differs: "Brevet siger {letterDay}. Vi har regnet os til {ourDay}. Brug den tidligste: {day}.",
  ask: "Spørg {authority} på skrift, hvilken dag der gælder.",
} as const;

/** The bar under the day, drawn on screen. */
export const barWords = {
  from: "vi tæller fra",
  to: "sidste dag",
} as const;

const ankestyrelsenDecides =
  "Ankestyrelsen kan se bort fra fristen, når der er en særlig grund, for eksempel alvorlig sygdom.";
const sentOnAtOnce = `${ankestyrelsenDecides} Er fristen gået, skal {authority} sende klagen videre med det samme.`;
const noRuleSeen = "Vi har ikke set en regel om, hvem der kan se bort fra fristen. Klag alligevel, og skriv hvorfor.";

/** Who may overlook that a complaint comes after the deadline, and what happens to it (F8). */
export const forgives: Readonly<Record<RouteId, string>> = {
  kommune: sentOnAtOnce,
  "kommune-beskaeftigelse": sentOnAtOnce,
  "boerne-og-ungeudvalg": ankestyrelsenDecides,
  "udbetaling-danmark": sentOnAtOnce,
  "udbetaling-danmark-su-gaeld":
    "Ankenævnet kan se bort fra fristen, når det er undskyldeligt af særlige grunde. Det kan det højst i seks måneder efter, at du fik afgørelsen.",
  aes: sentOnAtOnce,
  arbejdstilsynet: "Arbejdsmiljøklagenævnet kan behandle klagen alligevel, når særlige grunde taler for det.",
  socialtilsyn: sentOnAtOnce,
  adoptionssamraad: noRuleSeen,
  specialundervisning: `Er fristen gået, skal {authority} sende klagen videre til klagenævnet med det samme. ${noRuleSeen}`,
  stu: noRuleSeen,
  voksenspecialundervisning: noRuleSeen,
  su: "Styrelsen eller ankenævnet kan se bort fra fristen, når det er undskyldeligt af særlige grunde. Det kan de højst i seks måneder efter, at du fik afgørelsen.",
  "a-kasse": "Direktøren for STAR kan se bort fra fristen, når der er en særlig grund.",
  star: "Chefen for Ankestyrelsen kan se bort fra fristen, når der er en særlig grund.",
  seniorpensionsenheden: sentOnAtOnce,
  "familieretshuset-adoption": noRuleSeen,
  "familieretshuset-botilbud": ankestyrelsenDecides,
  "det-staar-i-brevet": "Se i brevet, om der står noget om at klage efter fristen. Klag alligevel, og skriv hvorfor.",
};

/** The sources of `forgives`. */
export const forgivesSources: Readonly<Record<RouteId, readonly SourceId[]>> = {
  kommune: ["RSL", "RSB", "A1"],
  "kommune-beskaeftigelse": ["RSL", "RSB", "A1"],
  "boerne-og-ungeudvalg": ["RSL", "A1"],
  "udbetaling-danmark": ["RSL", "RSB", "A1"],
  "udbetaling-danmark-su-gaeld": ["A9"],
  aes: ["ASL", "AESB"],
  arbejdstilsynet: ["AML"],
  socialtilsyn: ["STL", "RSL", "RSB"],
  adoptionssamraad: [],
  specialundervisning: ["SUB"],
  stu: [],
  voksenspecialundervisning: [],
  su: ["SU", "A9"],
  "a-kasse": ["AL"],
  star: ["AL"],
  seniorpensionsenheden: ["RSL", "RSB"],
  "familieretshuset-adoption": [],
  "familieretshuset-botilbud": ["RSL"],
  "det-staar-i-brevet": [],
};

/** The law that sets the complaint period of each route (F1, F9). */
export const periodLaw: Readonly<Record<RouteId, PeriodLaw>> = {
  kommune: { text: "retssikkerhedsloven § 67, stk. 1", sources: ["RSL"] },
  "kommune-beskaeftigelse": { text: "retssikkerhedsloven § 67, stk. 1", sources: ["RSL"] },
  "boerne-og-ungeudvalg": { text: "barnets lov § 146, stk. 1", sources: ["BL"] },
  "udbetaling-danmark": { text: "retssikkerhedsloven § 64 a og § 67, stk. 1", sources: ["RSL"] },
  "udbetaling-danmark-su-gaeld": { text: "SU-loven § 46, stk. 3", sources: ["SU"] },
  aes: { text: "arbejdsskadesikringsloven § 44, stk. 2", sources: ["ASL", "AESB"] },
  arbejdstilsynet: { text: "arbejdsmiljøloven § 81, stk. 1", sources: ["AML"] },
  socialtilsyn: {
    text: "lov om socialtilsyn § 19, stk. 1, og retssikkerhedsloven § 67, stk. 1",
    sources: ["STL", "RSL"],
  },
  adoptionssamraad: { text: "adoptionsloven § 25 b, stk. 3", sources: ["ADL"] },
  specialundervisning: { text: "folkeskoleloven § 51", sources: ["FSL"] },
  stu: { text: "STU-loven § 12, som ikke nævner en frist", sources: ["STU"] },
  voksenspecialundervisning: { text: "lov om specialundervisning for voksne § 7 a", sources: ["VUL"] },
  su: { text: "SU-loven §§ 42 og 46", sources: ["SU", "SUBEK"] },
  "a-kasse": { text: "lov om arbejdsløshedsforsikring § 98, stk. 1", sources: ["AL"] },
  star: { text: "lov om arbejdsløshedsforsikring § 99, stk. 1", sources: ["AL"] },
  seniorpensionsenheden: { text: "retssikkerhedsloven §§ 64 og 67", sources: ["RSL"] },
  "familieretshuset-adoption": null,
  "familieretshuset-botilbud": { text: "serviceloven § 134, stk. 1", sources: ["SL"] },
  "det-staar-i-brevet": null,
};
