import { answerPlaceLine } from "./keeping.ts";

/** What happened to the answers, said calmly; by the store's ids. It is seldom, and comes when it is. */
export const caseNotices = {
  blocked: {
    title: answerPlaceLine.notKept.blocked,
    text: "Du kan godt bruge guiden. Svarene er her, så længe siden er åben. De er væk, hvis den bliver genindlæst.",
  },
  full: {
    title: answerPlaceLine.notKept.full,
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
  "kept-no-more": {
    title: "Svarene er ikke længere gemt på computeren",
    text: "De er nu kun i denne fane.",
  },
  "deleted-elsewhere": {
    title: "Alle svar er slettet",
    text: "Det blev gjort i en anden fane. Derfor er de også væk her.",
  },
} as const;

export const dismissWords = "OK, skjul beskeden";
