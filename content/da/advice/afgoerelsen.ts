import type { AdviceText } from "./shape.ts";

export const afgoerelsen: AdviceText = {
  advisorName: "Vær opmærksom på afgørelsen og klagefristen",
  short: "Find ud af, hvornår afgørelsen kom, om den er på skrift, og hvornår klagefristen ender.",
  teach: [
    {
      text: "En afgørelse er myndighedens beslutning i {din} sag. Find datoen på den, og skriv ned, hvilken dag den kom.",
      sources: ["RSL"],
    },
    {
      text: "Klagefristen er normalt fire uger. Den regnes fra den dag, {du} har fået afgørelsen.",
      sources: ["RSL", "A1"],
    },
    {
      text: "Er der tvivl om dagen, så regn fra den tidligste. Klagen skal være nået frem, før fristen ender.",
      sources: ["A1", "A5", "D1"],
    },
    {
      text: "Blev afgørelsen kun sagt mundtligt? Bed inden 14 dage om at få den på skrift, med begrundelse og klagevejledning.",
      sources: ["FVL"],
    },
    {
      text: "Er der ikke en afgørelse endnu, så spørg, hvor lang tid sagen tager.",
      sources: ["RSL"],
    },
  ],
  why: "Klagefristen begynder, når afgørelsen er kommet. Kender {du} dagen, er der mere ro på. Er afgørelsen på skrift, er det lettere at se, hvad der skal svares på.",
  body: [
    {
      heading: "Er det en afgørelse?",
      paragraphs: [
        {
          text: "En afgørelse siger, hvad der skal gælde i sagen: ja, nej, mindre hjælp eller ingen hjælp længere.",
          sources: ["RSL"],
        },
        {
          text: "Det kan være svært at se på et brev. Er {du} i tvivl, så spørg: Er det en afgørelse, og hvordan klager man over den?",
          sources: ["FVL"],
        },
      ],
    },
    {
      heading: "Når afgørelsen er mundtlig",
      paragraphs: [
        {
          text: "Det sker, at en afgørelse kun bliver sagt på et møde eller i telefonen. Det kan være, fordi myndigheden mener, at {du} har fået ja til det hele.",
          sources: ["A10"],
        },
        {
          text: "{Du} kan altid bede om at få afgørelsen på skrift. Bed også om en begrundelse og en klagevejledning.",
          sources: ["FVL"],
        },
        {
          text: "Er svaret ikke et helt ja, har {du} ret til en skriftlig begrundelse. Bed om den inden 14 dage.",
          sources: ["FVL"],
        },
        {
          text: "Myndigheden skal svare hurtigst muligt. Tager det mere end 14 dage, skal den sige hvorfor, og hvornår svaret kommer.",
          sources: ["FVL"],
        },
        {
          text: "Klagefristen kan løbe fra den dag, afgørelsen blev sagt. Det er ikke afklaret. Regn fra den dag, og vent ikke på brevet med at klage.",
          sources: ["RSL", "A10", "D5"],
        },
      ],
    },
    {
      heading: "Hvilken dag kom afgørelsen?",
      paragraphs: [
        {
          text: "Loven regner fra den dag, {du} har fået besked om afgørelsen. Det er ikke altid den samme dag, som står i brevet.",
          sources: ["RSL"],
        },
      ],
      points: [
        {
          text: "Digital Post: den dag, beskeden lå i postkassen. Det betyder ikke noget, hvornår den blev åbnet.",
          sources: ["DPL", "A1"],
        },
        {
          text: "Brev på papir: Ankestyrelsen har regnet med, at et brev er fremme efter seks hverdage. Vi ved ikke, om det stadig gælder, efter at posten blev lavet om i 2026.",
          sources: ["A1", "A4"],
        },
        {
          text: "Regn derfor fra datoen i brevet. Gem kuverten, og skriv på den, hvilken dag brevet kom.",
          sources: ["A1"],
        },
        { text: "Mundtligt: den dag, afgørelsen blev sagt.", sources: ["A10"] },
        { text: "Er der flere dage at vælge mellem, så brug altid den tidligste.", sources: [] },
      ],
    },
    {
      heading: "Sådan regnes de fire uger",
      paragraphs: [
        {
          text: "Dagen, hvor afgørelsen kom, tæller ikke med. Fristen ender på den samme ugedag fire uger senere.",
          sources: ["RSL", "J2"],
        },
        {
          text: "Ender fristen på en lørdag, søndag eller helligdag, kan dagen flytte sig. Det er ikke ens i alle sager. Guiden regner den sikre dag ud.",
          sources: ["J2", "E2"],
        },
        {
          text: "Klagen skal være nået frem inden da. Brev og opkald skal nå frem i kontortiden. Klager man digitalt, er det i mange sager nok inden midnat.",
          sources: ["A5", "E2", "AESB", "D1"],
        },
        {
          text: "Nogle sager har en anden frist. Det gælder for eksempel adoption og skat. Står der en tidligere dag i brevet, så brug den.",
          sources: ["ADL"],
        },
      ],
    },
    {
      heading: "Se efter klagevejledningen",
      paragraphs: [
        {
          text: "En klagevejledning fortæller, hvem man klager til, hvordan og hvornår. Den skal følge med en skriftlig afgørelse, man kan klage over, når svaret ikke er et helt ja.",
          sources: ["FVL"],
        },
        {
          text: "Mangler den, så spørg efter den. Det kan have betydning for fristen. Klag alligevel inden fire uger.",
          sources: ["FVL", "A2"],
        },
      ],
    },
    {
      heading: "Hvor lang tid tager sagen?",
      paragraphs: [
        {
          text: "{Du} kan altid spørge, hvor lang tid sagen ventes at tage.",
          sources: ["FVL"],
        },
        {
          text: "I sociale sager skal kommunen sætte frister for, hvor længe man skal vente på en afgørelse. Fristerne skal være offentlige.",
          sources: ["RSL"],
        },
        {
          text: "Kan kommunen ikke nå det, skal {du} have det at vide på skrift. Der skal også stå, hvornår afgørelsen kan ventes.",
          sources: ["RSL"],
        },
      ],
    },
  ],
  advisorTips: [
    "Find dagen sammen: datoen i brevet, dagen i Digital Post eller dagen for samtalen.",
    "Spørg altid, om afgørelsen er på skrift. Hjælp med at bede om det inden 14 dage, hvis den ikke er.",
    "Skriv den sidste sikre dag øverst på arket, og aftal, hvem der gør hvad inden da.",
    "Find kommunens frister for svar på dens hjemmeside, hvis borgeren venter på en afgørelse.",
  ],
  askTheCitizen: [
    "Har du fået et svar fra myndigheden? Hvordan fik du det?",
    "Hvilken dato står der på brevet, og hvilken dag kom det?",
    "Er der nogen, der har fortalt dig en beslutning på et møde eller i telefonen?",
    "Står der i brevet, hvordan du kan klage?",
  ],
  phoneWords: [
    "I fortalte mig en afgørelse den … Jeg beder om at få den på skrift, med begrundelse og klagevejledning.",
    "Er det en afgørelse, jeg kan klage over? Hvem klager jeg til?",
    "Hvilken dato har afgørelsen, og hvilken dag sendte I den?",
    "Hvor lang tid tager min sag? Hvornår kan jeg vente et svar?",
  ],
  sources: ["RSL", "FVL", "DPL", "A1", "A2", "A5", "A10", "J2", "D1"],
};
