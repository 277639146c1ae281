import type { SourcedText } from "./shapes.ts";

/** A stage of the case at Ankestyrelsen: what happens there, and what the citizen can do meanwhile. */
export type PathStage = {
  readonly heading: string;
  readonly happens: readonly SourcedText[];
  readonly you: readonly SourcedText[];
};

/** The ways Ankestyrelsen can decide (RSL § 68), in the order of the page. */
export const outcomeIds = ["stadfaeste", "aendre-helt", "aendre-delvist", "ophaeve", "hjemvise", "afvise"] as const;

type OutcomeId = (typeof outcomeIds)[number];

/** One way it can end: the legal word, what it means, and what to do then. */
export type PathOutcome = {
  readonly term: string;
  readonly meaning: SourcedText;
  readonly nextStep: SourcedText;
};

/** A heading with texts under it. */
export type PathSection = { readonly heading: string; readonly texts: readonly SourcedText[] };

export type ComplaintPath = {
  readonly title: string;
  readonly lead: SourcedText;
  readonly whatItIs: PathSection;
  readonly before: PathSection;
  /** Heads of the two halves of a stage. */
  readonly labels: {
    readonly happens: string;
    readonly you: string;
    readonly meaning: string;
    readonly nextStep: string;
  };
  readonly stages: Readonly<Record<"received" | "handled" | "decided", PathStage>>;
  readonly outcomes: Readonly<Record<OutcomeId, PathOutcome>>;
  readonly notAssessed: PathSection;
  readonly afterwards: PathSection;
  /** Special time limits for the courts (C5–C7); the decision itself says which one applies. */
  readonly courtDeadlines: PathSection;
  readonly processingTime: PathSection;
};

