import type { choiceOptions } from "../ids/questions.ts";

/**
 * What fits a case once the complaint has been made, in place of words that ask for it (R6). In braces: {authority}
 * {Authority} who decided, {station} {Station} the place itself, {board} {Board} who hears the complaint, {day} the day
 * of the clock, {remind} the day to ask.
 */
export const stagePlaceholders = [
  "authority",
  "Authority",
  "sendTo",
  "SendTo",
  "MaintainTo",
  "station",
  "Station",
  "board",
  "Board",
  "day",
  "remind",
  "Partly",
] as const;

/** A place on the route in the words of a stage: what happens there, and what one can do. */
export type StageStation = { readonly does: string; readonly you: string };

/** The mark at the place where the case is, or where it ended. */
export const hereWords = {
  now: "Her er sagen nu",
  ended: "Her sluttede klagen",
  decided: "Her blev klagen afgjort",
} as const;

/** Places that the complaint has left. There is nothing more to do there. */
export const pastWords = {
  citizen: "Du har sendt én klage til {station}.",
  reassessed: "{Station} har sendt klagen videre. Normalt har den set på sin afgørelse igen først.",
  answered: "{Station} har set på sin afgørelse igen og sendt klagen videre.",
  passedOn: "{Station} har sendt klagen videre.",
} as const;

const watchAndSend = "Hold øje med svaret, og send det, der er nyt.";

/** The first place, while one waits for its answer (C3). */
export const waitingWords = {
  reassessed: {
    does: "{Station} ser på sin egen afgørelse igen. Det hedder genvurdering.",
    you: `${watchAndSend} Hører du ikke noget, så ring eller skriv.`,
  },
  within: "Det skal normalt være gjort senest {day}. Spørg fra {remind}.",
  withinOverdue: "Det skulle normalt være gjort senest {day}. Skriv i dag, og spørg.",
  passesOn: { you: `Spørg, om klagen er sendt videre. ${watchAndSend}` },
  late: { you: "Send det, der viser, hvorfor klagen kom efter fristen. Spørg, om den er sendt videre." },
  opposed: {
    does: "AES ser ikke på sagen igen, når begge sider har klaget. Klagerne går til Ankestyrelsen.",
    you: watchAndSend,
  },
  direct: { you: "Svar, hvis du bliver spurgt. Send nye oplysninger, når du har dem." },
  inLetter: { does: "Du har sendt klagen derhen, hvor brevet siger.", you: watchAndSend },
} as const;

/** The place that has made a new decision, by what that asks of the citizen (C4). */
export const newDecisionWords = {
  done: {
    does: "{Station} har givet dig helt ret. Klagen er slut her.",
    you: "Spørg, hvad der sker nu, og fra hvilken dag det gælder.",
  },
  maintain: {
    does: "{Station} har truffet en ny afgørelse. {Partly} Så venter klagen nu på dig.",
    you: "Skriv til {station} senest {day}, at du fastholder klagen. Ellers går den ikke videre.",
    youWithoutDay: "Skriv til {station} i dag, at du fastholder klagen. Ellers går den ikke videre.",
  },
  "complain-again": {
    does: "{Station} har truffet en ny afgørelse. {Partly} Så kan du klage over den.",
    you: "Send en ny klage til {station}, så den er fremme senest {day}.",
    youWithoutDay: "Send en ny klage til {station} i dag, eller find datoen på den nye afgørelse.",
  },
  "complain-onward": {
    does: "Der er truffet en ny afgørelse. Den kan du som regel klage over inden fire uger.",
    you: "Se i brevet, hvor klagen skal hen. Den skal være fremme senest {day}.",
    youWithoutDay: "Se i brevet, hvor klagen skal hen, og inden hvilken dag.",
  },
  "sent-on": {
    does: "{Station} sender selv det videre, som den holder fast i.",
    you: "Læs den nye afgørelse. Spørg, om klagen er sendt videre.",
  },
  letter: {
    does: "Der er truffet en ny afgørelse. Brevet siger, hvad du kan gøre nu.",
    you: "Læs, om der er en frist, og skriv dagen ned.",
  },
} as const;

/** The place that hears the complaint, while it does. */
export const hearingWords = {
  sentOn: { does: "{Station} har fået klagen, eller den er på vej dertil." },
  you: "Gem nummeret på klagesagen. Svar, hvis du bliver spurgt, og send det, der er nyt.",
} as const;

type BoardOutcome = (typeof choiceOptions.boardOutcome)[number];

