import type { AdviceText } from "./shape.ts";

export const uddybning: AdviceText = {
  advisorName: "Hjælp med at få afgørelsen uddybet",
  short: "Er noget i afgørelsen uklart, så ring eller skriv, og bed om en forklaring.",
  teach: [
    {
      text: "{Du} kan altid kontakte sagsbehandleren og bede om at få afgørelsen forklaret. Det kaldes også en uddybning.",
      sources: ["FVL"],
    },
    {
      text: "Mange kommuner vil gerne tale en afgørelse igennem, men når det ikke altid. Derfor er det i orden selv at ringe.",
      sources: [],
    },
    {
      text: "Skriv spørgsmålene ned først: Hvilken regel er brugt? Hvad talte mest? Hvad kunne ændre svaret?",
      sources: ["FVL"],
    },
    {
      text: "Klagefristen løber videre imens. Er den tæt på, så klag først og spørg bagefter.",
      sources: ["RSL"],
    },
  ],
  why: "Det er svært at svare på en afgørelse, man ikke forstår. Et godt svar kan vise, hvad der mangler i sagen, og om det er værd at klage.",
  body: [
    {
      heading: "Man må gerne spørge",
      paragraphs: [
        {
          text: "En afgørelse kan være lang og fuld af svære ord. Det er ikke {din} skyld.",
          sources: [],
        },
        {
          text: "RådgivningsDanmarks guide nævner en undersøgelse: Kommunerne vil gerne tale med folk om en skriftlig afgørelse, men når det ikke altid.",
          sources: [],
        },
        {
          text: "Vent derfor ikke på et opkald. Ring eller skriv til sagsbehandleren, og stil de spørgsmål, {du} har.",
          sources: ["FVL"],
        },
        { text: "Myndigheden skal hjælpe og vejlede den, der spørger, så langt det er nødvendigt.", sources: ["FVL"] },
      ],
    },
    {
      heading: "Det skal stå i en skriftlig afgørelse",
      paragraphs: [
        {
          text: "Er svaret ikke et helt ja, skal der være en begrundelse. Den forklarer, hvorfor svaret blev sådan. Tjek, om dette er med:",
          sources: ["FVL"],
        },
      ],
      points: [
        { text: "den regel, afgørelsen bygger på", sources: ["FVL"] },
        {
          text: "det, der talte mest, hvis der er lavet et skøn, altså en samlet vurdering",
          sources: ["FVL"],
        },
        { text: "de oplysninger, der har betydet meget, når det er nødvendigt for at forstå svaret", sources: ["FVL"] },
        { text: "en klagevejledning, når man kan klage til en anden myndighed", sources: ["FVL"] },
      ],
    },
    {
      heading: "Gode spørgsmål",
      paragraphs: [{ text: "Mangler der noget, eller er noget uklart, så gør det til et spørgsmål:", sources: [] }],
      points: [
        { text: "Hvilken regel har I brugt, og hvad kræver den?", sources: ["FVL"] },
        { text: "Hvilke oplysninger lagde I mest vægt på?", sources: ["FVL"] },
        { text: "Er der oplysninger, I mangler eller ikke har brugt?", sources: [] },
        { text: "Hvad skulle være anderledes, for at svaret blev et andet?", sources: [] },
        { text: "Kan der søges om anden hjælp?", sources: ["RSL"] },
      ],
    },
    {
      heading: "Fristen venter ikke",
      paragraphs: [
        {
          text: "Klagefristen stopper ikke, fordi {du} beder om en forklaring eller et møde.",
          sources: ["RSL"],
        },
        {
          text: "Er der kort tid, så send en kort klage nu. Forklaringen kan komme bagefter.",
          sources: ["A2", "D1"],
        },
      ],
    },
  ],
  advisorTips: [
    "Støt borgeren i at få ringet. Sid ved siden af, eller ring sammen med telefonen på højttaler.",
    "Hjælp med at skrive to eller tre klare spørgsmål, før I ringer.",
    "Læs afgørelsen sammen, og sæt mærke ved det, der mangler eller er uklart.",
    "Hold øje med klagefristen imens, og klag først, hvis den er tæt på.",
  ],
  askTheCitizen: [
    "Hvad tror du, afgørelsen siger? Fortæl det med dine egne ord.",
    "Hvad er det, du ikke forstår?",
    "Er der noget vigtigt om dig, som ikke står i afgørelsen?",
    "Vil du ringe selv, eller skal vi gøre det sammen?",
  ],
  phoneWords: [
    "Jeg har fået en afgørelse med datoen … Jeg vil gerne have den forklaret.",
    "Hvilken regel har I brugt, og hvad lagde I vægt på?",
    "Hvad skulle være anderledes, for at svaret blev et andet?",
    "Kan du skrive svaret til mig? Så kan jeg læse det igen.",
  ],
  sources: ["FVL", "RSL", "D1"],
};