/** "En klagesags vej gennem Ankestyrelsen", in our own words (R6). Speaks to the citizen as "du". */
export const complaintPath: ComplaintPath = {
  title: "Klagens vej gennem Ankestyrelsen",
  lead: {
    text: "Når klagen er nået til Ankestyrelsen, går den gennem tre trin. Den bliver modtaget, behandlet og afgjort.",
    sources: ["A11"],
  },
  whatItIs: {
    heading: "Hvad er Ankestyrelsen?",
    texts: [
      {
        text: "Ankestyrelsen er en myndighed, der behandler klager. Det kan være klager over kommunen, Udbetaling Danmark eller Arbejdsmarkedets Erhvervssikring.",
        sources: ["RSL", "ASL"],
      },
      {
        text: "Ankestyrelsen bestemmer selv i sagen. Ingen kan give den ordre om, hvordan din klage skal ende.",
        sources: ["RSL"],
      },
      {
        text: "Den fører også tilsyn med, at kommunerne følger loven. Det er noget andet end en klage over en afgørelse.",
        sources: ["KSL"],
      },
    ],
  },
  before: {
    heading: "Før Ankestyrelsen",
    texts: [
      {
        text: "Du sender én klage til den myndighed, der har truffet afgørelsen. Den ser på sagen igen. Det hedder genvurdering.",
        sources: ["RSL"],
      },
      {
        text: "Får du ikke medhold, sender myndigheden selv klagen videre. Du får besked om det.",
        sources: ["RSL", "RSB"],
      },
      {
        text: "Får du medhold i en del, kommer der en ny afgørelse. Hos kommunen, Udbetaling Danmark, socialtilsynet og Seniorpensionsenheden skal du inden fire uger sige, om du holder fast i klagen. Det hedder at fastholde. Ellers stopper den. Hos AES skal du i stedet klage over den nye afgørelse inden fire uger.",
        sources: ["RSB", "AESB"],
      },
      {
        text: "Klager over børne- og ungeudvalget går direkte til Ankestyrelsen uden genvurdering.",
        sources: ["RSB", "A2"],
      },
    ],
  },
  labels: {
    happens: "Det sker der",
    you: "Det kan du gøre",
    meaning: "Det betyder det",
    nextStep: "Dit næste skridt",
  },
  stages: {
    received: {
      heading: "Klagen er modtaget",
      happens: [
        {
          text: "Du får et brev fra Ankestyrelsen. Det siger, at klagen er kommet frem, og hvor lang tid sagen ventes at tage.",
          sources: ["FO", "A11"],
        },
        {
          text: "I brevet står et journalnummer. Det er sagens nummer hos Ankestyrelsen.",
          sources: ["A11"],
        },
        {
          text: "Har du en partsrepræsentant, kan brevene gå til den person i stedet for til dig.",
          sources: ["A11"],
        },
      ],
      you: [
        { text: "Gem journalnummeret. Brug det, når du skriver eller ringer.", sources: ["A11"] },
        {
          text: "Er der ikke noget nyt, kan du vente på svaret.",
          sources: ["A11"],
        },
      ],
    },
    handled: {
      heading: "Klagen bliver behandlet",
      happens: [
        {
          text: "Ankestyrelsen får sagens papirer fra myndigheden og ser, om noget mangler.",
          sources: ["A11", "RSL"],
        },
        {
          text: "Mangler der noget vigtigt, prøver Ankestyrelsen at få det. Det kan for eksempel være en lægeerklæring.",
          sources: ["A11"],
        },
        {
          text: "Kommer der nye oplysninger, som betyder meget, får du dem at se. Så kan du svare, før sagen bliver afgjort. Det er partshøring.",
          sources: ["A11", "FVL"],
        },
      ],
      you: [
        {
          text: "Svar, hvis du bliver hørt om noget nyt. Hold øje med den dag, der står i brevet.",
          sources: ["FVL"],
        },
        {
          text: "Du kan selv sende oplysninger, hvis noget mangler eller kan få betydning. Skriv journalnummeret på.",
          sources: ["A11", "FO"],
        },
        {
          text: "Ankestyrelsen ser på det, du sender. Den forklarer normalt, hvordan det er brugt, eller hvorfor det ikke er brugt.",
          sources: ["A11"],
        },
        {
          text: "Du kan have en bisidder eller en partsrepræsentant, også her.",
          sources: ["FVL"],
        },
      ],
    },
    decided: {
      heading: "Klagen er afgjort",
      happens: [
        {
          text: "Du får en skriftlig afgørelse med en begrundelse. En begrundelse forklarer, hvorfor svaret blev sådan.",
          sources: ["RSL"],
        },
        {
          text: "Du kan ikke klage til en anden myndighed over Ankestyrelsens afgørelse. Den er det sidste trin før domstolene.",
          sources: ["RSL", "A11"],
        },
      ],
      you: [
        {
          text: "Se først efter, hvilket ord der står i afgørelsen. Herunder kan du se, hvad det betyder.",
          sources: ["RSL", "A6"],
        },
        {
          text: "Se også efter, om der står en frist for at gå til domstolene. Skriv dagen ned.",
          sources: ["FVL", "RSL"],
        },
      ],
    },
  },
  outcomes: {
    stadfaeste: {
      term: "Stadfæste",
      meaning: {
        text: "Ankestyrelsen er enig med myndigheden. Afgørelsen gælder stadig.",
        sources: ["A6"],
      },
      nextStep: {
        text: "Læs begrundelsen. Er noget vigtigt overset, så skriv til Ankestyrelsen. Er du stadig uenig, så tal med en advokat eller en retshjælp.",
        sources: ["A11", "RSL"],
      },
    },
    "aendre-helt": {
      term: "Ændre helt",
      meaning: {
        text: "Ankestyrelsen laver afgørelsen om. Den nye afgørelse gælder i stedet for den gamle.",
        sources: ["A6", "RSL"],
      },
      nextStep: {
        text: "Læs, hvad der gælder nu og fra hvilken dag. Spørg myndigheden, hvornår den retter sig efter det.",
        sources: ["RSL"],
      },
    },
    "aendre-delvist": {
      term: "Ændre delvist",
      meaning: {
        text: "Ankestyrelsen laver en del af afgørelsen om. Resten bliver stående.",
        sources: ["A6", "RSL"],
      },
      nextStep: {
        text: "Skriv ned, hvad der er ændret, og hvad der ikke er. Spørg myndigheden, hvornår den retter sig efter det nye.",
        sources: ["RSL"],
      },
    },
    ophaeve: {
      term: "Ophæve",
      meaning: {
        text: "Afgørelsen bliver fjernet. Den gælder ikke længere.",
        sources: ["RSL", "A6"],
      },
      nextStep: {
        text: "Læs, hvad der så gælder. Spørg myndigheden, om der kommer en ny afgørelse.",
        sources: ["RSL"],
      },
    },
    hjemvise: {
      term: "Hjemvise",
      meaning: {
        text: "Sagen går tilbage til myndigheden og skal behandles igen. Det kan være, fordi der mangler oplysninger.",
        sources: ["A6"],
      },
      nextStep: {
        text: "Spørg myndigheden, hvornår der kommer en ny afgørelse. Send det, der mangler. Er du uenig i den nye afgørelse, kan du klage igen.",
        sources: ["RSL", "A6"],
      },
    },
    afvise: {
      term: "Afvise",
      meaning: {
        text: "Ankestyrelsen behandler ikke klagen. Det kan være, fordi fristen er overskredet, eller fordi sagen hører til et andet sted.",
        sources: ["A6", "FO"],
      },
      nextStep: {
        text: "Læs hvorfor. Hører sagen til et andet sted, så se, om den er sendt videre. Passer begrundelsen ikke, så skriv til Ankestyrelsen.",
        sources: ["FO", "RSL"],
      },
    },
  },
  notAssessed: {
    heading: "Det ser Ankestyrelsen ikke på",
    texts: [
      {
        text: "Ankestyrelsen ser på afgørelsen: sagens papirer og reglerne. Den ser ikke på, hvordan du er blevet mødt.",
        sources: ["RSL"],
      },
      {
        text: "Har en medarbejder været uvenlig, eller følte du dig ikke respekteret? Skriv til lederen hos myndigheden. Nogle kommuner har også en borgerrådgiver.",
        sources: [],
      },
      {
        text: "Du kan heller ikke klage til Ankestyrelsen over kommunens almindelige serviceniveau. Det er for eksempel, hvilke tilbud kommunen har, og hvad de koster.",
        sources: ["RSL"],
      },
    ],
  },
  afterwards: {
    heading: "Når Ankestyrelsen har afgjort sagen",
    texts: [
      {
        text: "Er noget vigtigt overset, så send det til Ankestyrelsen, også selv om sagen er slut. Den vurderer, om det betyder noget, og om sagen skal tages op igen.",
        sources: ["A11", "RSL"],
      },
      {
        text: "Er du uenig, kan sagen eventuelt komme for domstolene. Det kan koste penge. Tal med en advokat eller en retshjælp først.",
        sources: ["RSL"],
      },
      {
        text: "Du kan også klage til Folketingets Ombudsmand, når der ikke er flere steder at klage. Ombudsmanden bestemmer selv, hvilke sager der bliver set på.",
        sources: ["OMB", "O5"],
      },
      {
        text: "Klagen skal være hos Ombudsmanden inden et år. I særlige tilfælde kan Ombudsmanden give længere tid.",
        sources: ["OMB"],
      },
      {
        text: "Er sagen sendt tilbage, begynder den igen hos myndigheden. I sager efter serviceloven og barnets lov gælder kommunens egne frister for svar også her.",
        sources: ["RSL"],
      },
    ],
  },
  courtDeadlines: {
    heading: "Frister for domstolene: Se afgørelsen",
    texts: [
      {
        text: "Nogle sager har en særlig frist. Den skal stå i afgørelsen, og den kan være kort.",
        sources: ["FVL", "RSL"],
      },
      {
        text: "Børne- og ungeudvalgets sager og flytning til et botilbud uden samtykke: Bed Ankestyrelsen inden fire uger om at sende sagen til retten. Gør det på skrift.",
        sources: ["BL", "SL"],
      },
      {
        text: "Det samme gælder, når personalet har holdt en voksen fast, og det er frihedsberøvelse (serviceloven § 135).",
        sources: ["SL"],
      },
      {
        text: "Adoption uden samtykke: Bed Ankestyrelsen om det inden 14 dage. Har du brug for mere tid, så bed om den, før de 14 dage er gået.",
        sources: ["ADL"],
      },
      {
        text: "Arbejdsskade: Er du kommet til skade, skal retssagen begynde inden 12 måneder fra Ankestyrelsens afgørelse. Det samme gælder efterladte. For andre er det seks måneder.",
        sources: ["ASL"],
      },
      {
        text: "I andre sager har vi ikke fundet en fast frist i loven. Vent ikke længe, for det kan få betydning. Spørg en advokat.",
        sources: ["RSL"],
      },
    ],
  },
  processingTime: {
    heading: "Hvor lang tid tager det?",
    texts: [
      {
        text: "Det kommer an på sagen. Ankestyrelsen skriver den ventede tid i sit første brev.",
        sources: ["FO", "A11"],
      },
      {
        text: "Nogle få sager skal gå hurtigere. Loven har for eksempel frister for sager fra børne- og ungeudvalget.",
        sources: ["RSL", "RSB"],
      },
      {
        text: "Er tiden gået, så ring og spørg. Hav journalnummeret klar.",
        sources: ["A11"],
      },
    ],
  },
};