/** The place that has decided the complaint, by the outcome (R6). */
export const decidedWords: Readonly<Record<BoardOutcome, StageStation>> = {
  stadfaestet: {
    does: "Klagen er afgjort. {Station} er enig i afgørelsen, så den gælder stadig.",
    you: "Læs hvorfor. Er noget vigtigt overset, så skriv det til {station}.",
  },
  aendret: {
    does: "Klagen er afgjort. {Station} har lavet afgørelsen om, helt eller i en del.",
    you: "Spørg {authority}, hvornår det nye gælder fra. Er du uenig i resten, så se, hvad du kan gøre nu.",
  },
  ophaevet: {
    does: "Klagen er afgjort. Den gamle afgørelse gælder ikke længere.",
    you: "Spørg {authority}, hvad der så gælder for dig.",
  },
  hjemvist: {
    does: "Klagen er afgjort. {Station} har sendt sagen tilbage, og den skal behandles igen.",
    you: "Spørg {authority}, hvornår den nye afgørelse kommer. Send det, der manglede.",
  },
  afvist: {
    does: "{Station} har ikke behandlet klagen.",
    you: "Læs hvorfor. Er noget vigtigt overset, så skriv det til {station}.",
  },
  unknown: { does: "Klagen er afgjort.", you: "Læs, hvad resultatet blev. Så passer planen bedre til sagen." },
};

/** Where a board's decision has a day to act by (C5, C6, R6). */
export const decidedBy = "Vil du videre med sagen, så se fristen øverst: {day}.";

/** The same in a case about adoption, where there is such a day only without consent (C6). */
export const decidedByAdoption = "Er adoptionen uden samtykke, så se fristen øverst: {day}.";

/** Places ahead that the complaint does not reach, or not yet. */
export const aheadWords = {
  ended: "Klagen går ikke hertil, når du har fået helt ret.",
  remitted: "Ikke nu. Sagen begynder igen hos {authority}.",
  onlyIfMaintained: "Klagen går kun hertil, hvis du fastholder den.",
  onlyIfComplained: "Klagen går kun hertil, hvis du klager over den nye afgørelse.",
} as const;

/** Over the route, in place of the words that ask for a complaint. */
export const routeIntros = {
  "before-decision": "Der er ingen afgørelse endnu. Bliver du uenig i den, går en klage denne vej.",
  complained: "Klagen er sendt. Du skal ikke sende den igen. Sådan går den videre.",
  done: "Du har fået helt ret. Klagen er slut.",
  waitsForYou: "Der er kommet en ny afgørelse. {Partly} Så går klagen ikke videre af sig selv.",
  answered: "Der er kommet svar på klagen. Sådan går den videre.",
  forwarded: "Klagen er sendt videre. Du skal ikke sende den igen.",
  "board-decided": "Klagen er afgjort. Sådan er den gået.",
} as const;

/** The lead of the plan after a new decision: the first thing one reads (C4). */
export const newDecisionLeads = {
  done: "Du har fået helt ret. Arket siger, hvordan du følger op.",
  maintain: "{Partly} Er du uenig i resten, så skriv senest {day}, at du fastholder klagen.",
  maintainWithoutDay: "{Partly} Er du uenig i resten, så skriv i dag, at du fastholder klagen.",
  "complain-again": "{Partly} Er du uenig i resten, så klag over den nye afgørelse senest {day}.",
  "complain-againWithoutDay": "{Partly} Er du uenig i resten, så klag i dag over den nye afgørelse.",
  "sent-on": "Klagen bliver sendt videre af sig selv. Arket siger, hvad du kan gøre imens.",
} as const;

/** Where the message goes, in the box of a clock after the complaint. */
export const boxAddresses = {
  maintain: "Beskeden skal til: {MaintainTo}.",
  "new-complaint": "Klagen skal til: {SendTo}.",
  "court-review": "Kravet skal til: Ankestyrelsen.",
  "adoption-review": "Kravet skal til: Ankestyrelsen.",
} as const;

/** The same, among the facts on top. */
export const addressLabels = { maintain: "Beskeden skal til", "court-review": "Kravet skal til" } as const;

/** The box where the day of the new decision is not known. */
export const boxWithoutDay = {
  maintain: "Fire uger fra den nye afgørelse",
  "new-complaint": "Fire uger fra den nye afgørelse",
  "court-review": "Fire uger fra afgørelsen",
  line: "Find datoen i brevet, og skriv den i guiden. Kan du ikke finde den, så skriv i dag.",
} as const;

/** Said aloud when another clock than the one to complain by has moved. */
export const statusWords = { clock: "Planen er opdateret. Din frist er nu {day}." } as const;
