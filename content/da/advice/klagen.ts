import type { AdviceText } from "./shape.ts";

export const klagen: AdviceText = {
  advisorName: "Fortæl om retten til at klage",
  short: "Er {du} uenig i en afgørelse, er der som regel ret til at klage. Hos Ankestyrelsen er det gratis.",
  teach: [
    {
      text: "{Du} har som regel ret til at klage over en afgørelse. Hos Ankestyrelsen er det gratis, og ingen skal være bange for at være til besvær.",
      sources: ["RSL", "A3"],
    },
    {
      text: "Send én klage, som regel til den myndighed, der har truffet afgørelsen. De fleste steder ser den så på sagen igen. Det hedder genvurdering.",
      sources: ["RSL"],
    },
    {
      text: "Giver myndigheden ikke medhold, sender den selv klagen videre, ofte til Ankestyrelsen. At få medhold er at få ret.",
      sources: ["RSL", "RSB"],
    },
    {
      text: "Er tiden kort, så klag nu og begrund senere. Det er som regel nok at sige eller skrive, at {du} klager over afgørelsen.",
      sources: ["A2", "D1"],
    },
    {
      text: "Afgørelsen gælder normalt, mens klagen bliver behandlet. Der er undtagelser i nogle sager.",
      sources: ["RSL"],
    },
  ],
  why: "Nogle lader være med at klage. De er bange for at være i vejen eller kender ikke vejen. En klage er en helt almindelig vej til at få sagen set igen.",
  body: [
    {
      heading: "Retten til at klage",
      paragraphs: [
        {
          text: "Det er den, afgørelsen handler om, der kan klage. Skal en anden klage for {dig}, kræver det en fuldmagt.",
          sources: ["RSL", "A7"],
        },
        {
          text: "De fleste afgørelser om hjælp kan {du} klage over, men ikke alle. Klagevejledningen i brevet siger, hvad der gælder.",
          sources: ["RSL", "FVL"],
        },
        {
          text: "Mangler klagevejledningen, så spørg myndigheden. Den skal vejlede om, hvordan man klager.",
          sources: ["FVL", "A2"],
        },
      ],
    },
    {
      heading: "Hvem skal have klagen?",
      paragraphs: [
        {
          text: "Klagen skal som regel sendes til den, der har truffet afgørelsen. Står der noget andet i brevet, så følg brevet.",
          sources: ["RSL", "FVL"],
        },
        {
          text: "Kommer klagen til Ankestyrelsen ved en fejl, sender den som regel klagen til den, der har truffet afgørelsen. Det koster tid, og ofte er det ikke afklaret, om klagen så er i tide.",
          sources: ["RSB", "FO"],
        },
        { text: "Vejen er ikke ens for alle:", sources: [] },
      ],
      points: [
        { text: "Kommunen: først kommunen, så Ankestyrelsen.", sources: ["RSL"] },
        {
          text: "Jobcenteret: Det er nu kommunen. Kommuner behøver ikke have et jobcenter længere.",
          sources: ["REF", "LAB"],
        },
        { text: "Udbetaling Danmark: først Udbetaling Danmark, så Ankestyrelsen.", sources: ["RSL"] },
        {
          text: "Arbejdsmarkedets Erhvervssikring (AES): først AES, så Ankestyrelsen.",
          sources: ["ASL", "AESB"],
        },
        {
          text: "Socialtilsynet: først socialtilsynet, så Ankestyrelsen. Kun den, afgørelsen er rettet til, kan klage.",
          sources: ["STL", "RSL"],
        },
        {
          text: "Børne- og ungeudvalget: direkte til Ankestyrelsen. Her er der ingen genvurdering.",
          sources: ["BL", "RSB", "A2"],
        },
        { text: "Arbejdstilsynet: først Arbejdstilsynet, så Arbejdsmiljøklagenævnet.", sources: ["AML", "AMKN"] },
        {
          text: "Adoptionssamrådet: klagen sendes til samrådet og afgøres af Adoptionsnævnet. Fristen er seks måneder efter afgørelsen.",
          sources: ["ADL", "ADB", "A8"],
        },
        {
          text: "Skole og uddannelse: Det kommer an på afgørelsen. Nogle går til Klagenævnet for Specialundervisning, andre til et nævn for SU.",
          sources: ["FSL", "SU"],
        },
        {
          text: "A-kassen: først a-kassen, så Styrelsen for Arbejdsmarked og Rekruttering. Først derefter Ankestyrelsen.",
          sources: ["AL"],
        },
      ],
    },
    {
      heading: "Sådan klager man",
      paragraphs: [
        {
          text: "Klagen behøver ikke være lang. Der er normalt ikke krav om en begrundelse, men det er klogt at give en.",
          sources: ["A2", "D1"],
        },
        {
          text: "Hos kommunen, Udbetaling Danmark, AES og socialtilsynet kan {du} som regel også klage mundtligt. Ring i kontortiden, og bed om en kvittering. Skriv til alle andre, og også om gæld fra SU.",
          sources: ["A2", "B3", "E2", "STL"],
        },
        { text: "Skriv gerne:", sources: ["A2"] },
      ],
      points: [
        { text: "hvem {du} er, og hvilket nummer sagen har", sources: ["A2"] },
        { text: "hvilken afgørelse det gælder, og hvilken dato den har", sources: ["A2"] },
        { text: "hvad der er forkert eller mangler, og hvad der skal ændres", sources: ["A2"] },
        { text: "hvad der er nyt. Send kopier af papirerne, og behold de rigtige", sources: ["A2"] },
        { text: "at {du} gerne vil have en kvittering", sources: [] },
      ],
    },
    {
      heading: "Klag i tide",
      paragraphs: [
        {
          text: "Fristen er normalt fire uger fra den dag, {du} har fået afgørelsen. Klagen skal være nået frem inden da.",
          sources: ["RSL", "D1"],
        },
        {
          text: "Spørgsmål, møder og aktindsigt stopper ikke fristen af sig selv. Send en kort klage først. Resten kan komme bagefter.",
          sources: ["FVL", "A2"],
        },
        {
          text: "Er fristen gået? Klag i dag, og skriv, hvorfor klagen kommer nu. I mange sager kan Ankestyrelsen se bort fra fristen, når der er en særlig grund, for eksempel alvorlig sygdom.",
          sources: ["RSL", "A1"],
        },
      ],
    },
    {
      heading: "Når klagen er sendt",
      paragraphs: [
        {
          text: "I de fleste sager ser myndigheden først på sagen igen. Kommunen og Udbetaling Danmark har normalt fire uger til det.",
          sources: ["RSL", "RSB"],
        },
      ],
      points: [
        { text: "Medhold i det hele: Der kommer en ny afgørelse, og klagen er slut.", sources: ["RSB"] },
        {
          text: "Medhold i en del: Der kommer en ny afgørelse. Hos kommunen, Udbetaling Danmark, socialtilsynet, Seniorpensionsenheden og i sager om specialundervisning skal {du} inden fire uger sige, om klagen fastholdes. Ellers stopper den. Hos AES skal {du} klage over den nye afgørelse inden fire uger. A-kassen, STAR og Arbejdstilsynet sender selv videre.",
          sources: ["RSB", "SUB", "AESB", "AL", "AMKN"],
        },
        {
          text: "Intet medhold: Myndigheden sender selv klagen videre. {Du} skal have besked om det og behøver ikke gøre noget.",
          sources: ["RSB"],
        },
        {
          text: "Mangler der noget i sagen, så send det. Det kan gøres både hos myndigheden og senere hos Ankestyrelsen.",
          sources: ["A11", "FO"],
        },
      ],
    },
    {
      heading: "Hvad klagen kan føre til",
      paragraphs: [
        {
          text: "Afgørelsen kan blive ændret, blive stående eller blive sendt tilbage, så sagen skal behandles igen.",
          sources: ["RSL", "A6"],
        },
        {
          text: "Resultatet kan også blive dårligere end før. Hos Ankestyrelsen sker det mest, når den første afgørelse var ulovlig. I sager om arbejdsskader skal der mindre til.",
          sources: ["A6", "RSL"],
        },
        {
          text: "En klage sætter normalt ikke afgørelsen på pause. Er der en undtagelse, står det ofte i brevet. Spørg myndigheden.",
          sources: ["RSL"],
        },
      ],
    },
    {
      heading: "Det ser Ankestyrelsen ikke på",
      paragraphs: [
        {
          text: "Ankestyrelsen ser på afgørelsen, sagens papirer og reglerne. Den ser ikke på, om en medarbejder var uvenlig.",
          sources: ["RSL"],
        },
        {
          text: "Handler det om tonen, så skriv til lederen hos myndigheden. Hold det ude af klagen over afgørelsen.",
          sources: [],
        },
      ],
    },
  ],
  advisorTips: [
    "Sig højt, at det er helt i orden at klage. Mange er bange for at være til besvær.",
    "Mangler klagevejledningen, så vis borgeren vejen, og hjælp med at spørge efter den.",
    "Hjælp med en kort klage nu, hvis fristen er tæt på. Skriv kort hvorfor. Resten kan I sende bagefter.",
    "Hjælp med at finde og sende det, der mangler i sagen.",
    "Klager du for borgeren, så få en fuldmagt, og send den med.",
  ],
  askTheCitizen: [
    "Hvad er du uenig i, og hvad skal være anderledes?",
    "Har du allerede klaget? Hvilken dag, og til hvem?",
    "Er der noget nyt, som myndigheden ikke vidste?",
    "Hvad holder dig tilbage fra at klage?",
  ],
  phoneWords: [
    "Jeg klager over afgørelsen med datoen … om …",
    "Min begrundelse kommer senere.",
    "Skriv i sagen, at jeg har klaget i dag, og send mig en kvittering.",
    "Hvem taler jeg med?",
  ],
  phoneNote: {
    text: "Det er som regel nok at ringe til kommunen, Udbetaling Danmark, AES og socialtilsynet. Ring i kontortiden. Skriv til alle andre, og også om gæld fra SU.",
    sources: ["A2", "B3", "E2", "STL"],
  },
  sources: ["RSL", "RSB", "FVL", "FO", "A1", "A2", "A3", "A6", "D1"],
};
