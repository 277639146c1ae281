import type { ClockId } from "../ids/plan.ts";
import type { SourceId } from "../ids/sources.ts";

/** Whose day it is. */
export type ClockOwner = "citizen" | "authority" | "event";

/**
 * A day of the plan. `title` is short; the day itself stands beside it. Words in braces as in tasks.ts:
 * see `clockPlaceholders`.
 */
export type ClockWords = {
  readonly title: string;
  readonly text: string;
  readonly owner: ClockOwner;
  readonly sources: readonly SourceId[];
  /** The law is the route's own: show the route's sources as well. */
  readonly lawOfRoute?: true;
  /** Other words for the same day, where the case makes a difference. */
  readonly variants?: Readonly<Partial<Record<ClockVariant, { readonly title: string; readonly text: string }>>>;
};

/**
 * "settled": one date only. "provisional": the date on the decision is missing (F2p). "paper": complaints by phone
 * are not taken, digital ones until midnight. "office-hours": all complaints within office hours (F6).
 * "aes": counted from the end of the complaint period. "notice", "five-days", "urgent": C3's other cases. "in-letter": the letter's own day, not ours (F11).
 * "botilbud": no adoption is in question (C5). "refused": nothing has been decided anew, and the complaint is sent on (C4).
 */
export type ClockVariant =
  | "settled"
  | "provisional"
  | "paper"
  | "office-hours"
  | "aes"
  | "in-letter"
  | "notice"
  | "five-days"
  | "urgent"
  | "botilbud"
  | "refused";

export const clockPlaceholders = ["authority", "Authority", "sendTo", "SendTo", "board", "Board", "Partly"] as const;

export const clockOwners: Readonly<Record<Exclude<ClockOwner, "event">, string>> = {
  citizen: "Din frist",
  authority: "Myndighedens frist",
};

