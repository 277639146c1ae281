import type { GlossaryId } from "#content/ids/glossary.ts";
import type { SourceId } from "#content/ids/sources.ts";

/** A word and what it means. `see` points to words beside it; `sources` is empty for words of everyday use. */
export type GlossaryEntry = {
  readonly term: string;
  readonly explanation: string;
  readonly see: readonly GlossaryId[];
  readonly sources: readonly SourceId[];
};

export const glossary: Readonly<Record<GlossaryId, GlossaryEntry>> = {
  afgoerelse: {
    term: "Afgørelse",
    explanation:
      "Det, en myndighed bestemmer i din sag. Den kan komme i et brev, men også blive sagt på et møde eller i telefonen.",
    see: ["begrundelse", "klagevejledning", "klage"],
    sources: ["A6", "FVL"],
  },
  aktindsigt: {
    term: "Aktindsigt",
    explanation:
      "Ret til at se papirerne i en sag. Der er grænser: for eksempel kan nogle interne papirer holdes tilbage.",
    see: ["partsaktindsigt", "moedereferat"],
    sources: ["FVL", "OFL"],
  },
  partsaktindsigt: {
    term: "Partsaktindsigt",
    explanation: "Aktindsigt i din egen sag. Du skal sige, hvilken sag det er, men ikke hvorfor.",
    see: ["aktindsigt", "part"],
    sources: ["FVL"],
  },
  partshoering: {
    term: "Partshøring",
    explanation:
      "Før der besluttes noget, skal du normalt have vigtige oplysninger at se, hvis de taler imod dig, og du måske ikke kender dem. Du kan svare.",
    see: ["part", "afgoerelse"],
    sources: ["FVL"],
  },
  part: {
    term: "Part",
    explanation: "Den, som sagen handler om. Det er normalt kun en part, der kan klage.",
    see: ["partsrepraesentant", "fuldmagt"],
    sources: ["FVL", "RSL"],
  },
  partsrepraesentant: {
    term: "Partsrepræsentant",
    explanation: "En, der handler for dig i sagen og får brevene. Det kræver normalt en skriftlig fuldmagt.",
    see: ["fuldmagt", "bisidder"],
    sources: ["FVL", "D2", "A7"],
  },
  bisidder: {
    term: "Bisidder",
    explanation:
      "En, du tager med til et møde som støtte. Bisidderen hjælper dig med at spørge og huske, men handler ikke for dig.",
    see: ["partsrepraesentant"],
    sources: ["FVL", "D2"],
  },
  fuldmagt: {
    term: "Fuldmagt",
    explanation:
      "Et papir, hvor du giver en anden lov til at handle for dig. Det skal have dato og underskrift, og du kan trække det tilbage.",
    see: ["partsrepraesentant"],
    sources: ["A7"],
  },
  begrundelse: {
    term: "Begrundelse",
    explanation: "Forklaringen på, hvorfor det blev, som det blev: hvilken lov, hvilke hensyn og hvilke oplysninger.",
    see: ["afgoerelse"],
    sources: ["FVL"],
  },
  klagevejledning: {
    term: "Klagevejledning",
    explanation: "Teksten i afgørelsen om, hvem du kan klage til, hvordan og inden hvornår.",
    see: ["klagefrist", "klageinstans"],
    sources: ["FVL"],
  },
  klagefrist: {
    term: "Klagefrist",
    explanation: "Den sidste dag, klagen kan være fremme. Klag også, selv om dagen er gået, og skriv hvorfor.",
    see: ["saerlig-grund", "dispensation"],
    sources: ["RSL", "A1"],
  },
  klage: {
    term: "Klage",
    explanation: "At sige, at du er uenig i en afgørelse og vil have den set på igen. Det kræver ingen særlige ord.",
    see: ["klagevej", "genvurdering"],
    sources: ["A2", "A3"],
  },
  klagevej: {
    term: "Klagevej",
    explanation:
      "De steder, klagen kommer forbi, i rækkefølge. Den er forskellig, alt efter hvem der har afgjort sagen.",
    see: ["foersteinstans", "klageinstans"],
    sources: ["RSL", "FVL"],
  },
  genvurdering: {
    term: "Genvurdering",
    explanation:
      "Myndigheden ser på sin egen afgørelse igen, fordi du har klaget. Der er ingen genvurdering uden en klage.",
    see: ["medhold", "delvist-medhold", "fastholde"],
    sources: ["RSL", "RSB"],
  },
  medhold: {
    term: "Medhold",
    explanation: "Du får ret i din klage.",
    see: ["delvist-medhold"],
    sources: ["RSL"],
  },
  "delvist-medhold": {
    term: "Delvist medhold",
    explanation:
      "Du får ret i noget af det. Hos blandt andre kommunen skal du inden fire uger sige, om du vil gå videre med resten.",
    see: ["fastholde", "medhold"],
    sources: ["RSB"],
  },
  fastholde: {
    term: "Fastholde",
    explanation:
      "At blive ved det, man har sagt. Du kan fastholde din klage, og myndigheden kan fastholde sin afgørelse.",
    see: ["delvist-medhold", "genvurdering"],
    sources: ["RSB"],
  },
  stadfaeste: {
    term: "Stadfæste",
    explanation: "Klageinstansen er enig i afgørelsen. Den bliver ved med at gælde.",
    see: ["aendre", "hjemvise"],
    sources: ["RSL"],
  },
  aendre: {
    term: "Ændre",
    explanation: "Klageinstansen laver afgørelsen om, helt eller delvist.",
    see: ["stadfaeste", "hjemvise"],
    sources: ["RSL"],
  },
  ophaeve: {
    term: "Ophæve",
    explanation: "Klageinstansen fjerner afgørelsen, så den ikke gælder mere.",
    see: ["hjemvise"],
    sources: ["RSL"],
  },
  hjemvise: {
    term: "Hjemvise",
    explanation: "Sagen sendes tilbage til den, der afgjorde den først. Den skal behandles igen og afgøres på ny.",
    see: ["foersteinstans", "aendre"],
    sources: ["RSL"],
  },
  afvise: {
    term: "Afvise",
    explanation:
      "Klagen bliver ikke behandlet, for eksempel fordi fristen ikke er holdt, og der ikke er en særlig grund.",
    see: ["saerlig-grund", "dispensation"],
    sources: ["RSL", "FO"],
  },
  "opsaettende-virkning": {
    term: "Opsættende virkning",
    explanation: "Afgørelsen er på pause, mens klagen behandles. Det er undtagelsen: normalt gælder den imens.",
    see: ["afgoerelse", "varsling"],
    sources: ["RSL"],
  },
  dispensation: {
    term: "Dispensation",
    explanation: "Lov til at gå uden om en regel. For eksempel kan Ankestyrelsen se bort fra, at fristen er gået.",
    see: ["saerlig-grund"],
    sources: ["RSL"],
  },
  "saerlig-grund": {
    term: "Særlig grund",
    explanation:
      "Det, der skal til, før man kan se bort fra en frist. For eksempel alvorlig sygdom op til den sidste dag.",
    see: ["dispensation", "klagefrist"],
    sources: ["RSL", "A1"],
  },
  foersteinstans: {
    term: "Førsteinstans",
    explanation: "Den myndighed, der afgjorde sagen først.",
    see: ["klageinstans"],
    sources: [],
  },
  klageinstans: {
    term: "Klageinstans",
    explanation: "Den, der ser på klagen efter førsteinstansen. Det kan være Ankestyrelsen eller et nævn.",
    see: ["foersteinstans", "naevn", "ankestyrelsen"],
    sources: ["FVL"],
  },
  naevn: {
    term: "Nævn",
    explanation: "En gruppe, der er sat til at afgøre klager på ét område.",
    see: ["klageinstans"],
    sources: [],
  },
  ankestyrelsen: {
    term: "Ankestyrelsen",
    explanation: "Statens klageinstans for blandt andet sager fra kommunen, Udbetaling Danmark og AES.",
    see: ["klageinstans", "tilsyn"],
    sources: ["RSL", "A3"],
  },
  beskaeftigelsesudvalget: {
    term: "Beskæftigelsesudvalget",
    explanation:
      "Ankestyrelsens udvalg for sager om job og forsørgelse. Mange sager afgør Ankestyrelsen uden at holde møde i udvalget.",
    see: ["ankestyrelsen"],
    sources: ["RSL", "LAB"],
  },
  kommunalbestyrelse: {
    term: "Kommunalbestyrelse",
    explanation:
      "Politikerne, der er valgt til at styre kommunen. I loven er det dem, der afgør sagen, selv om en ansat gør det.",
    see: ["sagsbehandler"],
    sources: ["RSL"],
  },
  "boerne-og-ungeudvalg": {
    term: "Børne- og ungeudvalg",
    explanation:
      "Et udvalg på fem i kommunen. Det afgør blandt andet, om et barn skal bo uden for hjemmet, når forældrene siger nej.",
    see: ["anbringelse"],
    sources: ["BL"],
  },
  tilsyn: {
    term: "Tilsyn",
    explanation:
      "Kontrol med, at reglerne bliver fulgt. Ankestyrelsen fører tilsyn med kommuner og vælger selv, hvad den tager op.",
    see: ["ankestyrelsen"],
    sources: ["KSL"],
  },
  sagsbehandler: {
    term: "Sagsbehandler",
    explanation: "Den ansatte, der arbejder med din sag.",
    see: ["sagsbehandlingstid"],
    sources: [],
  },
  sagsbehandlingstid: {
    term: "Sagsbehandlingstid",
    explanation:
      "Så lang tid sagen tager. På det sociale område skal kommunen sætte sine egne frister og gøre dem offentlige.",
    see: ["sagsbehandler"],
    sources: ["RSL"],
  },
  journalnummer: {
    term: "Journalnummer",
    explanation: "Sagens nummer, også kaldt sagsnummer. Skriv det, hver gang du skriver eller ringer.",
    see: [],
    sources: [],
  },
  moedereferat: {
    term: "Mødereferat",
    explanation: "En kort tekst om, hvad der blev sagt og aftalt på et møde.",
    see: ["aktindsigt", "dagsorden"],
    sources: [],
  },
  dagsorden: {
    term: "Dagsorden",
    explanation: "En liste over, hvad et møde skal handle om. Bed om den før mødet.",
    see: ["moedereferat"],
    sources: [],
  },
  "digital-post": {
    term: "Digital Post",
    explanation:
      "Din postkasse på nettet til breve fra det offentlige. Et brev tæller fra det tidspunkt, du kan åbne det, også hvis du ikke gør det.",
    see: ["klagefrist"],
    sources: ["DPL"],
  },
  hverdag: {
    term: "Hverdag",
    explanation: "Mandag til fredag, når det ikke er en helligdag.",
    see: ["helligdag", "arbejdsdag"],
    sources: ["A1", "E1"],
  },
  arbejdsdag: {
    term: "Arbejdsdag",
    explanation:
      "En dag, hvor kontorer normalt har åbent. Loven om aktindsigt siger ikke helt præcist, hvilke dage det er.",
    see: ["hverdag"],
    sources: ["FVL"],
  },
  helligdag: {
    term: "Helligdag",
    explanation:
      "En fridag efter loven, for eksempel juledag eller langfredag. Store bededag er ikke længere en helligdag.",
    see: ["hverdag"],
    sources: ["DET", "SBD"],
  },
  varsling: {
    term: "Varsling",
    explanation:
      "Besked, før noget bliver ændret. Noget hjælp kan kun tages fra dig, når der er gået mindst 14 uger fra beskeden.",
    see: ["opsaettende-virkning"],
    sources: ["SL", "BL"],
  },
  genoptagelse: {
    term: "Genoptagelse",
    explanation:
      "Sagen tages op igen, for eksempel fordi der er kommet noget nyt. At bede om det stopper normalt ikke klagefristen.",
    see: ["klagefrist"],
    sources: ["RSL", "FVL"],
  },
  forkyndelse: {
    term: "Forkyndelse",
    explanation: "Et brev bliver afleveret på en måde, så det kan bevises, at du har fået det.",
    see: [],
    sources: [],
  },
  domstolene: {
    term: "Domstolene",
    explanation: "Retten. Den kan prøve en sag, når der ikke er flere at klage til.",
    see: ["fri-proces", "retshjaelp"],
    sources: [],
  },
  "fri-proces": {
    term: "Fri proces",
    explanation:
      "Staten betaler for din retssag. Det afhænger blandt andet af din indkomst, og om der er grund til at føre sagen.",
    see: ["retshjaelp", "domstolene"],
    sources: [],
  },
  retshjaelp: {
    term: "Retshjælp",
    explanation: "Hjælp fra en jurist. Det første råd er gratis, og resten afhænger af din indkomst.",
    see: ["fri-proces"],
    sources: [],
  },
  ombudsmand: {
    term: "Ombudsmand",
    explanation:
      "Ser på, om myndigheder følger reglerne. Du skal først have brugt de andre klagemuligheder, og der er en frist på et år.",
    see: ["klageinstans"],
    sources: ["OMB"],
  },
  borgerraadgiver: {
    term: "Borgerrådgiver",
    explanation: "En i kommunen, som hjælper borgere, når noget er gået skævt. Ikke alle kommuner har en.",
    see: ["bisidder"],
    sources: [],
  },
  hjemgivelse: {
    term: "Hjemgivelse",
    explanation: "Et barn, der har boet et andet sted, flytter hjem igen.",
    see: ["anbringelse"],
    sources: ["BL"],
  },
  anbringelse: {
    term: "Anbringelse",
    explanation: "Et barn eller en ung bor et andet sted end hjemme, for eksempel hos en plejefamilie.",
    see: ["hjemgivelse", "boerne-og-ungeudvalg"],
    sources: ["BL"],
  },
  ydelse: {
    term: "Ydelse",
    explanation: "Hjælp eller penge, som du får fra det offentlige.",
    see: [],
    sources: [],
  },
};
