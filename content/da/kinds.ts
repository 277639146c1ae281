import type { DecisionKind, kindsByDecider } from "#content/ids/deciders.ts";

/** A kind of decision as it can be chosen. */
type KindChoice = { readonly label: string; readonly hint: string };

/** The question of kind for one decider. `none` is the answer that no special kind fits; `unknown` is "Ved ikke". */
export type KindQuestion<Kind extends DecisionKind> = {
  readonly legend: string;
  readonly hint: string;
  readonly options: Readonly<Record<Kind, KindChoice>>;
  readonly none?: KindChoice;
  readonly unknown: KindChoice;
};

/** Which decision it is (R1), for the three deciders where the kind changes the route or the deadline. */
export const kindQuestions: {
  readonly [Decider in keyof typeof kindsByDecider]: KindQuestion<(typeof kindsByDecider)[Decider][number]>;
} = {
  uddannelsesinstitution: {
    legend: "Hvilken slags afgørelse er det?",
    hint: "Skoler og uddannelsessteder har flere klageveje. Derfor spørger vi.",
    options: {
      specialundervisning: {
        label: "Specialundervisning i folkeskolen",
        hint: "Mindst ni timers støtte om ugen, specialklasse, specialskole, behandlingstilbud, børne- og ungehjem eller indholdet dér.",
      },
      stu: {
        label: "STU: særligt tilrettelagt ungdomsuddannelse",
        hint: "Kommunens afgørelse om retten til STU, forløbet eller indholdet.",
      },
      voksenspecialundervisning: {
        label: "Specialundervisning for voksne",
        hint: "Undervisning til voksne, der har brug for særlig støtte på grund af et handicap.",
      },
      su: {
        label: "SU og andre uddannelsesstøtter",
        hint: "Afgjort af uddannelsesstedet eller styrelsen. SU-gæld hos Udbetaling Danmark hører til dér.",
      },
      other: {
        label: "Noget andet",
        hint: "For eksempel karakterer, optagelse eller bortvisning. Følg klagevejledningen i brevet.",
      },
    },
    unknown: {
      label: "Ved ikke",
      hint: "Led i brevet efter navnet på den lov, der er brugt. Følg klagevejledningen imens.",
    },
  },
  familieretshuset: {
    legend: "Hvad handler afgørelsen om?",
    hint: "Klagevejen er forskellig. Derfor spørger vi.",
    options: {
      adoption: {
        label: "Adoption",
        hint: "Familieretshusets egen afgørelse. Er det samrådets, så vælg adoptionssamrådet. Adoption uden samtykke: følg brevet fra Ankestyrelsen, der er kun 14 dage.",
      },
      "botilbud-uden-samtykke": {
        label: "Flytning til et botilbud uden samtykke",
        hint: "En voksen skal optages i et botilbud, uden at personen selv har sagt ja.",
      },
      other: {
        label: "Noget andet",
        hint: "For eksempel samvær eller bopæl. Følg klagevejledningen i brevet.",
      },
    },
    unknown: {
      label: "Ved ikke",
      hint: "Læs overskriften og klagevejledningen i brevet. Følg den, til du ved mere.",
    },
  },
  "udbetaling-danmark": {
    legend: "Handler afgørelsen om gæld fra SU-lån eller SU?",
    hint: "Sager om SU-gæld går til et andet klagenævn end resten.",
    options: {
      "su-gaeld": {
        label: "Ja, om SU-gæld",
        hint: "For eksempel et krav om at betale SU eller studielån tilbage.",
      },
    },
    none: {
      label: "Nej, om noget andet",
      hint: "For eksempel boligstøtte, børnepenge eller pension.",
    },
    unknown: {
      label: "Ved ikke",
      hint: "Se i klagevejledningen, hvem der behandler klagen: Ankestyrelsen eller et ankenævn.",
    },
  },
};
