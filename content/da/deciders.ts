import type { DeciderId } from "#content/ids/deciders.ts";

/** What a person reads when choosing who decided the case. */
export type DeciderChoice = { readonly label: string; readonly hint: string };

/** The decider in running text as well: "kommunen" mid-sentence, "Kommunen" first. */
export type DeciderWords = DeciderChoice & {
  readonly definite: string;
  readonly definiteCapital: string;
};

/** Who decided (R1). The labels are what a citizen chooses between; the guide's ten authorities are all among them. */
export const deciders: Readonly<Record<DeciderId, DeciderWords>> = {
  kommune: {
    label: "Kommunen",
    hint: "For eksempel handicap, børn, ældre eller førtidspension. Gælder det skole eller STU, så vælg en skole.",
    definite: "kommunen",
    definiteCapital: "Kommunen",
  },
  "kommune-beskaeftigelse": {
    label: "Kommunen (job og forsørgelse; før: jobcenteret)",
    hint: "For eksempel kontanthjælp, sygedagpenge, ressourceforløb, fleksjob eller tilbud om job.",
    definite: "kommunen",
    definiteCapital: "Kommunen",
  },
  "boerne-og-ungeudvalg": {
    label: "Kommunens børne- og ungeudvalg",
    hint: "For eksempel når et barn skal bo uden for hjemmet, uden at forældrene har sagt ja.",
    definite: "børne- og ungeudvalget",
    definiteCapital: "Børne- og ungeudvalget",
  },
  "udbetaling-danmark": {
    label: "Udbetaling Danmark",
    hint: "For eksempel boligstøtte, børnepenge eller folkepension.",
    definite: "Udbetaling Danmark",
    definiteCapital: "Udbetaling Danmark",
  },
  aes: {
    label: "Arbejdsmarkedets Erhvervssikring (AES)",
    hint: "Sager om arbejdsskader: ulykker på arbejdet og sygdomme, som arbejdet har givet.",
    definite: "AES",
    definiteCapital: "AES",
  },
  arbejdstilsynet: {
    label: "Arbejdstilsynet",
    hint: "Afgørelser om arbejdsmiljøet, for eksempel et påbud. Arbejdsskader hører til AES.",
    definite: "Arbejdstilsynet",
    definiteCapital: "Arbejdstilsynet",
  },
  socialtilsyn: {
    label: "Socialtilsynet",
    hint: "Godkendelse af og tilsyn med plejefamilier, botilbud og andre sociale tilbud.",
    definite: "socialtilsynet",
    definiteCapital: "Socialtilsynet",
  },
  adoptionssamraad: {
    label: "Et adoptionssamråd",
    hint: "Samrådets afgørelse i en sag om at blive godkendt til at adoptere.",
    definite: "adoptionssamrådet",
    definiteCapital: "Adoptionssamrådet",
  },
  uddannelsesinstitution: {
    label: "En skole eller et uddannelsessted",
    hint: "Specialundervisning, STU eller SU. Vælg den også, når kommunen har afgjort sagen om skole eller STU.",
    definite: "uddannelsesstedet",
    definiteCapital: "Uddannelsesstedet",
  },
  "a-kasse": {
    label: "A-kassen",
    hint: "For eksempel dagpenge, efterløn eller et krav om at betale penge tilbage.",
    definite: "a-kassen",
    definiteCapital: "A-kassen",
  },
  star: {
    label: "STAR (efter en klage over a-kassen)",
    hint: "Styrelsen for Arbejdsmarked og Rekruttering har svaret på din klage over a-kassen.",
    definite: "STAR",
    definiteCapital: "STAR",
  },
  seniorpensionsenheden: {
    label: "Seniorpensionsenheden",
    hint: "Afgørelser om seniorpension.",
    definite: "Seniorpensionsenheden",
    definiteCapital: "Seniorpensionsenheden",
  },
  familieretshuset: {
    label: "Familieretshuset",
    hint: "For eksempel adoption eller flytning til et botilbud uden samtykke. Vi spørger om hvilken bagefter.",
    definite: "Familieretshuset",
    definiteCapital: "Familieretshuset",
  },
  other: {
    label: "En anden myndighed",
    hint: "For eksempel skat, sygehus eller huslejenævn. Vi viser, hvor sagen hører til.",
    definite: "myndigheden",
    definiteCapital: "Myndigheden",
  },
};

/** The answer "Ved ikke" to who decided: always an answer, never a dead end. */
export const deciderUnknown: DeciderChoice = {
  label: "Ved ikke",
  hint: "Se øverst i brevet eller i bunden ved underskriften. Der står, hvem der har truffet afgørelsen.",
};
