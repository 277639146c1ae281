import type { AdviceId } from "#content/ids/advice.ts";
import type { ContactId } from "#content/ids/contacts.ts";
import type { SourceId } from "#content/ids/sources.ts";

/** A line with a label and room for a pen. */
export type PenLine = { readonly id: string; readonly label: string };

/** A box to tick: what to do, and a line that says how or why. */
type TickItem = { readonly title: string; readonly text: string };

export type BlankChecklist = {
  readonly title: string;
  readonly lead: string;
  /** The standing line: who we are not. */
  readonly standing: string;
  /** At the foot of each page: what this is not, and what comes before it. */
  readonly footer: string;
  readonly facts: readonly PenLine[];
  /** The last day by hand: the cautious reading of F1–F5, so never after `safeDay`. */
  readonly byHand: {
    readonly heading: string;
    readonly lead: string;
    readonly steps: readonly string[];
    readonly lines: readonly PenLine[];
    readonly example: string;
    readonly notes: readonly string[];
    readonly exceptions: { readonly heading: string; readonly texts: readonly string[] };
  };
  /** Tick boxes by advice, in the guide's order. */
  readonly advice: Readonly<Record<AdviceId, { readonly title: string; readonly items: readonly TickItem[] }>>;
  readonly route: {
    readonly heading: string;
    readonly head: { readonly station: string; readonly does: string; readonly you: string };
    readonly rows: readonly { readonly station: string; readonly does: string; readonly you: string }[];
    readonly notes: readonly string[];
  };
  readonly outcomes: {
    readonly heading: string;
    readonly items: readonly { readonly term: string; readonly text: string }[];
  };
  readonly contacts: {
    readonly heading: string;
    readonly lead: string;
    readonly lines: readonly PenLine[];
    /** Printed below the lines, from the list of contacts. */
    readonly printed: readonly ContactId[];
  };
  readonly notes: { readonly heading: string; readonly lines: number };
  readonly sources: readonly SourceId[];
};

