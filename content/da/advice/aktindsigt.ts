import type { AdviceText } from "./shape.ts";

export const aktindsigt: AdviceText = {
  advisorName: "Fortæl om retten til aktindsigt",
  short: "{Du} kan bede om at se sagens papirer, og et opkald er nok.",
  teach: [
    {
      text: "Aktindsigt er retten til at se papirerne i {din} egen sag. Det gælder også referater fra møder.",
      sources: ["FVL"],
    },
    {
      text: "Ring til sagsbehandleren, eller skriv. Begge dele er nok, og {du} behøver ikke sige hvorfor.",
      sources: ["FVL"],
    },
    {
      text: "En offentlig myndighed skal normalt være færdig inden 7 arbejdsdage. Ellers skal den fortælle hvorfor, og hvornår svaret kommer.",
      sources: ["FVL"],
    },
    {
      text: "Der er grænser. Myndigheden kan for eksempel holde egne interne arbejdspapirer tilbage.",
      sources: ["FVL"],
    },
    {
      text: "Klagefristen løber normalt videre imens. Vent ikke på papirerne med at klage.",
      sources: ["FVL"],
    },
  ],
  why: "Papirerne viser, hvad myndigheden ved, og hvad den mangler. Et referat viser, hvad der blev sagt og aftalt. Så er det lettere at rette fejl i tide.",
  body: [
    {
      heading: "Hvad kan man se?",
      paragraphs: [
        {
          text: "Den, sagen handler om, kaldes en part. En part kan bede om at se sagens papirer.",
          sources: ["FVL"],
        },
        {
          text: "Det er for eksempel ansøgninger, breve, notater, lægepapirer og referater fra møder.",
          sources: ["FVL"],
        },
        {
          text: "Det er ofte klogt at bede om referatet efter et møde. Så er {du} ikke i tvivl om, hvad der blev sagt og aftalt.",
          sources: ["FVL"],
        },
        {
          text: "Er der ikke skrevet et referat? Myndigheden skal skrive vigtige oplysninger ned, når den får dem mundtligt. Bed om det notat.",
          sources: ["OFL"],
        },
      ],
    },
    {
      heading: "Sådan gør man",
      paragraphs: [
        {
          text: "Der er ingen krav til formen. {Du} kan ringe, skrive eller spørge på et møde.",
          sources: ["FVL"],
        },
      ],
      points: [
        { text: "Fortæl, hvilken sag det handler om.", sources: ["FVL"] },
        {
          text: "Fortæl, hvilke papirer det gælder. Det kan være hele sagen eller et referat fra en bestemt dag.",
          sources: ["FVL"],
        },
        { text: "Sig, om papirerne skal komme digitalt eller på papir.", sources: ["FVL"] },
        { text: "Skriv dagen ned og navnet på den, {du} talte med.", sources: [] },
      ],
    },
    {
      heading: "Hvor hurtigt kommer svaret?",
      paragraphs: [
        {
          text: "Svaret skal komme hurtigst muligt og normalt inden 7 arbejdsdage efter, at myndigheden har fået ønsket.",
          sources: ["FVL"],
        },
        {
          text: "Er sagen meget stor eller svær, kan det tage længere tid. Så skal myndigheden sige hvorfor, og hvornår den er færdig.",
          sources: ["FVL"],
        },
        {
          text: "Er der ikke truffet en afgørelse endnu? Så skal afgørelsen som hovedregel vente, til {du} har fået papirerne at se.",
          sources: ["FVL"],
        },
        { text: "A-kasser følger ikke forvaltningsloven. De har deres egne regler.", sources: ["AKV", "AKB"] },
        { text: "Kommer svaret ikke, så ring og mind venligt om det.", sources: [] },
      ],
    },
    {
      heading: "Når svaret er nej",
      paragraphs: [
        {
          text: "Retten har grænser. Myndigheden kan holde interne arbejdspapirer tilbage. Det samme gælder oplysninger, hvor andre vigtige hensyn vejer tungere.",
          sources: ["FVL"],
        },
        { text: "Et skriftligt nej skal have en begrundelse. Bed om den, hvis den mangler.", sources: ["FVL"] },
        {
          text: "{Du} kan klage over et nej. Klagen går som regel direkte til den, der også behandler klager over selve sagen. Der er ingen klagefrist for et nej til aktindsigt.",
          sources: ["FVL", "O1"],
        },
      ],
    },
    {
      heading: "Aktindsigt og klagefristen",
      paragraphs: [
        {
          text: "Det stopper ikke i sig selv klagefristen at bede om aktindsigt.",
          sources: ["FVL"],
        },
        {
          text: "Beder {du} om det efter afgørelsen, kan myndigheden lade fristen stå stille. Så er der mindst 14 dage tilbage, når papirerne er kommet, eller svaret er nej.",
          sources: ["FVL"],
        },
        {
          text: "Bed derfor om begge dele på én gang: papirerne og en pause i fristen. Klag alligevel inden den dag, fristen ellers ender.",
          sources: ["FVL"],
        },
      ],
    },
  ],
  advisorTips: [
    "Hjælp borgeren med at ringe, eller sid ved siden af imens.",
    "Hjælp med at finde ud af, hvad der skal bedes om: hele sagen eller et bestemt møde?",
    "Læs papirerne sammen. Sæt mærke ved det, der er forkert, gammelt eller mangler.",
    "Skriv dagen ned, så I ved, hvornår I kan minde om svaret.",
  ],
  askTheCitizen: [
    "Har du set papirerne i din sag?",
    "Er du i tvivl om, hvad der blev aftalt på et møde?",
    "Har du bedt om aktindsigt? Hvilken dag, og hvad fik du?",
  ],
  phoneWords: [
    "Jeg vil gerne have aktindsigt i min egen sag om …",
    "Jeg vil også gerne se referatet fra mødet den …",
    "Send det gerne til min Digital Post.",
    "Hvornår kan jeg regne med at få det?",
    "Klagefristen løber. Kan I stoppe den, til jeg har fået papirerne? Skriv svaret til mig.",
  ],
  sources: ["FVL", "OFL", "O1"],
};
