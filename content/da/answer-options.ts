import type {
  CheckAnswerId,
  CheckItemId,
  ChoiceQuestionId,
  ChoicesQuestionId,
  choiceOptions,
  choicesOptions,
} from "../ids/questions.ts";
import { caseOptions } from "./case-questions.ts";
import { lateReasonOptions } from "./lateness-questions.ts";
import type { RegisterText } from "./shapes.ts";

export type OptionIcon = "digital-post" | "letter" | "hand-over" | "speech" | "document" | "person";

/** An answer to choose. */
export type OptionWords = { readonly label: RegisterText; readonly hint?: RegisterText; readonly icon?: OptionIcon };

/** The words of these stand in deciders.ts and kinds.ts. */
type WordedElsewhere = "decider" | "kindUddannelse" | "kindFamilieretshuset";

export type QuestionOptions = {
  readonly [Q in Exclude<ChoiceQuestionId, WordedElsewhere>]: Readonly<
    Record<(typeof choiceOptions)[Q][number], OptionWords>
  >;
} & {
  readonly [Q in ChoicesQuestionId]: Readonly<Record<(typeof choicesOptions)[Q][number], OptionWords>>;
};

const yes: OptionWords = { label: "Ja" };
const no: OptionWords = { label: "Nej" };
const unknown: OptionWords = { label: "Ved ikke" };
const yesNoUnknown = { yes, no, unknown } as const;

