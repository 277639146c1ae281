/** What stands in braces in this file. */
export const answerPlacePlaceholders = ["day", "days"] as const;

/** The places where answers can be, by the store's ids. */
export type ByPlace = Readonly<Record<"tab" | "device" | "memory", string>>;

/** The page "Hvor ligger dine svar?". */
export const answerPlaceWords = {
  title: "Hvor ligger dine svar?",
  lead: "Dine svar bliver i din egen browser. Her vælger du, hvor længe de skal være der. Du kan også tage dem med.",
  description: "Vælg, hvor længe dine svar bliver i browseren. Gem sagen som fil, giv den videre, eller slet alt.",
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
      "Intet bliver gemt. Svarene er væk, hvis du genindlæser siden, lukker den eller går til en anden hjemmeside. De fleste browsere advarer dig først. Slut af med ”Luk og slet”.",
  } satisfies ByPlace,
  use: "Brug dette valg",
  done: {
    tab: "Svarene ligger nu kun i denne fane.",
    device: "Svarene er nu gemt på denne computer til og med {day}.",
    memory: "Intet bliver gemt nu. Slut af med ”Luk og slet”.",
  } satisfies ByPlace,
  notDone: "Browseren gemte ikke svarene.",
  /** Another case is kept on the computer already. */
  replace: {
    title: "Skal den gemte sag erstattes?",
    text: "Der er allerede gemt en anden sag på denne computer. Der er kun plads til én. Gemmer du denne, bliver den anden slettet fra computeren.",
    confirm: "Ja, gem denne i stedet",
    keep: "Nej, behold den gemte sag",
    kept: "Den gemte sag er ikke ændret. Svarene her ligger, hvor de lå.",
  },
  deleteTitle: "Slet det hele",
  deleteText:
    "Du kan altid slette alt, du har skrevet. Det gælder også det, der er gemt på computeren og i andre faner.",
  startGuide: "Gå til guiden",
  toAnswers: "Se svarene",
} as const;
