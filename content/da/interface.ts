import { dateErrors, errors } from "./errors.ts";

/**
 * What the texts of this file may hold in braces. A text holds either these or the words in two registers
 * ({du}, {Dine} …), never both: the one is filled by lib/document/fill.ts, the other by register.ts.
 */
export const interfacePlaceholders = [
  "n",
  "name",
  "label",
  "question",
  "step",
  "title",
  "weekday",
  "count",
  "max",
  "day",
  "before",
  "version",
] as const;

/** The words of a form that are not a question's own. */
export const formWords = {
  next: "Næste",
  back: "Tilbage",
  continue: "Fortsæt",
  errorPrefix: errors.prefix,
  errorsOne: errors.summaryOne,
  errorsMany: errors.summaryMany,
  dateErrors,
  tooLong: errors.tooLong,
  dateParts: { day: "Dag", month: "Måned", year: "År" },
  confirmFuture: errors.confirmFuture,
  unknownDate: "Ved ikke, hvilken dag",
  chooseKommune: "Vælg en kommune",
  chooseFromList: "Vælg i listen",
  optional: "(valgfrit)",
  charactersLeft: errors.charactersLeft,
} as const;

/** The frame of every page. */
export const frameWords = {
  brand: "Klagevejen",
  standing: "Uafhængig guide. Ikke en offentlig myndighed.",
  skip: "Gå til indholdet",
  home: "Klagevejen, til forsiden",
  /** Names the menu for those who hear the page. */
  nav: "Sider",
  menu: {
    guide: "Start guiden",
    deadline: "Kun fristen",
    advice: "De syv råd",
    routes: "Klageveje",
    glossary: "Ordbog",
  },
  footer: {
    guide: {
      title: "Guiden",
      links: {
        guide: "Start guiden",
        advisor: "Til rådgivere",
        deadline: "Kun fristen",
        blank: "Tom tjekliste til print",
      },
    },
    lookUp: {
      title: "Slå op",
      links: {
        advice: "De syv råd",
        routes: "Klageveje",
        board: "Sagen i Ankestyrelsen",
        table: "Tabel over frister",
        glossary: "Ordbog",
        sources: "Kilder",
      },
    },
    about: {
      title: "Om siden",
      links: { about: "Om Klagevejen", privacy: "Privatliv", accessibility: "Tilgængelighed" },
    },
  },
  footerStanding:
    "Klagevejen er en uafhængig guide. Vi er ikke en offentlig myndighed, og vi giver ikke juridisk rådgivning.",
  version: "Reglerne er gennemgået {day}. Lovene er læst, som de stod i februar 2026.",
} as const;

/** What the browser shows on the tab. */
export const pageTitles = {
  question: "{question} – trin {n} af 7 – Klagevejen",
  questionAbout: "{question} – om sagen – Klagevejen",
  advisorStep: "{step} – trin {n} af 7 – rådgiver – Klagevejen",
  advisorAbout: "Om sagen – rådgiver – Klagevejen",
  other: "{title} – Klagevejen",
  start: "Klagevejen: Har du en sag hos en myndighed?",
} as const;

/** The start page: speaks to the citizen as "du". */
export const startWords = {
  title: "Har du en sag hos en myndighed?",
  lead: "Svar på nogle spørgsmål. Så får du en plan: det, du kan gøre, hvornår og hos hvem. Du kan tage den med på papir.",
  description:
    "Til dig, der har en sag hos kommunen eller en anden myndighed. Syv råd, sidste dag for at klage, klagens vej og en tjekliste på papir.",
  /** Where something has been answered in this tab. */
  resume: {
    title: "Du er i gang",
    text: "Dine svar er her endnu.",
    answers: "Se svarene",
    plan: "Se planen",
  },
  doorsLabel: "Vælg, hvordan du vil begynde",
  doors: {
    citizen: {
      title: "Start guiden",
      text: "Ét spørgsmål ad gangen. Du kan altid svare ”Ved ikke” og rette bagefter.",
    },
    advisor: {
      title: "Jeg er rådgiver",
      text: "Et trins spørgsmål på samme side, med planen ved siden af. Godt, når I sidder sammen.",
    },
  },
  shortcutsLabel: "Genveje",
  shortcuts: {
    deadline: { title: "Kun fristen", text: "Se sidste dag for at klage, og hvordan vi har regnet." },
    advice: { title: "De syv råd", text: "Læs dem alle. Du skal ikke svare på noget." },
    blank: { title: "Tom tjekliste til print", text: "Til at fylde ud med en pen." },
    openCase: { title: "Åbn en gemt sag", text: "Har du gemt sagen som en fil, kan du gå videre med den her." },
  },
  sample: {
    title: "Sådan kan en plan se ud",
    caption: "Et eksempel. Personen og sagen er opdigtet.",
    points: [
      "Det næste, du skal gøre",
      "Sidste dag for at klage, og hvordan vi har regnet den ud",
      "Klagens vej, trin for trin",
      "Spørgsmål, du kan stille sagsbehandleren",
    ],
  },
  promise: {
    title: "Dine svar bliver hos dig",
    text: "Alt bliver regnet ud i din egen browser. Vi kan ikke se dine svar, og vi sender dem ikke til nogen.",
    link: "Læs om dine svar og dit privatliv",
  },
  notAnAuthority: {
    title: "Vi er ikke en myndighed",
    text: "Klagevejen er en uafhængig guide. Den giver vejledning, ikke juridisk rådgivning. Klagefristen viser, hvordan den er regnet ud, og planen viser sine kilder.",
    link: "Læs om Klagevejen",
  },
} as const;

