/** What stands in braces in this file. */
export const answerPlacePlaceholders = ["day", "days"] as const;

/** The places where answers can be, by the store's ids. */
type ByPlace = Readonly<Record<"tab" | "device" | "memory", string>>;

/** The page "Hvor ligger dine svar?". */
export const answerPlaceWords = {
  title: "Hvor ligger dine svar?",
  lead: "Dine svar bliver i din egen browser. Her vælger du, hvor længe de skal være der. Du kan også tage dem med.",
  description: "Vælg, hvor længe dine svar bliver i browseren. Gem sagen som fil, giv den videre, eller slet alt.",
  /** The link to the page, in the line under each form. */
  link: "Hvor ligger svarene?",
  /** Under each form. */
  line: {
    tab: "Svarene bliver i denne fane, til den bliver lukket. Vi sender dem ikke til nogen.",
    device: "Svarene er gemt på denne computer. Vi sender dem ikke til nogen.",
    memory: "Delt computer: Svarene er kun på siden her. De er væk, hvis siden bliver genindlæst eller lukket.",
  } satisfies ByPlace,
  now: {
    tab: "Lige nu ligger svarene i denne fane.",
    device: "Lige nu er svarene gemt på denne computer til og med {day}.",
    memory: "Lige nu er svarene kun i sidens hukommelse. Intet bliver gemt.",
  } satisfies ByPlace,
  legend: "Hvor skal svarene ligge?",
  places: {
    tab: "Kun i denne fane",
    device: "Gem på denne computer",
    memory: "Delt computer",
  } satisfies ByPlace,
  hints: {
    tab: "De er der, når du går frem og tilbage eller genindlæser. Luk fanen, og de er normalt væk.",
    device:
      "Alt, du har skrevet, bliver gemt i denne browser. Det bliver slettet {days} dage efter sidste ændring, næste gang siden bliver åbnet. Alle, der bruger computeren, kan se det.",
    memory:
      "Intet bliver gemt. Svarene er væk, hvis du genindlæser siden, lukker den eller går til en anden hjemmeside. Browseren advarer dig først. Slut af med ”Luk og slet”.",
  } satisfies ByPlace,
  use: "Brug dette valg",
  done: {
    tab: "Svarene ligger nu kun i denne fane.",
    device: "Svarene er nu gemt på denne computer til og med {day}.",
    memory: "Intet bliver gemt nu. Slut af med ”Luk og slet”.",
  } satisfies ByPlace,
  notDone: "Browseren gemte ikke svarene.",
  deleteTitle: "Slet det hele",
  deleteText:
    "Du kan altid slette alt, du har skrevet. Det gælder også det, der er gemt på computeren og i andre faner.",
  startGuide: "Gå til guiden",
  toAnswers: "Se svarene",
} as const;

/** On a shared computer "Slet alt" is the way to end. */
export const closeWords = {
  button: "Luk og slet",
  done: "Alt er slettet. Luk nu browseren.",
} as const;

/** What happened to the answers, said calmly; by the store's ids. */
export const caseNotices = {
  blocked: {
    title: "Browseren gemmer ikke svarene",
    text: "Du kan godt bruge guiden. Svarene er her, så længe siden er åben. De er væk, hvis den bliver genindlæst.",
  },
  full: {
    title: "Der er ikke plads til at gemme svarene",
    text: "Du kan godt bruge guiden. Det, du skriver nu, er her, så længe siden er åben. Hent planen, før du lukker.",
  },
  unreadable: {
    title: "De gemte svar kunne ikke læses",
    text: "Det, der lå i browseren, er gået i stykker. Du kan begynde forfra eller åbne en fil, du har gemt.",
  },
  older: {
    title: "Svarene er fra en anden udgave af guiden",
    text: "Nogle af dem passer ikke mere og tæller ikke med. Se svarene igennem, før du bruger planen.",
  },
  expired: {
    title: "De gemte svar er slettet",
    text: "De skulle kun være på computeren en tid, og den er gået.",
  },
  "changed-elsewhere": {
    title: "Svarene er ændret i en anden fane",
    text: "Her står nu det samme som der.",
  },
  "deleted-elsewhere": {
    title: "Alle svar er slettet",
    text: "Det blev gjort i en anden fane. Derfor er de også væk her.",
  },
} as const;

export const dismissWords = "OK, skjul beskeden";
