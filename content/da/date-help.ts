import type { DateQuestionId } from "../ids/questions.ts";
import type { RegisterText } from "./shapes.ts";

/** The way out where a day is not known: what to do, and what the plan then says. In two registers. */
export type WithoutTheDay = {
  readonly steps: readonly RegisterText[];
  readonly plan: RegisterText;
};

const lookAndAsk: readonly RegisterText[] = [
  "Find brevet eller beskeden. Står der en dato på, så er det den vigtigste.",
  "Spørg en, der var med, eller en, der har set brevet.",
  "Ring til myndigheden, og spørg: Hvilken dato har afgørelsen, og hvilken dag er den sendt?",
  "Er der tvivl mellem to dage, så skriv den tidligste.",
];

/** By the question whose day is not known. */
export const withoutTheDay: Readonly<Record<DateQuestionId, WithoutTheDay>> = {
  dated: {
    steps: lookAndAsk,
    plan: "Planen tæller fra den dag, afgørelsen kom, og kalder dagen foreløbig. Kendes den dag heller ikke, siger planen: Klag i dag. Datoen kan skrives til på planen.",
  },
  received: {
    steps: lookAndAsk,
    plan: "Planen tæller fra datoen på afgørelsen. Det er nok til at finde den sikre dag.",
  },
  told: {
    steps: [
      "Se i kalenderen, i telefonens liste over opkald eller i beskeder.",
      "Spørg myndigheden. Den skal skrive vigtige ting i sagen ned.",
      "Er der tvivl mellem to dage, så skriv den tidligste.",
    ],
    plan: "Planen tæller fra de andre dage. Er der ingen, siger planen: Klag i dag. Dagen kan skrives til på planen.",
  },
  letterDay: {
    steps: ["Se sidst i brevet under klagevejledningen. Nogle breve nævner kun fire uger og ingen dato."],
    plan: "Planen bruger den dag, vi kan regne ud. Kan vi ikke regne en ud, siger planen: Klag i dag.",
  },
  meetingDay: {
    steps: ["Se i indkaldelsen til mødet, eller ring og spørg."],
    plan: "Planen hjælper stadig til mødet. Dagen mangler bare på listen over dage.",
  },
  accessDay: {
    steps: ["Se efter en sendt besked eller en kvittering, eller spørg myndigheden, hvilken dag den fik ønsket."],
    plan: "Planen kan ikke sige, hvilken dag svaret skal være der. Den siger stadig, hvad {du} kan gøre, hvis svaret ikke kommer.",
  },
  hearingDay: {
    steps: ["Ring, og spørg, hvornår svaret senest skal være fremme. Bed om at få det på skrift."],
    plan: "Planen siger: Svar så hurtigt som muligt. Der kan også bedes om mere tid.",
  },
  newDecisionDay: {
    steps: ["Se øverst i det nye brev, og se i Digital Post, hvilken dag det kom."],
    plan: "Planen kan ikke regne en ny frist ud. Den siger, hvad der skal gøres nu, og dagen kan skrives til på planen.",
  },
  boardDay: {
    steps: ["Datoen står øverst i den afgørelse, der er kommet på klagen."],
    plan: "Planen siger stadig, hvad {du} kan gøre. Dagene for at gå videre mangler bare.",
  },
  complainedOn: {
    steps: ["Se efter en kvittering eller en sendt besked, eller spørg myndigheden, hvilken dag den fik klagen."],
    plan: "Planen kan ikke sige, hvilken dag svaret bør komme. Den siger stadig, hvad der sker nu.",
  },
};

/** The links from the plan back to a question (lib/document/question-links.ts). */
export const questionLinkLabels = {
  date: "Skriv datoen nu",
  letterDay: "Skriv dagen fra brevet",
  choose: "Vælg det nu",
  reason: "Skriv grunden nu",
  reasonGiven: "Ret grunden",
} as const;
