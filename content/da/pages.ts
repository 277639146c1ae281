import type { ExitId } from "../ids/exits.ts";
import type { RouteId } from "../ids/routes.ts";
import type { SourceId } from "../ids/sources.ts";
import type { Source } from "./sources.ts";

/** What a page says of itself: its h1, the line under it, and the line in a search result. */
export type PageWords = { readonly title: string; readonly lead: string; readonly description: string };

/** Words that every page for reading shares. Places in braces are filled by lib/document/fill.ts. */
export const readingWords = {
  contents: "På denne side",
  /** What the same list is called beside the text on wide screens: two of one name cannot be told apart. */
  contentsBeside: "På denne side, ved siden af teksten",
  toContents: "Til indholdet",
  source: "Kilde",
  sourcesHeading: "Kilder til denne side",
  sourcesLead: "Tallene i teksten hører til kilderne her.",
  allSources: "Se alle kilder",
  checked: "Tjekket {day}",
  onward: "Videre herfra",
  printLine: "Klagevejen. Uafhængig guide. Ikke en offentlig myndighed. Reglerne er gennemgået {day}.",
} as const;

/** Links that several pages end with. */
export const onwardLinks = {
  start: "Til forsiden",
  guide: "Svar på spørgsmål, og få din egen plan",
  deadline: "Find din klagefrist",
  advice: "Læs de syv råd",
  routes: "Se, hvor man klager",
  sources: "Se kilderne",
  board: "Se, hvad der sker i Ankestyrelsen",
  blank: "Hent en tom tjekliste (PDF)",
} as const;

export const advicePages = {
  citizen: {
    title: "De syv råd",
    lead: "Syv råd til dig, der har en sag hos en myndighed. Læs dem alle, eller gå til det, du har brug for nu.",
    description:
      "Syv råd til dig, der har en sag hos kommunen eller en anden myndighed: fra den gode tone og bisidder til klagefrist og klage.",
    other: "Er du rådgiver? Læs rådene skrevet til dig",
    phone: "Det kan du sige i telefonen",
    tips: "Er du rådgiver? Det kan du gøre",
  },
  advisor: {
    title: "De syv råd til dig, der rådgiver",
    lead: "Til dig, der hjælper en borger med en sag. Her står også, hvad du kan gøre, og hvad du kan spørge om.",
    description:
      "De syv råd skrevet til rådgiveren: hvad du kan gøre, hvad du kan spørge borgeren om, og hvad der gælder.",
    other: "Læs rådene, som borgeren læser dem",
    phone: "Det kan borgeren sige i telefonen",
    tips: "Det kan du gøre",
  },
  essence: "Kort fortalt",
  why: "Derfor",
  ask: "Spørg borgeren",
} as const;

/** A group of routes on the page of routes. */
export type RouteGroup = { readonly id: string; readonly heading: string; readonly routes: readonly RouteId[] };

/** A group of matters that go another way (R4). */
export type ExitGroup = { readonly id: string; readonly heading: string; readonly exits: readonly ExitId[] };

export const routesPage = {
  title: "Hvor klager man?",
  lead: "Det kommer an på, hvem der har truffet afgørelsen. Find den i listen, og se, hvor klagen skal hen.",
  description:
    "Klagevejen for hver myndighed: kommunen, Udbetaling Danmark, AES, a-kassen og flere. Hvor klagen skal hen, og hvem der ser på den.",
  letterFirst: {
    title: "Brevet går forud",
    text: "Siger klagevejledningen i din afgørelse noget andet, så følg den. Står der to datoer, så brug den tidligste.",
    sources: ["FVL"] satisfies readonly SourceId[],
  },
  unknown: {
    heading: "Ved du ikke, hvem der har afgjort sagen?",
    link: "Få hjælp til at finde ud af det",
  },
  /** Before the row of stations: "Klagens vej: Kommunen, Ankestyrelsen, Domstolene". */
  way: "Klagens vej:",
  exits: {
    heading: "Det går en anden vej",
    lead: "Ikke alt går ad en klagevej. Her ser du, hvor du kan gå hen, og hvad du kan gøre i dag.",
    where: "Hvor",
    deadline: "Frist",
  },
} as const;

