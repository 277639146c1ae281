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
  /** Instead of it, where the browser does not keep them. */
  notKept: {
    blocked: "Browseren gemmer ikke svarene",
    full: "Der er ikke plads til at gemme svarene",
  },
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
