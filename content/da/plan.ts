import type { choiceOptions } from "../ids/questions.ts";
import type { SourceId } from "../ids/sources.ts";

type Stage = (typeof choiceOptions.stage)[number];

/** What the texts of this file may hold in braces. `printed`: the day in full. `version`, `checked`: the rules' own. */
export const planPlaceholders = [
  "dated",
  "authority",
  "Authority",
  "sendTo",
  "SendTo",
  "board",
  "Board",
  "advice",
  "version",
  "checked",
  "printed",
  "count",
] as const;

/** The document's title, by where the case is now. */
export const planTitles: Readonly<Record<Stage, string>> = {
  "before-decision": "Før {authority} træffer en afgørelse",
  decided: "Når {authority} har truffet en afgørelse",
  complained: "Når du har klaget til {sendTo}",
  "new-decision": "Når {authority} har svaret på klagen",
  forwarded: "Når klagen er sendt videre",
  "board-decided": "Når klagen er afgjort",
  unknown: "Din sag hos {authority}",
};

/** One or two sentences under the title. */
export const planLeads: Readonly<Record<Stage, string>> = {
  "before-decision": "Arket hjælper dig med at rette fejl i tide. Sæt kryds undervejs.",
  decided: "Arket siger, hvad du kan gøre, hvornår og hos hvem. Sæt kryds undervejs.",
  complained: "Arket siger, hvad der sker nu, og hvad du kan gøre imens. Sæt kryds undervejs.",
  "new-decision": "Læs den nye afgørelse med det samme. Arket siger, hvad du kan gøre, og om du har en ny frist.",
  forwarded: "Arket siger, hvad der sker nu, og hvad du kan gøre imens. Sæt kryds undervejs.",
  "board-decided": "Arket siger, hvad resultatet betyder, og hvad du kan gøre nu. Sæt kryds undervejs.",
  unknown: "Arket siger, hvad du kan gøre, og hvad vi mangler at vide. Sæt kryds undervejs.",
};

/** The plan of a matter that does not go down a complaint route at all (R4), and the blank checklist. */
export const planOther = {
  exitTitle: "Din sag går en anden vej",
  exitLead: "Det her går ikke den almindelige klagevej. Arket siger, hvor du kan gå hen, og hvad du kan gøre.",
} as const;

/** The plan's sections. Those of the seven pieces of advice come from advice.ts. */
export const planHeadings = {
  next: "Det næste, du skal gøre",
  sooner: "En anden frist kommer før",
  days: "Dagene",
  deadlineSteps: "Sådan har vi regnet",
  route: "Sagens vej",
  suspensive: "Gælder afgørelsen imens?",
  exits: "Det går en anden vej",
  questions: "Spørgsmål, du kan stille",
  outcomes: "Det kan der komme ud af det",
  help: "Hjælp og kontakt",
  notes: "Egne noter",
  sources: "Kilder",
} as const;

/** One sentence under a section's heading. */
export const planIntros = {
  notAssessed: "Klagemyndigheden ser på afgørelsen og loven. Den ser normalt ikke på, om en medarbejder var uvenlig.",
} as const;

/** Ids as in the glossary. */
export type Outcome = {
  readonly id: "stadfaeste" | "aendre" | "ophaeve" | "hjemvise" | "afvise";
  readonly term: string;
  readonly text: string;
};

/** What the body that hears a complaint can decide (retssikkerhedsloven § 68, stk. 2; R6). */
export const outcomes: readonly Outcome[] = [
  { id: "stadfaeste", term: "Stadfæste", text: "Klagemyndigheden er enig. Afgørelsen gælder stadig." },
  { id: "aendre", term: "Ændre", text: "Du får helt eller delvist en anden afgørelse." },
  { id: "ophaeve", term: "Ophæve", text: "Afgørelsen gælder ikke længere." },
  {
    id: "hjemvise",
    term: "Hjemvise",
    text: "{Authority} skal behandle sagen igen, for eksempel fordi der manglede noget.",
  },
  { id: "afvise", term: "Afvise", text: "Klagen bliver ikke behandlet, for eksempel fordi fristen var gået." },
];

export const outcomeSources: readonly SourceId[] = ["RSL"];