export const routeGroups: readonly RouteGroup[] = [
  {
    id: "kommune",
    heading: "Din kommune",
    routes: ["kommune", "kommune-beskaeftigelse", "boerne-og-ungeudvalg"],
  },
  {
    id: "ydelser-og-arbejde",
    heading: "Penge fra det offentlige og arbejde",
    routes: [
      "udbetaling-danmark",
      "udbetaling-danmark-su-gaeld",
      "seniorpensionsenheden",
      "aes",
      "arbejdstilsynet",
      "a-kasse",
      "star",
    ],
  },
  {
    id: "skole-og-uddannelse",
    heading: "Skole og uddannelse",
    routes: ["specialundervisning", "stu", "voksenspecialundervisning", "su"],
  },
  {
    id: "familie-og-tilsyn",
    heading: "Adoption, botilbud og tilsyn",
    routes: ["familieretshuset-adoption", "adoptionssamraad", "familieretshuset-botilbud", "socialtilsyn"],
  },
  { id: "andre", heading: "Andre myndigheder", routes: ["det-staar-i-brevet"] },
];

export const exitGroups: readonly ExitGroup[] = [
  {
    id: "behandling",
    heading: "Måden, du er blevet mødt på",
    exits: ["tone-og-opfoersel", "langsom-sagsbehandling", "magtanvendelse", "diskrimination"],
  },
  {
    id: "papirer-og-parter",
    heading: "Papirer, og hvem der kan klage",
    exits: ["afslag-paa-aktindsigt", "ikke-part"],
  },
  {
    id: "andet-fra-kommunen",
    heading: "Andet fra kommunen",
    exits: [
      "generelt-serviceniveau",
      "folkeskole",
      "cpr",
      "byggeri",
      "plan-miljoe-natur",
      "parkering",
      "anden-kommunal-afgoerelse",
    ],
  },
  {
    id: "andre-omraader",
    heading: "Andre områder",
    exits: ["skat", "sundhed", "huslejenaevn", "ungdomskriminalitetsnaevnet", "ikke-en-myndighed", "ingen-af-disse"],
  },
];

/** What each route is about, for the list and for the search result. */
export const routeAbout: Readonly<Record<RouteId, string>> = {
  kommune: "For eksempel hjælp til handicap, børn og ældre, eller førtidspension.",
  "kommune-beskaeftigelse": "For eksempel kontanthjælp, sygedagpenge, fleksjob eller tilbud om job.",
  "boerne-og-ungeudvalg": "For eksempel når et barn skal bo uden for hjemmet uden samtykke.",
  "udbetaling-danmark": "For eksempel boligstøtte, børnepenge og folkepension.",
  "udbetaling-danmark-su-gaeld": "Krav om at betale SU eller studielån tilbage.",
  aes: "Arbejdsskader: ulykker på arbejdet og sygdomme, som arbejdet har givet.",
  arbejdstilsynet: "Arbejdsmiljø, for eksempel et påbud.",
  socialtilsyn: "Godkendelse af og tilsyn med plejefamilier, botilbud og andre sociale tilbud.",
  adoptionssamraad: "Samrådets afgørelse i en sag om at blive godkendt til at adoptere.",
  specialundervisning:
    "Mindst ni timers støtte om ugen, specialklasse, specialskole, behandlingstilbud eller børne- og ungehjem.",
  stu: "Kommunens afgørelse om retten til STU, forløbet eller indholdet.",
  voksenspecialundervisning: "Undervisning til voksne, der har brug for særlig støtte på grund af et handicap.",
  su: "Afgjort af uddannelsesstedet eller styrelsen.",
  "a-kasse": "For eksempel dagpenge, efterløn eller et krav om at betale penge tilbage.",
  star: "Når styrelsen har svaret på din klage over a-kassen.",
  seniorpensionsenheden: "Afgørelser om seniorpension.",
  "familieretshuset-adoption": "Familieretshusets egen afgørelse om adoption.",
  "familieretshuset-botilbud": "En voksen skal flytte til et botilbud uden selv at have sagt ja.",
  "det-staar-i-brevet": "Når myndigheden ikke står på listen.",
};