/** The step before the seven pieces of advice, in two registers. */
export const aboutStep = {
  title: "Om sagen",
  short: "Først nogle spørgsmål om sagen, så planen passer til {dig}.",
  teach: [
    "Hvem der har afgjort sagen, bestemmer både fristen og klagens vej.",
    "{Du} behøver ikke have alle papirer klar. ”Ved ikke” er også et svar.",
  ],
} as const;

export const guideWords = {
  progressLabel: "Fremdrift",
  stepsLabel: "Trin i guiden",
  stepOf: "Trin {n} af 7",
  aboutTheCase: "Om sagen",
  showAll: "Se alle trin",
  done: "udfyldt",
  current: "her er du",
  /** From a question to the full text of its advice. */
  adviceLink: "Læs råd {n}: {name}",
  why: "Hvorfor spørger vi?",
  learn: "Det er godt at vide",
  phone: "Det kan man sige i telefonen",
  askTheCitizen: "Spørg borgeren",
  advisorTips: "Det kan du gøre",
  /** What the answers of a step lead to. */
  outcome: "Det betyder det for planen",
  notAskedHere: "Efter de andre svar er dette spørgsmål ikke med. Tryk på Næste for at komme videre.",
  toAnswers: "Tjek svarene",
  toPlan: "Se planen",
  hurry: { title: "Haster det?", text: "Er fristen tæt på, så klag først. Resten kan vente.", link: "Se kun fristen" },
} as const;

/** The page of all answers; in two registers where it holds no other places. */
export const answersWords = {
  title: "Tjek {dine} svar",
  lead: "Ret det, der ikke passer. Planen bliver regnet om med det samme.",
  advisorLead: "Gå svarene igennem sammen. Planen bliver regnet om med det samme.",
  notAnswered: "Ikke besvaret",
  unknown: "Ved ikke",
  change: "Ret",
  answer: "Svar nu",
  toPlan: "Se {din} plan",
  empty: { title: "Der er ikke svaret på noget endnu", text: "Begynd med det første spørgsmål.", link: "Start guiden" },
  notAskedTitle: "De her svar tæller ikke mere",
  notAsked: "Et andet svar er rettet, så vi spørger ikke om det her nu.",
} as const;

/** "Hvad mangler vi?" on the plan and in the advisor's panel. */
export const missingWords = {
  title: "Hvad mangler vi?",
  lead: "Svar på det her, så bliver planen mere sikker.",
  none: "Der er svaret på alt. Svarene kan stadig rettes.",
  missing: "Mangler",
  /** The rest of a long list, {count} more. */
  others: "{count} andre spørgsmål",
  ready: "Klar",
  answer: "Svar nu",
} as const;

/** The living plan beside the advisor's form. */
export const advisorWords = {
  planSoFar: "Planen indtil nu",
  writtenToCitizen: "Planen er skrevet til borgeren, så ”du” er borgeren.",
  noDeadline: "Der er ingen frist at vise endnu.",
  answers: "Svar",
  route: "Sagens vej",
  tasks: "Opgaver",
  wholePlan: "Se hele planen",
  toPlan: "Gå til planen",
  updatedDay: "Planen er opdateret. {label}: {day}.",
  /** Such a label ends with "var". */
  updatedPassed: "Planen er opdateret. {label} {day}. Dagen er gået.",
} as const;

/** The plan's own page: what stands around the document. */
export const planPageWords = {
  title: "Din plan",
  empty: {
    title: "Der er ingen plan endnu",
    text: "Svar på nogle spørgsmål, så laver vi planen. Svar i en fane forsvinder normalt, når den bliver lukket. Du kan også få en tom tjekliste.",
    link: "Start guiden",
    blank: "Tom tjekliste til print",
  },
  today: "I dag",
  print: "Udskriv siden",
  toAnswers: "Ret svarene",
} as const;

export const notices = {
  noScript: {
    title: "Guiden kan ikke regne uden JavaScript",
    text: "Fristen og planen bliver regnet ud i browseren, og det kræver JavaScript. Disse sider virker uden:",
    links: {
      table: "Tabel: sidste sikre dag for at klage",
      advice: "De syv råd",
      routes: "Hvor klager man?",
      blank: "Tom tjekliste til print",
    },
    hurry: "Er fristen tæt på, så klag nu dertil, hvor brevet siger. Skriv kort hvorfor. Resten kan du sende bagefter.",
  },
  /** T2: by the page's own clock, the rules are older than 365 days. */
  stale: {
    title: "Reglerne her kan være gamle",
    text: "De er gennemgået {day}, og det er mere end et år siden. Spørg myndigheden, om fristen stadig er den samme, og klag hellere for tidligt.",
  },
} as const;