/** What the decision on the complaint means for the next step, by the answer to boardOutcome. */
export const boardOutcomeTexts = {
  stadfaestet:
    "Afgørelsen gælder stadig. Se i brevet, om du kan klage videre. Ellers er næste skridt retten, og så er det klogt at få råd først.",
  stadfaestetFinal:
    "Afgørelsen gælder stadig. Du kan som regel ikke klage til en anden myndighed. Vil du gå til retten, så se i brevet i dag, om der er en frist, og få råd.",
  aendret: "Du har fået en anden afgørelse. Spørg {authority}, hvornår den bliver ført ud i livet.",
  ophaevet: "Den gamle afgørelse gælder ikke længere. Spørg {authority}, hvad der så gælder for dig.",
  hjemvist:
    "Sagen går tilbage til {authority} og begynder igen. Du får en ny afgørelse, som du som regel kan klage over.",
  afvist: "Klagen er ikke blevet behandlet. Læs, hvorfor. Spørg, om du kan gøre noget ved det.",
  unknown: "Læs, hvad resultatet blev. Så kan du se, hvad du kan gøre nu.",
} as const satisfies Readonly<Record<(typeof choiceOptions.boardOutcome)[number] | "stadfaestetFinal", string>>;

/**
 * Said once, where one decides to complain (R6). `aes`: Ankestyrelsen looks at the whole case there. `elsewhere`:
 * another body hears the complaint, of which nobody has told us how often.
 */
export const canBeWorse = {
  title: "Resultatet kan også blive dårligere",
  general:
    "En klage kan også give et dårligere resultat, hos Ankestyrelsen mest, når den første afgørelse ikke fulgte loven.",
  aes: "I sager om arbejdsskade ser Ankestyrelsen på det hele igen. Resultatet kan blive bedre eller dårligere for dig. Tal med en, der kender reglerne, hvis du er i tvivl.",
  elsewhere:
    "En klage kan også give et dårligere resultat end før. Er du i tvivl, så tal med en, der kender reglerne. Vent ikke, til fristen er gået.",
} as const;

export const canBeWorseSources = { general: ["A6"], aes: ["RSL", "A6"], elsewhere: [] } as const satisfies Record<
  string,
  readonly SourceId[]
>;

/**
 * The shortest complaint there is, to write or to say. That reasons may follow later is said only where Ankestyrelsen
 * decides on the period (F6).
 */
export const shortestComplaint = {
  lead: "Det kan du skrive eller sige:",
  leadWriting: "Det kan du skrive:",
  /** Where the person of the case must complain (R4). */
  leadParty: "Det kan den, sagen handler om, skrive eller sige:",
  leadPartyWriting: "Det kan den, sagen handler om, skrive:",
  ofDay: "”Jeg klager over afgørelsen af {dated}.",
  ofCase: "”Jeg klager over afgørelsen i min sag.",
  /** Where one has said that the complaint cannot wait (C3). */
  urgent: "Sagen haster, fordi …",
  reasonsLater: "Jeg begrunder klagen senere.",
  reasonsNow: "Jeg er uenig, fordi …",
  /** After the day (F8), where no reason has been chosen. */
  lateNow: "Klagen kommer først nu, fordi …",
  receipt: "Send mig en kvittering.”",
} as const;

/** Labels of the facts on top. The last three are lines for a pen. */
export const factLabels = {
  authority: "Myndighed",
  about: "Sagen handler om",
  aboutOwnWords: "Med dine ord",
  dated: "Datoen på afgørelsen",
  sendTo: "Klagen skal til",
  caseNumber: "Sagsnummer",
} as const;

/** The first of the contacts: the authority itself, whose number we do not have. `oral`: there is no letter. */
export const authorityContact = "Telefon og adresse står i brevet. Her kan du spørge til sagen.";
export const authorityContactOral =
  "Telefon og adresse står på myndighedens hjemmeside. Spørg efter den, du talte med.";

/** The person's own words, in the notes. */
export const noteLabels = {
  wish: "Det vil du gerne opnå",
  hearingWrong: "Det er forkert, eller det mangler",
  disagree: "Det er du uenig i",
  ownQuestions: "Dine egne spørgsmål",
} as const;

export const planWords = {
  standing: "Uafhængig guide. Ikke en offentlig myndighed.",
  guidance:
    "Arket er vejledning, ikke juridisk rådgivning. Klagevejledningen i din afgørelse går forud. Er der to dage, så brug den tidligste. Lovene er læst, som de stod i februar 2026.",
  footer: "Udskrevet {printed}. Regler: version {version}.",
  footerScreen: "Regler: version {version}. Kilderne er sidst tjekket {checked}.",
  today: "I dag",
} as const;
