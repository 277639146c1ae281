import type { LateReasonId, LateStateId, RungForm, RungId } from "../ids/lateness.ts";
import type { SourceId } from "../ids/sources.ts";

/** What the ladder's texts may hold in braces. `day`: the date given. `reasons`: those chosen, in a list. */
export const latenessPlaceholders = [
  "day",
  "reasons",
  "reason",
  "HowToday",
  "CallLater",
  "sendTo",
  "board",
  "authority",
  "forgives",
] as const;

/** One rung, in one form: what it says, and what the link to its question is called. */
export type RungWords = {
  readonly title: string;
  readonly text: string;
  readonly link?: string;
  readonly sources: readonly SourceId[];
};

export const ladderHeading = "Når dagen er gået: fem trin";

/** One or two sentences before the first rung, by what is past (F8). Nobody is told not to complain. */
export const ladderLeads: Readonly<Record<LateStateId, string>> = {
  "safe-day-passed":
    "Klag i dag. Fristen kan stadig være åben. Gå så trinene igennem: De kan vise det, og de giver dig ord til klagen.",
  passed:
    "Klag i dag. Gå så trinene igennem: De kan vise, at fristen er længere, og de giver dig ord til at forklare, hvorfor klagen kommer nu.",
  "letter-day-passed":
    "Dagen i brevet er gået. Klag i dag alligevel. Gå så trinene igennem: De giver dig ord til at forklare, hvorfor klagen kommer nu.",
  "too-old":
    "Afgørelsen er gammel. Klag i dag alligevel. Gå så trinene igennem: De giver dig ord til at forklare, hvorfor klagen kommer nu.",
  "complained-late":
    "Klagen er måske kommet efter fristen. Du skal ikke gøre den om. Gå trinene igennem, og skriv så, hvorfor den ikke kom før.",
};

const retDato = "Ret datoen";
const skrivDato = "Skriv datoen nu";
const retSvar = "Ret svaret";
const svarNu = "Svar nu";
const seenInLetter =
  "Se i brevet, om det er datoen på selve afgørelsen. Det kan ikke være datoen for et møde eller en ansøgning.";

/** The five rungs: the date, the guidance, the day it came, the reason, and the complaint (F8). */
export const rungs: { readonly [Rung in RungId]: Readonly<Record<RungForm<Rung>, RungWords>> } = {
  date: {
    dated: {
      title: "Se efter, om datoen er rigtig",
      text: `Du har skrevet {day}. ${seenInLetter}`,
      link: retDato,
      sources: [],
    },
    "dated-missing": {
      title: "Find datoen på afgørelsen",
      text: "Vi mangler den. Den står som regel øverst på den første side. I Digital Post skal du åbne selve brevet.",
      link: skrivDato,
      sources: [],
    },
    told: {
      title: "Se efter, om dagen er rigtig",
      text: "Du har skrevet, at afgørelsen blev sagt {day}. Se i kalenderen og i telefonens liste over opkald.",
      link: "Ret dagen",
      sources: [],
    },
  },
  guidance: {
    given: {
      title: "Fik du at vide, hvordan man klager?",
      text: "Du har svaret ja. Stod der både hvor, hvordan og inden hvornår? Mangler noget, eller var noget forkert, så skriv det til den, du klager til.",
      link: retSvar,
      sources: ["FVL", "A2"],
    },
    missing: {
      title: "Skriv, at klagevejledningen mangler",
      text: "Du har svaret, at du ikke fik en klagevejledning, eller at noget mangler. Det kan have betydning for fristen, så skriv det til den, du klager til.",
      link: retSvar,
      sources: ["FVL", "A2"],
    },
    unknown: {
      title: "Fik du at vide, hvordan man klager?",
      text: "Se sidst i brevet eller på et ekstra ark. Mangler klagevejledningen, kan det have betydning for fristen. Skriv det til den, du klager til.",
      link: svarNu,
      sources: ["FVL", "A2"],
    },
  },
  arrival: {
    "digital-post": {
      title: "Kom den virkelig den dag?",
      text: "Det tæller, hvornår beskeden lå klar i Digital Post. Kom den senere end datoen på brevet, så skriv begge dage til den, du klager til. Myndigheden skal kunne vise, hvornår den kom.",
      link: "Se på dagen igen",
      sources: ["DPL", "A1"],
    },
    letter: {
      title: "Kom den virkelig den dag?",
      text: "Kom brevet længe efter sin dato, så skriv den dag, det kom, til den, du klager til. Gem kuverten. Spørg myndigheden, hvilken dag brevet blev sendt.",
      link: "Se på dagen igen",
      sources: ["A1"],
    },
    other: {
      title: "Kom den virkelig den dag?",
      text: "Kom den senere end datoen på afgørelsen, så skriv den dag, den kom, til den, du klager til.",
      link: "Se på dagen igen",
      sources: ["A1"],
    },
    oral: {
      title: "Kom der noget på skrift bagefter?",
      text: "Kom der et brev eller en besked, så kan det have betydning for fristen. Skriv det til den, du klager til.",
      link: retSvar,
      sources: ["A10"],
    },
    unknown: {
      title: "Hvordan kom afgørelsen?",
      text: "Vi ved ikke, om den kom i Digital Post, med posten eller på en anden måde. Det kan have betydning for fristen.",
      link: svarNu,
      sources: ["A1"],
    },
  },
  reason: {
    "not-given": {
      title: "Var der en grund til, at det ikke kunne nås?",
      text: "Det kan være alvorlig sygdom eller andet, du ikke selv er skyld i. Den, der skal afgøre det, ser på, om det er en særlig grund. Svar, og få ord til at skrive det.",
      link: svarNu,
      sources: ["RSL", "A1"],
    },
    given: {
      title: "Skriv grunden",
      text: "Du har svaret: {reasons}. Sådan kan du skrive: ”{reason}” Send papirer med, der viser det.",
      link: retSvar,
      sources: ["RSL", "A1"],
    },
  },
  complain: {
    "by-route": {
      title: "Klag i dag",
      text: "{HowToday} til {sendTo}, og fortæl, at du klager, og hvorfor klagen kommer nu.{CallLater} Vent ikke på papirer. De kan sendes bagefter. {forgives}",
      sources: [],
    },
    "by-letter": {
      title: "Klag i dag",
      text: "Send klagen derhen, hvor brevet siger, og skriv, hvorfor den kommer nu. Vent ikke på papirer. De kan sendes bagefter. {forgives}",
      sources: [],
    },
    sent: {
      title: "Skriv i dag, hvorfor klagen ikke kom før",
      text: "Skriv det til {sendTo}, og bed om, at det bliver lagt til klagen. Er klagen sendt videre, så skriv til {board}. {forgives}",
      sources: [],
    },
    "sent-direct": {
      title: "Skriv i dag, hvorfor klagen ikke kom før",
      text: "Skriv det til {sendTo}, og bed om, at det bliver lagt til klagen. {forgives}",
      sources: [],
    },
  },
};