export const clocks: Readonly<Record<ClockId, ClockWords>> = {
  meeting: {
    title: "Møde",
    text: "Tag arket med, og gerne en bisidder.",
    owner: "event",
    sources: [],
  },
  "decision-dated": {
    title: "Datoen på afgørelsen",
    text: "Den dato, der står i afgørelsen.",
    owner: "event",
    sources: [],
  },
  "decision-received": {
    title: "Afgørelsen kom",
    text: "Den dag, afgørelsen kom frem til dig.",
    owner: "event",
    sources: [],
  },
  "decision-told": {
    title: "Du fik det at vide",
    text: "Den dag, afgørelsen blev sagt til dig.",
    owner: "event",
    sources: [],
  },
  hearing: {
    title: "Svar på partshøringen",
    text: "Dagen står i brevet om partshøring. Har du brug for mere tid, så bed om det før.",
    owner: "citizen",
    sources: ["FVL"],
  },
  "complaint-office": {
    title: "Sidste dag for brev og telefon",
    text: "Et brev på papir skal være fremme i kontorets åbningstid. Ringer du, skal det også være i åbningstiden.",
    owner: "citizen",
    sources: ["D1", "E2"],
    variants: {
      paper: {
        title: "Sidste dag for brev på papir",
        text: "Brevet skal være fremme i kontorets åbningstid.",
      },
      "office-hours": {
        title: "Sidste dag i åbningstiden",
        text: "Klagen skal være fremme i kontorets åbningstid, også når den er digital.",
      },
    },
  },
  complaint: {
    title: "Sidste sikre dag for at klage",
    text: "Klagen skal være kommet frem til {sendTo}. Det er ikke nok, at den er sendt.",
    owner: "citizen",
    sources: ["D1", "A5"],
    lawOfRoute: true,
    variants: {
      settled: {
        title: "Sidste dag for at klage",
        text: "Klagen skal være kommet frem til {sendTo}. Det er ikke nok, at den er sendt.",
      },
      provisional: {
        title: "Foreløbig sidste dag for at klage",
        text: "Find datoen på afgørelsen. Den sikre dag kan være tidligere.",
      },
    },
  },
  "complaint-letter": {
    title: "Sidste dag efter brevet",
    text: "Den dag, der står i brevet. Vi har ikke regnet den ud.",
    owner: "citizen",
    sources: [],
  },
  "complaint-latest": {
    title: "Måske den sidste dag",
    text: "Fristen er måske så lang, men det er ikke sikkert. Regn ikke med dagen.",
    owner: "citizen",
    sources: [],
    lawOfRoute: true,
  },
  "notice-ends": {
    title: "Varslet på 14 uger er gået",
    text: "Ændringen må først begynde efter den her dag, også når du klager. Vi tæller fra den tidligste dag, du har givet os.",
    owner: "authority",
    sources: ["SL", "BL"],
  },
  "written-reasons": {
    title: "Bed om begrundelsen på skrift",
    text: "Det skal ske inden 14 dage efter, at du fik det at vide. {Authority} skal svare inden 14 dage eller sige hvorfor, og hvornår svaret kommer.",
    owner: "citizen",
    sources: ["FVL"],
  },
  "aktindsigt-answer": {
    title: "Svar om aktindsigt",
    text: "7 arbejdsdage efter, at {authority} fik dit ønske. Ellers skal du have at vide hvorfor, og hvornår svaret kommer.",
    owner: "authority",
    sources: ["FVL"],
  },
  "aktindsigt-remind": {
    title: "Mind om aktindsigten",
    text: "Er svaret ikke kommet, så ring eller skriv.",
    owner: "event",
    sources: ["FVL"],
  },
  complained: {
    title: "Du klagede",
    text: "Gem en kopi af klagen og svaret om, at den er modtaget.",
    owner: "event",
    sources: [],
  },
  reassessment: {
    title: "{Authority} skal have set på sagen igen",
    text: "Du får en ny afgørelse eller besked om, at klagen er sendt videre. Nogle sager skal gå hurtigere. Andre kan tage længere tid, og så skal du have besked.",
    owner: "authority",
    sources: [],
    lawOfRoute: true,
    variants: {
      aes: {
        title: "AES skal have set på sagen igen",
        text: "Fire uger efter, at klagefristen er slut. Kan AES ikke nå det, skal du have besked om, hvornår svaret kommer.",
      },
      notice: {
        title: "{Authority} skal have set på sagen igen",
        text: "Fristen er 14 dage, fordi ændringen kræver 14 ugers varsel. Den tid kan ikke forlænges.",
      },
      "five-days": {
        title: "{Authority} skal have set på sagen igen",
        text: "Fristen er fem dage i de sager, der står på listen. Så går klagen videre til Ankestyrelsen, der har fire uger.",
      },
      urgent: {
        title: "{Authority} skal senest have set på sagen igen",
        text: "Haster klagen, skal {authority} se på den straks. Spørg nu. Den her dag er det yderste.",
      },
    },
  },
  "reassessment-remind": {
    title: "Spørg, hvor langt {authority} er",
    text: "Har du ikke hørt noget, så ring eller skriv.",
    owner: "event",
    sources: [],
  },
  "new-decision": {
    title: "Den nye afgørelse kom",
    text: "Læs den med det samme. Der kan løbe en ny frist.",
    owner: "event",
    sources: [],
    variants: {
      refused: { title: "Svaret på klagen kom", text: "Læs det med det samme, og se, om klagen er sendt videre." },
    },
  },
  maintain: {
    title: "Skriv, at du fastholder klagen",
    text: "{Partly} Er du uenig i resten, skal {authority} have din besked senest denne dag. Hører de ikke fra dig, går klagen ikke videre.",
    owner: "citizen",
    sources: [],
    lawOfRoute: true,
  },
  "new-complaint": {
    title: "Klag over den nye afgørelse",
    text: "{Partly} Er du uenig i resten, kan du klage over den nye afgørelse. Klagen skal være kommet frem til {sendTo} senest denne dag.",
    owner: "citizen",
    sources: ["ASL", "AESB"],
  },
  "onward-complaint": {
    title: "Klag over den nye afgørelse",
    text: "Fristen er fire uger. Brevet siger, hvor klagen skal sendes hen. Klagen skal være kommet frem senest denne dag.",
    owner: "citizen",
    sources: [],
    lawOfRoute: true,
  },
  "board-decision": {
    title: "Klagen blev afgjort",
    text: "Den dato, der står på afgørelsen af klagen.",
    owner: "event",
    sources: [],
  },
  "court-review": {
    title: "Kræv sagen for retten",
    text: "Fristen er fire uger. Er det adoption uden samtykke, er den kun 14 dage. Skriv til Ankestyrelsen, ikke til retten. Det skal være fremme senest denne dag.",
    owner: "citizen",
    sources: ["BL", "SL"],
    variants: {
      botilbud: {
        title: "Kræv sagen for retten",
        text: "Fristen er fire uger. Skriv til Ankestyrelsen, ikke til retten. Det skal være fremme senest denne dag.",
      },
    },
  },
  "adoption-review": {
    title: "Kræv adoptionen for retten",
    text: "Kun når adoptionen er uden samtykke: Fristen er 14 dage. Skriv til Ankestyrelsen. Har du brug for mere tid, så bed om det, før dagene er gået.",
    owner: "citizen",
    sources: ["ADL"],
  },
  "work-injury-suit": {
    title: "Retssag om arbejdsskaden",
    text: "Er du kommet til skade eller efterladt, skal retssagen være lagt an inden 12 måneder efter Ankestyrelsens afgørelse. Vi viser en dag før. Tal med en advokat i god tid.",
    owner: "citizen",
    sources: ["ASL"],
  },
  ombudsman: {
    title: "Klage til Folketingets Ombudsmand",
    text: "Fristen er et år. Vi viser en dag før. Det er en mulighed, når der ikke er flere steder at klage.",
    owner: "citizen",
    sources: ["OMB", "O5"],
  },
};