/** The checklist that can be printed before any question is answered. Speaks to the citizen as "du". */
export const blankChecklist: BlankChecklist = {
  title: "Tjekliste til din sag",
  lead: "Sæt kryds, når noget er gjort. Skriv på arket, og tag det med til møder.",
  standing: "Uafhængig guide. Ikke en offentlig myndighed.",
  footer: "Vejledning, ikke juridisk rådgivning. Klagevejledningen i dit brev går forud.",
  facts: [
    { id: "myndighed", label: "Myndighed" },
    { id: "sag", label: "Hvad sagen handler om" },
    { id: "sagsnummer", label: "Sagens nummer" },
    { id: "dato-paa-afgoerelsen", label: "Datoen på afgørelsen" },
    { id: "hvordan", label: "Hvordan den kom (Digital Post, brev, mundtligt)" },
    { id: "dagen-den-kom", label: "Dagen, den kom" },
    { id: "sidste-dag", label: "Sidste sikre dag for at klage" },
  ],
  byHand: {
    heading: "Find den sidste sikre dag",
    lead: "Klagefristen er normalt fire uger fra den dag, du har fået afgørelsen. Sådan finder du en dag, du kan stole på:",
    steps: [
      "Skriv de dage, du kender: datoen på afgørelsen, dagen den kom, og dagen du fik den fortalt.",
      "Vælg den tidligste. Den tæller ikke selv med. Tæl fire uger frem til den samme ugedag.",
      "Er det en lørdag, søndag eller helligdag, så gå tilbage til den nærmeste hverdag før.",
      "Gør det samme ved 1. maj, 5. juni, 24. december, 31. december og fredagen efter Kristi himmelfart.",
      "Står der en tidligere dag i brevet, så brug den. Skriv dagen ved ”Sidste sikre dag”.",
    ],
    lines: [
      { id: "tidligste", label: "Den tidligste dag" },
      { id: "fire-uger", label: "Fire uger senere" },
    ],
    example: "Eksempel: Fra torsdag den 19. november 2026 når man frem til torsdag den 17. december 2026.",
    notes: [
      "Klagen skal være nået frem den dag, i kontortiden. Er dagen gået, så klag i dag, og skriv hvorfor.",
      "Mangler datoen på afgørelsen, er dagen kun foreløbig. Find datoen, for den sikre dag kan være tidligere.",
      "Dagen er valgt forsigtigt. Guiden på nettet kan vise en dag, der ligger lidt senere.",
      "Helligdage: nytårsdag, skærtorsdag, langfredag, påske, Kristi himmelfart, pinse og jul, også 2. påskedag, 2. pinsedag og 2. juledag.",
    ],
    exceptions: {
      heading: "Her gælder andre regler",
      texts: [
        "Det gælder blandt andet adoption, skat, STU og nogle sager om skole. Nogle frister er kortere end fire uger.",
        "Følg så den dag, der står i brevet, også hvis den kommer før. Finder du ingen dag, så klag i dag.",
      ],
    },
  },
  advice: {
    "den-gode-tone": {
      title: "Hold den gode tone",
      items: [
        { title: "Bed om en dagsorden", text: "Gør det i god tid. Det er en liste over, hvad mødet skal handle om." },
        { title: "Skriv tre ting ned", text: "Hvad er vigtigst for dig? Hvad ønsker du? Hvad vil du spørge om?" },
      ],
    },
    bisidder: {
      title: "Brug retten til en bisidder",
      items: [
        {
          title: "Find en bisidder",
          text: "En fra familien, en ven, en frivillig eller måske kommunens borgerrådgiver.",
        },
        { title: "Skriv en fuldmagt", text: "Kun hvis en anden skal handle for dig, for eksempel skrive eller klage." },
      ],
    },
    aktindsigt: {
      title: "Bed om aktindsigt",
      items: [
        {
          title: "Bed om sagens papirer og referater fra møder",
          text: "Ring eller skriv. Svaret skal normalt komme inden 7 arbejdsdage.",
        },
        { title: "Læs papirerne", text: "Sæt mærke ved det, der er forkert eller mangler." },
      ],
    },
    partshoering: {
      title: "Brug partshøringen",
      items: [
        { title: "Spørg, om du bliver hørt", text: "Hvornår sker det, og hvordan svarer du?" },
        { title: "Svar inden fristen", text: "Hvad er forkert? Hvad mangler? Bed om mere tid, før fristen ender." },
      ],
    },
    afgoerelsen: {
      title: "Hold øje med afgørelsen og klagefristen",
      items: [
        { title: "Find datoen", text: "Skriv datoen på afgørelsen og dagen, den kom." },
        { title: "Få den på skrift", text: "Er den kun sagt? Bed inden 14 dage om begrundelse og klagevejledning." },
        { title: "Find klagevejledningen", text: "Hvem klager du til, og hvornår? Mangler den, så spørg." },
        { title: "Spørg om ventetiden", text: "Er der ingen afgørelse endnu, så spørg, hvornår den kommer." },
      ],
    },
    uddybning: {
      title: "Få afgørelsen uddybet",
      items: [
        { title: "Skriv dine spørgsmål", text: "Hvilken regel? Hvad talte mest? Hvad kunne ændre svaret?" },
        { title: "Ring, eller skriv", text: "Bed sagsbehandleren om at forklare. Fristen løber imens." },
      ],
    },
    klagen: {
      title: "Husk retten til at klage",
      items: [
        {
          title: "Send klagen, og bed om en kvittering",
          text: "Som regel til den, der har truffet afgørelsen. Skriv kort hvorfor. Det er nok.",
        },
        { title: "Send resten", text: "Flere grunde og nye papirer kan komme bagefter." },
        {
          title: "Fik du medhold i en del?",
          text: "Sig inden fire uger, om du holder fast i klagen. Hos AES: Klag igen.",
        },
      ],
    },
  },
  route: {
    heading: "Klagens vej",
    head: { station: "Hvem", does: "Det sker der", you: "Det kan du gøre" },
    rows: [
      {
        station: "Den, der har truffet afgørelsen",
        does: "Ser på sagen igen. Det hedder genvurdering. Sender klagen videre, hvis du ikke får medhold.",
        you: "Send det, der mangler. Svar, hvis du kun får medhold i en del.",
      },
      {
        station: "Ankestyrelsen eller et nævn",
        does: "Sender et brev med et nummer. Henter det, der mangler. Afgør klagen på skrift.",
        you: "Gem nummeret. Svar, hvis du bliver hørt om noget nyt.",
      },
      {
        station: "Domstolene",
        does: "Kan eventuelt se på sagen, når der ikke er flere steder at klage.",
        you: "Se i afgørelsen, om der er en frist. Tal med en advokat.",
      },
    ],
    notes: [
      "Børne- og ungeudvalget: Klagen går direkte til Ankestyrelsen.",
      "A-kassen: Klagen går først til a-kassen, så til Styrelsen for Arbejdsmarked og Rekruttering, så til Ankestyrelsen.",
      "Arbejdstilsynet, adoption, SU og specialundervisning har egne nævn. Se i brevet.",
    ],
  },
  outcomes: {
    heading: "Sådan kan det ende",
    items: [
      { term: "Stadfæste", text: "Afgørelsen gælder stadig." },
      { term: "Ændre", text: "Du får en anden afgørelse, helt eller delvist." },
      { term: "Ophæve", text: "Afgørelsen gælder ikke længere." },
      { term: "Hjemvise", text: "Myndigheden skal behandle sagen igen." },
      { term: "Afvise", text: "Klagen bliver ikke behandlet. Læs hvorfor." },
    ],
  },
  contacts: {
    heading: "Hvem kan hjælpe?",
    lead: "Skriv navn og telefonnummer.",
    lines: [
      { id: "sagsbehandler", label: "Sagsbehandler" },
      { id: "bisidder", label: "Bisidder" },
      { id: "raadgiver", label: "Rådgiver" },
    ],
    printed: ["ankestyrelsen", "borgerraadgiver", "dukh", "advokatvagten"],
  },
  notes: { heading: "Egne noter", lines: 3 },
  sources: ["RSL", "RSB", "FVL", "A1", "A2", "A6", "A11", "D1", "J2"],
};