export const routePage = {
  eyebrow: "Klagevej",
  description: "{about} Se, hvor klagen skal hen, hvornår den skal være fremme, og hvad der sker med den.",
  back: "Se alle klageveje",
  path: "Klagens vej",
  pathSources: "Kilder:",
  deadline: "Hvornår skal klagen være fremme?",
  sendBy: "Sådan sender du klagen",
  reassessment: "Ser de på sagen igen?",
  pauses: "Kommer afgørelsen på pause?",
  limits: "Det er også godt at vide",
} as const;

export const boardPage = {
  description:
    "Hvad sker der, når klagen er nået til Ankestyrelsen? Modtaget, behandlet og afgjort, hvad den ikke ser på, og hvad der kommer bagefter.",
  stages: "De tre trin",
  outcomes: "Sådan kan det ende",
} as const;

export const glossaryPage = {
  title: "Ordbog",
  lead: "Ord, du kan møde i et brev fra myndigheden, og hvad de betyder.",
  description:
    "Ord fra breve og afgørelser forklaret kort: afgørelse, aktindsigt, genvurdering, hjemvise og mange flere.",
  see: "Se også:",
} as const;

export const sourcesPage = {
  title: "Kilder",
  lead: "Det her bygger rådene og reglerne på. Hver kilde har den dag, vi sidst så efter. Lovene er læst, som de stod i februar 2026.",
  description:
    "Love, bekendtgørelser og myndigheders egne sider, som Klagevejen bygger på, med den dag vi sidst så efter.",
  version: {
    title: "Reglerne er gennemgået {day}",
    text: "Et lille tal efter en tekst viser, hvilken kilde den bygger på. Tallet er det samme på alle sider.",
  },
  checked: "Tjekket {day}.",
  dated: "Kildens egen dato: {day}.",
  kinds: {
    law: { heading: "Love", lead: "Vedtaget af Folketinget." },
    order: { heading: "Bekendtgørelser", lead: "Regler, som en myndighed har lavet ud fra en lov." },
    authority: { heading: "Myndigheders egne sider", lead: "Det, myndigheden selv skriver om reglerne." },
    secondary: { heading: "Andre, der skriver om reglerne", lead: "De kan forklare loven, men er ikke selv lov." },
  } satisfies Record<Source["kind"], { readonly heading: string; readonly lead: string }>,
  rules: {
    heading: "Numrene på vores regler",
    lead: "I planen står der for eksempel ”F2” ved en dag og ”regel F5” i et regnestykke. Det er numre på Klagevejens egne regler. Sådan siger de kort:",
  },
} as const;

/** For search results; their titles and leads stand with their texts. */
export const readingDescriptions = {
  privacy: "Dine svar bliver i din egen browser. Ingen cookies, ingen måling, ingen server, der tager imod svar.",
  accessibility: "Hvad der er prøvet af tilgængeligheden på Klagevejen, og hvad der ikke er prøvet endnu.",
  about: "Klagevejen er en uafhængig guide med åben kildekode. Hvem der står bag, og hvad den bygger på.",
} as const;

/** The page that is shown where there is none (404). */
export const notFoundPage = {
  title: "Siden findes ikke",
  lead: "Adressen er måske skrevet forkert, eller siden er flyttet. Dine svar i guiden er ikke ændret.",
  description: "Siden findes ikke. Her er vejen tilbage.",
} as const satisfies PageWords;