/** A reason in the first person, as it stands in a letter, and the papers that can show it. */
export type LateReasonWords = {
  /** For a list of what was answered: "sygdom". */
  readonly name: string;
  /** A whole sentence for the complaint. */
  readonly sentence: string;
  /** What can show it; absent where there is nothing to send. */
  readonly papers?: string;
};

/** The reasons in words. "unknown" gives no sentence. */
export const lateReasons: Readonly<Record<Exclude<LateReasonId, "unknown">, LateReasonWords>> = {
  illness: {
    name: "sygdom",
    sentence: "Der var alvorlig sygdom, så jeg ikke kunne klage før.",
    papers: "et brev fra lægen",
  },
  hospital: {
    name: "indlæggelse",
    sentence: "Jeg var indlagt og kunne ikke klage før.",
    papers: "papirer fra hospitalet",
  },
  away: {
    name: "ikke hjemme",
    sentence: "Jeg var ikke hjemme og kunne ikke se afgørelsen i tide.",
    papers: "en billet eller et brev fra det sted, du var",
  },
  language: {
    name: "sproget",
    sentence: "Jeg forstod ikke afgørelsen på dansk og kunne ikke klage før.",
  },
  disability: {
    name: "et handicap",
    sentence: "Jeg har et handicap, der gjorde, at jeg ikke kunne klage før.",
    papers: "et brev fra en, der kender dit handicap",
  },
  "wrong-guidance": {
    name: "forkert eller manglende vejledning",
    sentence: "Jeg fik ikke den rigtige vejledning om, hvordan man klager.",
    papers: "brevet eller beskeden med vejledningen",
  },
  "system-failure": {
    name: "et system, der ikke virkede",
    sentence: "Jeg prøvede at klage i tide, men systemet virkede ikke.",
    papers: "et billede af fejlen eller en kvittering",
  },
  other: {
    name: "noget andet",
    sentence: "Der skete noget, som gjorde, at jeg ikke kunne klage før.",
  },
};

/** What the plan adds to the task of saying why (F8). {reason}: the sentences. {papers}: the papers, in a list. */
export const lateTaskWords = {
  withReason: "Du kan skrive: ”{reason}”",
  papers: "Send også {papers}, nu eller bagefter.",
  noPapers: "Har du papirer, der viser det, så send dem med eller send dem bagefter.",
} as const;

/** Beside the person's own words in the notes. */
export const lateWordsLabel = "Derfor kommer klagen nu";

export const latenessTaskPlaceholders = ["reason", "papers"] as const;
