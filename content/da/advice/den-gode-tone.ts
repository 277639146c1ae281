import type { AdviceText } from "./shape.ts";

export const denGodeTone: AdviceText = {
  advisorName: "Hjælp samtalen på vej med en god tone",
  short: "En rolig tone og et forberedt møde gør det lettere at blive hørt.",
  teach: [
    {
      text: "Det kan være hårdt at have en sag hos en myndighed. Det er helt forståeligt at være ked af det, vred eller bange.",
      sources: [],
    },
    {
      text: "Prøv alligevel at holde en rolig tone. Så handler samtalen om sagen, og det er i {din} interesse.",
      sources: [],
    },
    {
      text: "Bed om en dagsorden i god tid før et møde. En dagsorden er en liste over det, mødet skal handle om.",
      sources: [],
    },
    {
      text: "Skil to ting ad: uenighed i en afgørelse og den måde, {du} er blevet mødt på. De to ting går hver sin vej.",
      sources: ["RSL"],
    },
    {
      text: "Find ud af, hvad sagen kan ende med. Så er det lettere at bruge kræfterne det rigtige sted.",
      sources: [],
    },
  ],
  why: "Når en samtale bliver hård, glemmer man let det, den skulle handle om. En rolig tone kan forebygge konflikter. Den gode tone betyder ikke, at {du} skal sige ja til alt.",
  body: [
    {
      heading: "Det er svært at have en sag",
      paragraphs: [
        {
          text: "En sag handler ofte om noget, der fylder meget: helbred, børn, penge eller arbejde.",
          sources: [],
        },
        {
          text: "Det er svært ikke at vide, hvordan sagen ender. Det kan også være svært at vide, hvad man skal sige og gøre.",
          sources: [],
        },
        {
          text: "Nogle gange er der allerede en konflikt med myndigheden. Så er det ekstra vigtigt, at nogen hjælper med at holde tonen rolig.",
          sources: [],
        },
      ],
    },
    {
      heading: "Hold samtalen om sagen",
      paragraphs: [
        {
          text: "{Du} må gerne være uenig, og det må gerne siges højt. Det hjælper at sige det roligt og kort.",
          sources: [],
        },
      ],
      points: [
        { text: "Skriv de vigtigste ting ned før samtalen. Tre punkter er nok.", sources: [] },
        { text: "Sig, hvad {du} ønsker, og hvorfor det er vigtigt.", sources: [] },
        { text: "Spørg, når noget er uklart: Hvad betyder det? Hvad sker der nu?", sources: [] },
        { text: "Bed om en pause, hvis samtalen bliver for svær.", sources: [] },
        { text: "Gentag til sidst, hvad I har aftalt, og hvem der gør hvad.", sources: [] },
      ],
    },
    {
      heading: "Et ærligt billede af sagen",
      paragraphs: [
        {
          text: "Det er godt at vide, hvad en sag kan ende med, og hvad den ikke kan. Så bliver skuffelsen mindre, og valgene bliver lettere.",
          sources: [],
        },
        {
          text: "En afgørelse er myndighedens beslutning i {din} sag, for eksempel et nej til hjælp. {Du} kan som regel klage over den.",
          sources: ["RSL", "FVL"],
        },
        { text: "Andre ting går en anden vej:", sources: ["RSL"] },
      ],
      points: [
        {
          text: "Tone og opførsel: Skriv til lederen hos myndigheden. Nogle kommuner har også en borgerrådgiver. Ankestyrelsen ser ikke på, om en medarbejder var uvenlig.",
          sources: ["RSL"],
        },
        {
          text: "Lang ventetid: Spørg, hvornår der kommer et svar. Skriv til lederen, hvis det ikke hjælper.",
          sources: ["RSL"],
        },
        {
          text: "Kommunens tilbud og priser i almindelighed: Det kaldes serviceniveau. Det kan {du} ikke klage over til Ankestyrelsen.",
          sources: ["RSL"],
        },
      ],
    },
    {
      heading: "Bed om en dagsorden",
      paragraphs: [
        {
          text: "Med en dagsorden kan mødet forberedes i ro, gerne sammen med en, {du} stoler på.",
          sources: [],
        },
        {
          text: "Bed om den i god tid. Vi kender ikke en lov, der giver ret til en dagsorden. Men det er helt i orden at bede om en.",
          sources: [],
        },
        { text: "Spørg gerne også:", sources: [] },
      ],
      points: [
        { text: "Hvad er formålet med mødet?", sources: [] },
        { text: "Hvem kommer med fra myndigheden?", sources: [] },
        { text: "Bliver der truffet en afgørelse på mødet?", sources: [] },
        { text: "Er der papirer, som det er godt at læse før mødet?", sources: [] },
      ],
    },
  ],
  advisorTips: [
    "Støt borgeren i at holde en rolig tone, også når borgeren er frustreret over forløbet eller afgørelsen.",
    "Giv et ærligt billede: Hvad kan sagen ende med, og hvad kan der klages over?",
    "Hjælp med at bede om en dagsorden i god tid, og forbered mødet sammen.",
    "Skil det, borgeren er uenig i, fra det, borgeren er ked af. Skriv de to ting hver for sig.",
  ],
  askTheCitizen: [
    "Hvad er det vigtigste for dig i sagen?",
    "Har du snart et møde? Har du fået en dagsorden?",
    "Er du uenig i det, de besluttede, eller i måden, de mødte dig på?",
    "Hvad håber du på, og hvad tror du, der kan ske?",
  ],
  phoneWords: [
    "Jeg har et møde med jer den …, og jeg vil gerne have en dagsorden før mødet.",
    "Hvem kommer med til mødet? Bliver der truffet en afgørelse?",
    "Er der papirer, jeg kan få at læse før mødet?",
  ],
  sources: ["RSL", "FVL"],
};
