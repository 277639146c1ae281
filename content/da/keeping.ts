import type { ByPlace } from "./answer-place.ts";

// What stands around each form and is loaded with it. The page about the places has its own words (answer-place.ts).

/** The line under each form: where the answers are, and the link to the page about it. */
export const answerPlaceLine = {
  link: "Hvor ligger svarene?",
  line: {
    tab: "Svarene bliver i denne fane, til den bliver lukket. Vi sender dem ikke til nogen.",
    device: "Svarene er gemt på denne computer. Vi sender dem ikke til nogen.",
    memory: "Delt computer: Svarene er kun på siden her. De er væk, hvis siden bliver genindlæst eller lukket.",
  } satisfies ByPlace,
} as const;

/** "Slet alt": always in reach. */
export const deleteWords = {
  button: "Slet alt",
  title: "Skal alle svar slettes?",
  text: "Alt, der er skrevet, bliver slettet: her, i andre faner og det, der er gemt på computeren. Det kan ikke laves om. Filer, du har hentet, skal du selv slette.",
  confirm: "Ja, slet alle svar",
  cancel: "Nej, behold dem",
  done: "Alle svar er slettet.",
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
