import type { ChannelId } from "#content/ids/deciders.ts";
import type { SourcedText } from "./shapes.ts";

/** Where to look for the day of a decision, for one way it came (F2). */
type FindTheDate = {
  readonly heading: string;
  readonly steps: readonly SourcedText[];
};

type CannotRemember = {
  readonly heading: string;
  readonly lead: string;
  readonly steps: readonly SourcedText[];
  /** What to do when no day turns up. */
  readonly otherwise: SourcedText;
};

export type LetterHelp = {
  readonly heading: string;
  readonly find: Readonly<Record<ChannelId, FindTheDate>>;
  readonly cannotRemember: CannotRemember;
  /** Words beside the drawn letter and the drawn Digital Post. */
  readonly labels: Readonly<
    Record<"sender" | "dateInLetter" | "dateInPost" | "caseNumber" | "subject" | "guidance" | "envelope", string>
  >;
};

/** Help on the spot for the questions about days. Speaks to the citizen as "du". */
export const letterHelp: LetterHelp = {
  heading: "Hvor finder jeg datoen?",
  find: {
    "digital-post": {
      heading: "I Digital Post",
      steps: [
        { text: "Åbn din Digital Post, og find beskeden fra myndigheden.", sources: [] },
        {
          text: "Ud for beskeden står den dag, den kom. Det er den dag, beskeden lå klar. Det betyder ikke noget, hvornår du åbnede den.",
          sources: ["DPL", "A1"],
        },
        {
          text: "Åbn så selve brevet. Datoen på afgørelsen står som regel øverst.",
          sources: [],
        },
        { text: "Skriv begge dage, også når de er ens. Vi regner fra den tidligste.", sources: ["A1"] },
      ],
    },
    letter: {
      heading: "I et brev på papir",
      steps: [
        { text: "Se øverst på den første side. Datoen står ofte til højre eller ved sagens nummer.", sources: [] },
        {
          text: "Det er datoen på afgørelsen, vi spørger om. Brug ikke datoen for et møde eller en ansøgning.",
          sources: [],
        },
        { text: "Skriv også den dag, brevet kom til dig, hvis du ved det.", sources: ["RSL"] },
        { text: "Gem kuverten. Den kan vise, hvornår brevet er sendt.", sources: [] },
      ],
    },
    "handed-over": {
      heading: "Når du har fået den i hånden",
      steps: [
        { text: "Datoen på afgørelsen står som regel øverst på den første side.", sources: [] },
        { text: "Skriv også den dag, du fik den i hånden. Se i kalenderen, hvornår mødet var.", sources: [] },
      ],
    },
    "other-digital": {
      heading: "På en hjemmeside eller i en mail",
      steps: [
        { text: "Log ind der, hvor du har fået afgørelsen. Se, hvilken dag den er lagt frem.", sources: [] },
        { text: "Har du fået en mail eller en sms om det, så står dagen også der.", sources: [] },
        { text: "Åbn afgørelsen, og find datoen øverst.", sources: [] },
      ],
    },
    oral: {
      heading: "Når den blev sagt",
      steps: [
        { text: "Det er den dag, nogen fortalte dig afgørelsen på et møde eller i telefonen.", sources: ["A10"] },
        { text: "Se i kalenderen, i telefonens liste over opkald eller i dine beskeder.", sources: [] },
        { text: "Ved du det ikke, så spørg myndigheden. Den skal skrive vigtige ting i sagen ned.", sources: ["OFL"] },
        { text: "Kom der et brev senere, så skriv også datoen på det.", sources: [] },
      ],
    },
  },
  cannotRemember: {
    heading: "Jeg kan ikke huske datoen",
    lead: "Det er helt i orden. Prøv disse ting, før du går videre.",
    steps: [
      { text: "Find brevet eller beskeden. Står der en dato på, så er det den vigtigste.", sources: ["A1"] },
      { text: "Spørg en, der var med, eller en, der har set brevet.", sources: [] },
      {
        text: "Ring til myndigheden, og spørg: Hvilken dato har afgørelsen? Hvilken dag sendte I den?",
        sources: ["FVL"],
      },
      { text: "Er du i tvivl mellem to dage, så brug den tidligste. Så er du på den sikre side.", sources: [] },
    ],
    otherwise: {
      text: "Finder du ikke dagen, så svar ”Ved ikke”. Klag i dag, hvis du kan. En kort klage er nok, og resten kan komme bagefter.",
      sources: ["A2", "D1"],
    },
  },
  labels: {
    sender: "Hvem der har truffet afgørelsen",
    dateInLetter: "Datoen på afgørelsen",
    dateInPost: "Dagen, beskeden kom",
    caseNumber: "Sagens nummer",
    subject: "Hvad afgørelsen handler om",
    guidance: "Klagevejledningen: hvem, hvordan og hvornår",
    envelope: "Kuverten: Gem den",
  },
};