/** The answers to choose between. Apart from the questions: letters and the plan repeat an answer, never what was asked. */
export const options: QuestionOptions = {
  topicKommune: {
    "tabt-arbejdsfortjeneste": {
      label: "Tabt arbejdsfortjeneste",
      hint: "Penge i stedet for løn, når man passer et barn med handicap eller alvorlig sygdom.",
    },
    merudgifter: {
      label: "Merudgifter",
      hint: "Ekstra udgifter på grund af et handicap eller en sygdom, hos et barn eller en voksen.",
    },
    "hjaelp-i-hjemmet": {
      label: "Hjælp i hjemmet og pleje",
      hint: "For eksempel rengøring, bad, mad og hjælp til ældre.",
    },
    "hjaelpemidler-og-bil": {
      label: "Hjælpemidler, bil og bolig",
      hint: "For eksempel en kørestol, støtte til bil eller ændringer i boligen.",
    },
    handicapstoette: {
      label: "Anden støtte til voksne",
      hint: "For eksempel ledsagelse, BPA, støtte i hverdagen eller en kontaktperson.",
    },
    botilbud: { label: "Botilbud", hint: "Et sted at bo med støtte." },
    "barn-og-familie": {
      label: "Børn, unge og familie",
      hint: "For eksempel støtte til barnet, aflastning eller anbringelse. Har udvalget afgjort det, så vælg udvalget som myndighed.",
    },
    dagtilbud: { label: "Dagpleje, vuggestue og børnehave", hint: "For eksempel plads, betaling eller støtte." },
    "penge-og-ydelser": {
      label: "Penge fra kommunen",
      hint: "For eksempel hjælp til en enkelt udgift, personligt tillæg eller førtidspension.",
    },
    "andet-socialt": { label: "Noget andet om hjælp og støtte", hint: "En social sag, der ikke står på listen." },
    folkeskole: {
      label: "Folkeskolen",
      hint: "Skolens almindelige afgørelser. Er det specialundervisning, så vælg en skole som myndighed.",
    },
    cpr: { label: "Folkeregister, adresse og CPR", hint: "For eksempel hvilken adresse man er skrevet på." },
    skat: { label: "Skat", hint: "En afgørelse om skat." },
    byggeri: { label: "Byggeri", hint: "For eksempel en byggetilladelse." },
    "plan-miljoe-natur": { label: "Plan, miljø og natur", hint: "For eksempel en lokalplan eller en miljøtilladelse." },
    parkering: { label: "Parkering", hint: "En afgift for at parkere." },
    sundhed: { label: "Sundhed og tandpleje", hint: "Behandling i kommunen, for eksempel hos tandplejen." },
    huslejenaevn: { label: "Huslejenævnet", hint: "En afgørelse fra nævnet om en lejebolig." },
    "anden-kommunal-afgoerelse": { label: "Noget helt andet fra kommunen", hint: "Ikke en social sag." },
    unknown: { label: "Ved ikke", hint: "Se efter navnet på en lov i brevet." },
  },
  topicBeskaeftigelse: {
    sygedagpenge: { label: "Sygedagpenge", hint: "Det kan være, at de stopper eller ikke bliver forlænget." },
    kontanthjaelp: { label: "Kontanthjælp og lignende", hint: "Det kan være beløb, fradrag eller en sanktion." },
    foertidspension: { label: "Førtidspension", hint: "Det kan være et nej til at få sagen behandlet." },
    fleksjob: { label: "Fleksjob", hint: "Det kan være et nej til fleksjob eller til ledighedsydelse." },
    "jobafklaring-og-ressourceforloeb": {
      label: "Jobafklaring og ressourceforløb",
      hint: "Et forløb, der skal hjælpe tættere på et job.",
    },
    "tilbud-og-aktivering": {
      label: "Tilbud om job og aktivering",
      hint: "Det kan være praktik, kursus eller nytteindsats.",
    },
    andet: { label: "Noget andet" },
    unknown,
  },
  topicUdbetalingDanmark: {
    boligstoette: { label: "Boligstøtte", hint: "For eksempel beløbet eller et nej." },
    "boligstoette-tilbagebetaling": {
      label: "Boligstøtte, der skal betales tilbage",
      hint: "Et krav om at betale boligstøtte tilbage.",
    },
    pension: { label: "Pension", hint: "For eksempel folkepension eller udbetaling af førtidspension." },
    barselsdagpenge: { label: "Barselsdagpenge" },
    boerneydelser: { label: "Børneydelser", hint: "For eksempel børne- og ungeydelse eller børnetilskud." },
    "su-gaeld": { label: "Gæld fra SU eller SU-lån", hint: "Et krav om at betale SU eller studielån tilbage." },
    andet: { label: "Noget andet" },
    unknown,
  },
  topicOther: {
    skat: { label: "Skat", hint: "For eksempel Skattestyrelsen." },
    sundhed: { label: "Sygehus, læge eller tandlæge", hint: "En klage over behandling i sundhedsvæsenet." },
    huslejenaevn: { label: "Huslejenævnet", hint: "En afgørelse fra nævnet om en lejebolig." },
    su: {
      label: "SU",
      hint: "En afgørelse om SU eller SU-lån. Er det gæld, så vælg Udbetaling Danmark som myndighed.",
    },
    ungdomskriminalitetsnaevnet: {
      label: "Ungdomskriminalitetsnævnet",
      hint: "Nævnets afgørelse om en ung.",
    },
    "ikke-en-myndighed": {
      label: "Det er ikke en myndighed",
      hint: "For eksempel en privat udlejer, et firma eller en nabo.",
    },
    "ingen-af-disse": {
      label: "En myndighed, der ikke er nævnt",
      hint: "For eksempel politiet, en styrelse eller en region.",
    },
    unknown: { label: "Ved ikke" },
  },
  party: {
    self: { label: "{Din} egen sag", icon: "person" },
    "own-child": { label: "{Dit} barns sag", hint: "Og {du} har forældremyndigheden." },
    "with-fuldmagt": { label: "En andens sag, med fuldmagt", hint: "{Du} har en skriftlig fuldmagt." },
    "without-fuldmagt": {
      label: "En andens sag, uden fuldmagt",
      hint: "For eksempel en ægtefælle eller en voksen søn eller datter.",
    },
    relative: {
      label: "{Du} er pårørende eller plejefamilie",
      hint: "Og vil klage på egne vegne, ikke for den anden.",
    },
    unknown,
  },
  stage: {
    "before-decision": { label: "{Du} venter på en afgørelse", hint: "Der er ikke besluttet noget endnu." },
    decided: { label: "{Du} har fået en afgørelse", hint: "På skrift eller mundtligt. Der er ikke klaget endnu." },
    complained: { label: "Der er klaget, og {du} venter", hint: "Der er ikke kommet et rigtigt svar endnu." },
    "new-decision": {
      label: "Myndigheden har set på sagen igen og svaret",
      hint: "Den samme myndighed har svaret på klagen.",
    },
    forwarded: { label: "Klagen er sendt videre", hint: "For eksempel til Ankestyrelsen eller et nævn." },
    "board-decided": { label: "Klagen er afgjort", hint: "For eksempel af Ankestyrelsen eller et nævn." },
    unknown: { label: "Ved ikke", hint: "Så går vi ud fra, at der kan være en afgørelse." },
  },
  meeting: yesNoUnknown,
  agenda: yesNoUnknown,
  companion: {
    family: { label: "En fra familien eller en ven", hint: "En, der kan holde roen." },
    "own-organisation": {
      label: "En fra den organisation, der hjælper {dig}",
      hint: "Hvis den har en bisidderordning.",
    },
    "other-organisation": { label: "En fra en anden organisation", hint: "Mange har frivillige, der går med." },
    borgerraadgiver: {
      label: "Kommunens borgerrådgiver",
      hint: "Ikke alle kommuner har en, og ikke alle går med til møder.",
    },
    none: { label: "Ingen endnu", hint: "Planen hjælper med at finde en." },
    "not-needed": { label: "Ingen, og det er der heller ikke brug for" },
    unknown,
  },
  role: {
    bisidder: { label: "Støtte på mødet (bisidder)", hint: "Er {du} selv med, kræver det ikke en fuldmagt." },
    partsrepraesentant: {
      label: "Handle for {dig} (partsrepræsentant)",
      hint: "For eksempel få brevene, svare og klage. Det kræver en skriftlig fuldmagt.",
    },
    unknown,
  },
  access: {
    "not-asked": { label: "Nej" },
    waiting: { label: "Ja, og {du} venter på svar" },
    received: { label: "Ja, og papirerne er kommet" },
    refused: { label: "Ja, men svaret var nej", hint: "Også når kun noget af det blev sendt." },
    unknown,
  },
  hearing: {
    "not-yet": { label: "Nej, og der er ingen afgørelse endnu" },
    open: { label: "Ja, og {du} kan stadig svare" },
    answered: { label: "Ja, og {du} har svaret" },
    "not-answered": { label: "Ja, men {du} svarede ikke" },
    "not-held": { label: "Nej, og afgørelsen er kommet" },
    unknown: { label: "Ved ikke", hint: "Spørg sagsbehandleren." },
  },
  channel: {
    "digital-post": {
      label: "Digital Post",
      hint: "Postkassen til breve fra det offentlige. Også når beskeden ikke er åbnet.",
      icon: "digital-post",
    },
    letter: { label: "Almindeligt brev", hint: "Et brev på papir, der kom med posten.", icon: "letter" },
    "handed-over": { label: "I hånden", hint: "Papiret blev givet, for eksempel på et møde.", icon: "hand-over" },
    "other-digital": {
      label: "Digitalt på en anden måde",
      hint: "For eksempel en mail eller en selvbetjening, der ikke er Digital Post.",
      icon: "document",
    },
    oral: {
      label: "Kun mundtligt",
      hint: "På et møde eller i telefonen. Der er ikke kommet noget på skrift.",
      icon: "speech",
    },
    unknown,
  },
  toldFirst: yesNoUnknown,
  guidance: {
    given: { label: "Ja", hint: "Der står eller blev sagt, hvor og hvordan man klager, og hvor lang fristen er." },
    missing: { label: "Nej", hint: "Der var ingen klagevejledning, eller noget af den mangler." },
    unknown: { label: "Ved ikke", hint: "Se sidst i brevet eller på et ekstra ark." },
  },
  ...caseOptions,
  processingTime: yesNoUnknown,
  outcome: {
    full: { label: "{Du} har fået helt ret", hint: "Det hedder medhold." },
    partly: { label: "{Du} har fået ret i en del", hint: "Det hedder delvist medhold. Her kan der løbe en ny frist." },
    none: { label: "{Du} har ikke fået ret", hint: "Myndigheden fastholder sin afgørelse." },
    unknown,
  },
  journalLetter: yesNoUnknown,
  boardOutcome: {
    stadfaestet: { label: "Stadfæstet", hint: "De er enige i afgørelsen. Den gælder stadig." },
    aendret: { label: "Ændret", hint: "Afgørelsen er lavet om, helt eller i en del." },
    ophaevet: { label: "Ophævet", hint: "Afgørelsen gælder ikke længere." },
    hjemvist: { label: "Hjemvist", hint: "Sagen er sendt tilbage og skal behandles igen." },
    afvist: { label: "Afvist", hint: "Klagen er ikke blevet behandlet." },
    unknown,
  },
  understood: {
    yes,
    partly: { label: "Noget af den" },
    no,
    unknown,
  },
  wantsComplaint: {
    yes,
    unsure: { label: "I tvivl", hint: "Planen viser, hvornår det senest skal besluttes." },
    no: { label: "Nej", hint: "Dagen står stadig i planen, hvis det ændrer sig." },
    unknown,
  },
  newInformation: yesNoUnknown,

  concern: {
    decision: { label: "Selve afgørelsen", hint: "Det, der er besluttet eller skal besluttes." },
    "tone-og-opfoersel": { label: "Tone og opførsel", hint: "Måden, {du} er blevet mødt på." },
    "langsom-sagsbehandling": { label: "Det tager for lang tid", hint: "Ventetid på en afgørelse eller et svar." },
    "generelt-serviceniveau": {
      label: "Tilbud og priser i almindelighed",
      hint: "Hvad kommunen har til alle, ikke kun i {din} sag.",
    },
    magtanvendelse: { label: "Brug af magt", hint: "En ansat har for eksempel holdt nogen fast." },
    diskrimination: { label: "Forskelsbehandling", hint: "For eksempel på grund af handicap, alder eller køn." },
    unknown,
  },
  accessWhat: {
    minutes: { label: "Referater fra møder" },
    notes: { label: "Notater fra samtaler og opkald" },
    "whole-file": { label: "Hele sagen" },
    unknown,
  },
  disagree: {
    result: { label: "Resultatet", hint: "For eksempel et nej til hjælp." },
    amount: { label: "Beløbet eller timerne" },
    period: { label: "Hvornår det begynder eller slutter" },
    facts: { label: "Det, der står om {dig} eller sagen", hint: "Noget er forkert eller mangler." },
    reasons: { label: "Begrundelsen", hint: "Forklaringen på, hvorfor det blev sådan." },
    "not-heard": { label: "{Du} fik ikke lov at svare først", hint: "Der manglede en partshøring." },
    unknown,
  },
  lateReason: lateReasonOptions,
};

/** The check of the decision: every "nej" and "ved ikke" becomes a question to ask. */
export const checkItems: Readonly<Record<CheckItemId, { readonly label: RegisterText; readonly hint: RegisterText }>> =
  {
    dated: { label: "Er der en dato på?", hint: "Den står som regel øverst." },
    rule: {
      label: "Står der, hvilken regel der er brugt?",
      hint: "En lov og en paragraf, for eksempel barnets lov § 86.",
    },
    reasons: { label: "Står der, hvad der er lagt mest vægt på?", hint: "Altså hvorfor det blev et ja eller et nej." },
    facts: {
      label: "Står der, hvilke oplysninger der er brugt?",
      hint: "For eksempel fra læge, skole eller arbejdsplads.",
    },
    heard: {
      label: "Kunne {du} svare på de vigtige oplysninger først?",
      hint: "Det hedder partshøring. Det gælder ikke i alle sager.",
    },
    deadline: { label: "Står der, hvor lang fristen for at klage er?", hint: "En dato eller et antal uger." },
  };

export const checkAnswers: Readonly<Record<CheckAnswerId, string>> = { yes: "Ja", no: "Nej", unknown: "Ved ikke" };
