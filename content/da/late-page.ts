import type { QuestionId } from "../ids/questions.ts";
import type { SourcedText } from "./shapes.ts";

/** One rung of the lateness ladder on its page for reading (F8). */
export type LatePageRung = {
  readonly id: string;
  readonly heading: string;
  readonly texts: readonly SourcedText[];
  /** The question of the guide that holds its answer. */
  readonly link?: { readonly question: QuestionId; readonly label: string };
};

/** "Er fristen gået?": the ladder for everyone, without JavaScript. Speaks as "du". No words in braces. */
export const latePage = {
  title: "Er fristen gået?",
  lead: "Klag i dag, også hvis du er i tvivl. Gå så de fem trin igennem: De kan vise, at fristen er længere, eller give dig ord til klagen.",
  description:
    "Er klagefristen gået? Fem trin: Se efter datoen, klagevejledningen, den dag afgørelsen kom, og grunden. Og hvem der kan se bort fra fristen.",
  rungs: {
    date: {
      id: "datoen",
      heading: "1. Se efter, om datoen er rigtig",
      texts: [
        {
          text: "Se efter, at du har fundet datoen på selve afgørelsen. Det må ikke være datoen for et møde eller en ansøgning.",
          sources: ["A1"],
        },
        { text: "Her står datoerne i et brev og i Digital Post:", sources: [] },
      ],
      link: { question: "dated", label: "Skriv datoen i guiden" },
    },
    guidance: {
      id: "klagevejledning",
      heading: "2. Fik du at vide, hvordan man klager?",
      texts: [
        {
          text: "Det hedder en klagevejledning. Den siger hvor, hvordan og inden hvornår du kan klage. Den skal stå i en skriftlig afgørelse, når du ikke får helt ret.",
          sources: ["FVL"],
        },
        {
          text: "Mangler den, eller er den forkert, kan det have betydning for fristen. Skriv det i klagen.",
          sources: ["A2", "O3"],
        },
      ],
      link: { question: "guidance", label: "Svar på det i guiden" },
    },
    arrival: {
      id: "dagen-den-kom",
      heading: "3. Kom den virkelig den dag?",
      texts: [
        {
          text: "I Digital Post tæller den dag, beskeden lå klar. Det betyder ikke noget, hvornår du åbnede den.",
          sources: ["DPL", "A1"],
        },
        {
          text: "Et brev på papir kan være længe undervejs. Gem kuverten, og spørg myndigheden, hvilken dag brevet blev sendt.",
          sources: ["A1"],
        },
        { text: "Kom afgørelsen senere end sin dato, så skriv begge dage i klagen.", sources: [] },
      ],
      link: { question: "received", label: "Skriv dagen i guiden" },
    },
    reason: {
      id: "grund",
      heading: "4. Var der en grund til, at det ikke kunne nås?",
      texts: [
        {
          text: "En særlig grund er noget, der gjorde det meget svært at klage i tide. Det kan være alvorlig sygdom eller andet, du ikke selv er skyld i.",
          sources: ["RSL", "A1"],
        },
        {
          text: "Vi kan ikke sige, om din grund er god nok. Det afgør den, der kan se bort fra fristen. Sådan kan du skrive:",
          sources: [],
        },
      ],
      link: { question: "lateReason", label: "Vælg din grund i guiden" },
    },
    complain: {
      id: "klag-i-dag",
      heading: "5. Klag i dag",
      texts: [
        {
          text: "En kort klage er nok. Send den derhen, hvor klagevejledningen siger. Skriv, hvorfor klagen kommer nu. Vent ikke på papirer.",
          sources: ["A2"],
        },
        { text: "Hvem der kan se bort fra fristen, kommer an på, hvem der har truffet afgørelsen:", sources: [] },
      ],
    },
  },
  papers: "Send gerne med",
  who: "Hvem kan se bort fra fristen?",
  find: "Find din klagefrist",
} as const satisfies {
  readonly rungs: Readonly<Record<string, LatePageRung>>;
} & Readonly<Record<string, unknown>>;
