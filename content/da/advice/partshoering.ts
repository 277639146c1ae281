import type { AdviceText } from "./shape.ts";

export const partshoering: AdviceText = {
  advisorName: "Forklar, hvad en partshøring er",
  short: "Før en afgørelse skal {du} som hovedregel have visse oplysninger at se, så fejl kan rettes i tide.",
  teach: [
    {
      text: "Partshøring betyder, at {du} får bestemte oplysninger at se og kan svare, før der bliver truffet en afgørelse.",
      sources: ["FVL"],
    },
    {
      text: "Det gælder oplysninger, som taler imod {dig} og betyder meget for afgørelsen. Og kun dem, {du} måske ikke ved, at myndigheden har.",
      sources: ["FVL"],
    },
    {
      text: "Det er altså ikke alle sagens papirer. Dem kan {du} bede om at se med aktindsigt.",
      sources: ["FVL"],
    },
    { text: "Sig til, hvis noget er forkert, eller noget mangler.", sources: ["FVL"] },
    {
      text: "{Du} kan som hovedregel kræve at få lov at svare, før der bliver truffet en afgørelse. Det gælder, så længe sagen er i gang.",
      sources: ["FVL"],
    },
  ],
  why: "Det er lettere at rette en fejl før afgørelsen end bagefter. Mange ved ikke, at de kan svare, før der bliver besluttet noget.",
  body: [
    {
      heading: "Hvad er partshøring?",
      paragraphs: [
        {
          text: "Myndigheden samler oplysninger, før den beslutter noget. Nogle af dem skal {du} have at se først.",
          sources: ["FVL"],
        },
        {
          text: "Reglen står i forvaltningsloven § 19. Den gælder fakta og vurderinger fra fagfolk uden for myndigheden, når alle tre ting passer:",
          sources: ["FVL"],
        },
      ],
      points: [
        { text: "{Du} ved måske ikke, at myndigheden har oplysningen.", sources: ["FVL"] },
        { text: "Oplysningen taler imod {dig}.", sources: ["FVL"] },
        { text: "Oplysningen betyder meget for afgørelsen.", sources: ["FVL"] },
      ],
    },
    {
      heading: "Der er undtagelser",
      paragraphs: [
        {
          text: "Loven har undtagelser, så der kommer ikke partshøring i alle sager. Spørg, hvorfor den mangler.",
          sources: ["FVL"],
        },
        {
          text: "A-kasser følger ikke forvaltningsloven, men de skal høre {dig}, når de regner med at afgøre noget imod {dig}.",
          sources: ["AKV", "AKB"],
        },
        {
          text: "Vil {du} se det hele, så bed om aktindsigt i sagen.",
          sources: ["FVL"],
        },
      ],
    },
    {
      heading: "Når brevet kommer",
      paragraphs: [
        {
          text: "Find datoen for svar i brevet. Loven har ikke et fast antal dage. Myndigheden kan sætte en frist.",
          sources: ["FVL"],
        },
      ],
      points: [
        {
          text: "Gå oplysningerne igennem en for en: Er det rigtigt? Er det forkert? Mangler der noget?",
          sources: [],
        },
        {
          text: "Send gerne papirer, der viser det. Det kan være et brev fra lægen, skolen eller arbejdspladsen.",
          sources: [],
        },
        {
          text: "Er tiden for kort, så bed om mere tid, før fristen ender. Vent ikke til bagefter.",
          sources: ["FVL"],
        },
        {
          text: "Svar helst på skrift. Svarer {du} mundtligt, så bed om, at svaret bliver skrevet ned i sagen.",
          sources: ["OFL"],
        },
      ],
    },
    {
      heading: "Når der ikke kommer et brev",
      paragraphs: [
        {
          text: "Spørg sagsbehandleren, om der kommer en partshøring, hvornår det sker, og hvad man gør ved uenighed.",
          sources: [],
        },
        {
          text: "Bed om, at afgørelsen venter på {dit} svar. Den ret står i forvaltningsloven § 21. Myndigheden kan sætte en frist for svaret, og der er undtagelser.",
          sources: ["FVL"],
        },
        {
          text: "Er afgørelsen kommet, uden at {du} blev hørt? Skriv det i klagen, og klag inden klagefristen.",
          sources: ["FVL", "RSL"],
        },
      ],
    },
  ],
  advisorTips: [
    "Ring sammen til sagsbehandleren, og få at vide, hvornår partshøringen sker.",
    "Spørg, hvad borgeren skal gøre, hvis oplysningerne er forkerte.",
    "Gå oplysningerne igennem en for en: rigtigt, forkert eller mangler.",
    "Hjælp med at bede om mere tid, før fristen ender.",
  ],
  askTheCitizen: [
    "Har du fået et brev, som du skal svare på inden en bestemt dag?",
    "Står der noget, som er forkert eller ikke passer længere?",
    "Er der noget vigtigt, som myndigheden ikke ved endnu?",
  ],
  phoneWords: [
    "Kommer der en partshøring i min sag, og hvornår sker det?",
    "Jeg har fået jeres brev om partshøring. Jeg har brug for mere tid. Kan jeg få til den …?",
    "Det passer ikke, at … Skriv det ned i sagen.",
    "Vent med at træffe afgørelsen, til I har fået mit svar.",
  ],
  sources: ["FVL", "OFL"],
};
