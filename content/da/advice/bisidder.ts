import type { AdviceText } from "./shape.ts";

export const bisidder: AdviceText = {
  advisorName: "Fortæl, at man må have en bisidder med",
  short: "{Du} har som hovedregel ret til at tage en med til møder med myndigheden.",
  teach: [
    {
      text: "{Du} har som hovedregel ret til at tage en bisidder med til møder. En bisidder er en, der går med som støtte.",
      sources: ["FVL", "D2"],
    },
    {
      text: "Bisidderen lytter med og husker med. Det hjælper, når der bliver sagt meget på et møde.",
      sources: ["D2"],
    },
    {
      text: "Det kan være en fra familien, en ven eller en frivillig. Nogle kommuner har en borgerrådgiver, der kan gå med.",
      sources: [],
    },
    {
      text: "En bisidder handler ikke på {dine} vegne. Skal nogen det, kræver det en fuldmagt. Så hedder det en partsrepræsentant.",
      sources: ["FVL", "D2", "A7"],
    },
    { text: "Fortæl gerne myndigheden før mødet, hvem der kommer med.", sources: [] },
  ],
  why: "Et møde kan være svært at følge og svært at huske. Med en bisidder er {du} ikke alene om at lytte, spørge og skrive ned.",
  body: [
    {
      heading: "Hvad gør en bisidder?",
      paragraphs: [
        {
          text: "En bisidder er med som støtte. Det er stadig {din} sag og {dine} ord, der tæller.",
          sources: ["D2"],
        },
        { text: "En god bisidder:", sources: ["D2"] },
      ],
      points: [
        { text: "lytter og skriver ned, hvad der bliver sagt og aftalt", sources: ["D2"] },
        { text: "minder om de spørgsmål, der skulle stilles", sources: ["D2"] },
        { text: "hjælper med at holde tonen rolig og bede om en pause", sources: ["D2"] },
        { text: "taler mødet igennem bagefter", sources: ["D2"] },
      ],
    },
    {
      heading: "Retten til en bisidder",
      paragraphs: [
        {
          text: "Retten står i forvaltningsloven § 8. Den gælder hele vejen gennem sagen, også når der er klaget.",
          sources: ["FVL"],
        },
        {
          text: "Der er få undtagelser. Andre vigtige hensyn kan veje tungere, eller en lov kan sige noget andet. Får {du} nej, så bed om en begrundelse.",
          sources: ["FVL"],
        },
        {
          text: "Myndigheden kan også kræve, at {du} selv deltager, når det betyder noget for afgørelsen.",
          sources: ["FVL"],
        },
        {
          text: "Er {du} selv med til mødet, behøver bisidderen ikke en fuldmagt.",
          sources: ["D2"],
        },
        {
          text: "Et barn med en sag efter barnets lov har også ret til en bisidder. Kommunen skal fortælle barnet det.",
          sources: ["BL"],
        },
      ],
    },
    {
      heading: "Hvem kan det være?",
      paragraphs: [{ text: "Vælg en, {du} er tryg ved, og som kan holde roen.", sources: [] }],
      points: [
        { text: "En fra familien, en ven eller en anden fra netværket.", sources: [] },
        {
          text: "En frivillig. Mange organisationer har en bisidderordning, hvor man kan få en med til møder.",
          sources: [],
        },
        {
          text: "Kommunens borgerrådgiver. Ikke alle kommuner har en, og ikke alle går med til møder. Ring til kommunen, og spørg.",
          sources: [],
        },
      ],
    },
    {
      heading: "Bisidder eller partsrepræsentant?",
      paragraphs: [
        {
          text: "En bisidder taler ikke alene med myndigheden om sagen og kan ikke klage på {dine} vegne.",
          sources: ["D2"],
        },
        {
          text: "En partsrepræsentant kan handle for {dig}: få papirer, svare på breve og klage. Det kræver en skriftlig fuldmagt.",
          sources: ["FVL", "D2", "A7"],
        },
        {
          text: "Også en ægtefælle, et voksent barn eller en forælder til en voksen skal have fuldmagt. En advokat behøver ikke vise en.",
          sources: ["A7"],
        },
        {
          text: "Brevene kan så gå til partsrepræsentanten alene. Aftal, hvem der holder øje med breve og frister.",
          sources: ["A7", "A11"],
        },
        { text: "En fuldmagt kan trækkes tilbage igen. Sig det til myndigheden.", sources: ["A7"] },
        { text: "I fuldmagten skal der stå:", sources: ["A7"] },
      ],
      points: [
        { text: "hvem der giver den, og hvem der får den", sources: ["A7"] },
        { text: "hvad den gælder, for eksempel en klage til Ankestyrelsen", sources: ["A7"] },
        { text: "dato og underskrift", sources: ["A7"] },
      ],
    },
  ],
  advisorTips: [
    "Har I en bisidderordning? Så fortæl om den, og aftal, hvem der går med.",
    "Har I ikke? Så find en anden organisation, der har, og hjælp med den første kontakt.",
    "Foreslå en fra familien eller netværket, og tal om, hvem der kan holde roen.",
    "Undersøg sammen, om kommunen har en borgerrådgiver, og om borgerrådgiveren går med til møder.",
    "Skriver eller ringer du selv for borgeren, så få en fuldmagt først.",
  ],
  askTheCitizen: [
    "Hvem er du tryg ved at have med?",
    "Skal personen støtte dig, eller skal personen handle for dig?",
    "Er der noget i sagen, som din bisidder ikke skal høre?",
    "Hvem skriver ned på mødet?",
  ],
  phoneWords: [
    "Jeg tager en bisidder med til mødet den … Bisidderen hedder …",
    "Hvem kommer med fra jer?",
    "Har kommunen en borgerrådgiver? Kan borgerrådgiveren gå med til mit møde?",
  ],
  sources: ["FVL", "D2", "A7", "A11", "BL"],
};
