import type {
  CheckAnswerId,
  CheckItemId,
  ChoiceQuestionId,
  ChoicesQuestionId,
  choiceOptions,
  choicesOptions,
  QuestionId,
} from "../ids/questions.ts";
import { caseOptions, caseQuestions } from "./case-questions.ts";
import { latenessQuestions, lateReasonOptions } from "./lateness-questions.ts";
import type { RegisterText } from "./shapes.ts";

/** A question of the guide in words, in two registers. */
export type QuestionWords = {
  /** The question itself. */
  readonly label: RegisterText;
  /** For the advisor, where the two registers cannot share one wording. */
  readonly advisorLabel?: string;
  /** For lists of answers. */
  readonly short: RegisterText;
  readonly hint?: RegisterText;
  /** Said when nothing was answered. */
  readonly missing: RegisterText;
  /** Shown folded: what a legal word means, or where to look. */
  readonly help?: { readonly summary: RegisterText; readonly paragraphs: readonly RegisterText[] };
  /** For dates: the answer that there is none. */
  readonly unknownLabel?: RegisterText;
  /** Why the answer matters, for "Hvad mangler vi?". */
  readonly why?: RegisterText;
};

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

const dateExample = "For eksempel 27.9.2026";
const unknownDay = "{Du} kan ikke huske datoen";
const writeDate = "Skriv en dato, eller sæt kryds ved ”{Du} kan ikke huske datoen”";

export const questions: Readonly<Record<QuestionId, QuestionWords>> = {
  decider: {
    label: "Hvem har truffet afgørelsen, eller skal træffe den?",
    short: "Myndighed",
    hint: "Navnet står øverst i brevet eller nederst ved underskriften.",
    missing: "Vælg, hvem der har truffet afgørelsen eller skal træffe den",
    help: {
      summary: "Hvad er en afgørelse?",
      paragraphs: [
        "En afgørelse er en myndigheds beslutning i en sag, for eksempel et ja eller et nej til hjælp.",
        "Den kan stå i et brev, eller den kan være sagt på et møde eller i telefonen.",
      ],
    },
    why: "Det bestemmer, hvor klagen skal hen, og hvor lang fristen er.",
  },
  kommune: {
    label: "Hvilken kommune er det?",
    short: "Kommune",
    hint: "Vælg den kommune, der har sagen. Det er ikke altid den, {du} bor i.",
    missing: "Vælg en kommune, eller vælg Ved ikke",
    why: "Så står kommunens navn på planen.",
  },
  kindUddannelse: {
    label: "Hvilken slags afgørelse er det?",
    short: "Slags afgørelse",
    hint: "Skoler og uddannelsessteder har flere klageveje. Derfor spørger vi.",
    missing: "Vælg, hvilken slags afgørelse det er",
    why: "Skoler og uddannelsessteder har flere klageveje med hver sin frist.",
  },
  kindFamilieretshuset: {
    label: "Hvad handler afgørelsen om?",
    short: "Slags afgørelse",
    hint: "Klagevejen er forskellig. Derfor spørger vi.",
    missing: "Vælg, hvad afgørelsen handler om",
    why: "Det bestemmer, hvor klagen skal hen, og hvor lang fristen er.",
  },
  topicKommune: {
    label: "Hvad handler sagen om?",
    short: "Sagen handler om",
    hint: "Vælg det, der passer bedst.",
    missing: "Vælg, hvad sagen handler om",
    help: {
      summary: "Hvorfor spørger vi?",
      paragraphs: [
        "De fleste sociale sager kan ende hos Ankestyrelsen.",
        "Sager om skole, skat, byggeri og lignende går andre veje, og fristen kan være en anden.",
      ],
    },
    why: "Nogle af kommunens sager går en anden vej.",
  },
  topicBeskaeftigelse: {
    label: "Hvad handler sagen om?",
    short: "Sagen handler om",
    hint: "Vælg det, der passer bedst.",
    missing: "Vælg, hvad sagen handler om",
    why: "Så passer planen til sagen.",
  },
  topicUdbetalingDanmark: {
    label: "Hvad handler sagen om?",
    short: "Sagen handler om",
    hint: "Vælg det, der passer bedst.",
    missing: "Vælg, hvad sagen handler om",
    why: "Sager om SU-gæld går en anden vej end resten.",
  },
  topicOther: {
    label: "Hvilken anden myndighed er det?",
    short: "Anden myndighed",
    hint: "Vælg den, der har afgjort sagen. Så viser vi, hvor sagen hører til.",
    missing: "Vælg, hvilken anden myndighed det er, eller vælg Ved ikke",
    why: "Nogle af dem har deres egen vej.",
  },
  party: {
    label: "Hvem handler sagen om?",
    short: "Hvem sagen er om",
    hint: "Det er som regel kun den, sagen handler om, der kan klage.",
    missing: "Vælg, hvem sagen handler om",
    help: {
      summary: "Hvad er en part, og hvad er en fuldmagt?",
      paragraphs: [
        "En part er den, sagen handler om. En fuldmagt er en skriftlig tilladelse til at handle for en part.",
        "Også ægtefæller og voksne børn skal have fuldmagt.",
        "Med en fuldmagt klager man for den anden. Plejefamilier og pårørende får ikke en egen ret til at klage af den.",
      ],
    },
    why: "Det bestemmer, hvem der kan klage, og om der skal en fuldmagt til.",
  },
  stage: {
    label: "Hvor er sagen nu?",
    short: "Sagen nu",
    hint: "Vælg det seneste, der er sket.",
    missing: "Vælg, hvor sagen er nu",
    why: "Det bestemmer, hvad der er det næste.",
  },
  about: {
    label: "Hvordan vil {du} selv beskrive sagen?",
    short: "Med egne ord",
    hint: "Nogle få ord er nok. Skriv ikke navn eller CPR-nummer.",
    missing: "Skriv nogle få ord, eller lad feltet stå tomt",
  },

  concern: {
    label: "Hvad er problemet?",
    short: "Problemet",
    hint: "Vælg alt det, der passer. Det går ikke alt sammen den samme vej.",
    missing: "Vælg mindst ét, eller vælg Ved ikke",
    help: {
      summary: "Hvorfor skiller vi det ad?",
      paragraphs: [
        "En klage handler om selve afgørelsen: det, der er besluttet.",
        "Ankestyrelsen ser ikke på, om en medarbejder var uvenlig. Det tager man op med lederen.",
      ],
    },
    why: "Noget af det skal måske et andet sted hen end klagen.",
  },
  wish: {
    label: "Hvad vil {du} gerne have ud af det?",
    short: "Det vil {du} opnå",
    hint: "Skriv det vigtigste først. Det står på {din} plan, og {du} kan tage det med i klagen.",
    missing: "Skriv et ønske, eller lad feltet stå tomt",
  },
  meeting: {
    label: "Er der et møde på vej?",
    short: "Møde",
    hint: "Også et møde i telefonen eller på skærm.",
    missing: "Vælg, om der er et møde på vej",
    why: "Så kan planen hjælpe med at forberede mødet.",
  },
  meetingDay: {
    label: "Hvilken dag er mødet?",
    short: "Mødets dag",
    hint: dateExample,
    missing: "Skriv mødets dato, eller sæt kryds ved ”{Du} kan ikke huske datoen”",
    unknownLabel: unknownDay,
    why: "Så står mødet i planen.",
  },
  agenda: {
    label: "Er der en dagsorden til mødet?",
    short: "Dagsorden",
    hint: "En dagsorden er en liste over, hvad mødet handler om.",
    missing: "Vælg, om der er en dagsorden",
    why: "Uden en dagsorden er mødet svært at forberede.",
  },

  companion: {
    label: "Hvem kan gå med {dig} til møder?",
    short: "Går med",
    hint: "Det hedder en bisidder. Man har som hovedregel ret til at tage en med.",
    missing: "Vælg, hvem der kan gå med, eller vælg Ingen endnu",
    why: "Det er lettere at huske og spørge, når man er to.",
  },
  role: {
    label: "Hvad skal den, der går med, kunne gøre?",
    short: "Rolle",
    missing: "Vælg en rolle, eller vælg Ved ikke",
    help: {
      summary: "Hvad er forskellen?",
      paragraphs: [
        "En bisidder støtter på mødet, men taler ikke alene med myndigheden og kan ikke klage.",
        "En partsrepræsentant handler for {dig} og kan få brevene. Aftal, hvem der holder øje med fristerne.",
      ],
    },
    why: "En partsrepræsentant skal have en fuldmagt.",
  },

  access: {
    label: "Er der bedt om aktindsigt i {din} sag?",
    short: "Aktindsigt",
    hint: "Aktindsigt er retten til at se papirerne i sin egen sag.",
    missing: "Vælg, om der er bedt om aktindsigt",
    why: "Papirerne viser, hvad myndigheden ved, og hvad den mangler.",
  },
  accessDay: {
    label: "Hvilken dag fik myndigheden ønsket om aktindsigt?",
    short: "Bedt om aktindsigt",
    hint: `Et opkald og en digital besked er fremme samme dag. ${dateExample}`,
    missing: writeDate,
    unknownLabel: unknownDay,
    why: "En offentlig myndighed skal normalt være færdig inden 7 arbejdsdage.",
  },
  accessWhat: {
    label: "Hvilke papirer gælder det?",
    short: "Papirer",
    hint: "Vælg alt det, der passer.",
    missing: "Vælg mindst ét, eller vælg Ved ikke",
    why: "Man skal sige, hvilken sag og helst hvilke papirer det gælder.",
  },

  hearing: {
    label: "Har {du} fået oplysninger at se før afgørelsen?",
    short: "Partshøring",
    hint: "Det hedder partshøring. Myndigheden sender vigtige oplysninger, og {du} kan rette fejl, før den beslutter noget.",
    missing: "Vælg, om der har været partshøring",
    help: {
      summary: "Hvornår skal der være partshøring?",
      paragraphs: [
        "Når tre ting passer: {Du} kender måske ikke oplysningen. Den taler imod {dig}. Og den betyder meget for afgørelsen.",
        "Der er undtagelser, så det sker ikke i alle sager.",
      ],
    },
    why: "En fejl er lettere at rette før afgørelsen end bagefter.",
  },
  hearingDay: {
    label: "Hvilken dag skal svaret senest være fremme?",
    short: "Svar senest",
    hint: `Datoen står i brevet om partshøring. ${dateExample}`,
    missing: "Skriv datoen, eller vælg, at der ikke står en",
    unknownLabel: "Der står ingen dato",
    why: "Så står dagen i planen, og der kan bedes om mere tid.",
  },
  hearingWrong: {
    label: "Hvad er forkert, og hvad mangler der?",
    short: "Forkert eller mangler",
    hint: "Skriv det i punkter. Skriv ikke CPR-nummer.",
    missing: "Skriv, hvad der er forkert, eller lad feltet stå tomt",
  },

  channel: {
    label: "Hvordan kom afgørelsen?",
    short: "Sådan kom afgørelsen",
    hint: "Kom den på flere måder, så vælg den, der kom først på skrift.",
    missing: "Vælg, hvordan afgørelsen kom",
    help: {
      summary: "Kom den både mundtligt og på skrift?",
      paragraphs: [
        "Vælg den skriftlige måde. Vi spørger bagefter, om den blev sagt først.",
        "Vælg kun mundtligt, hvis der slet ikke er kommet noget på skrift.",
      ],
    },
    why: "Det har betydning for, hvornår fristen begynder.",
  },
  dated: {
    label: "Hvilken dato står der på afgørelsen?",
    short: "Datoen på afgørelsen",
    hint: `Den står som regel øverst på første side. ${dateExample}`,
    missing: "Skriv datoen på afgørelsen, eller sæt kryds ved ”{Du} kan ikke huske datoen”",
    help: {
      summary: "Hvor finder man datoen?",
      paragraphs: [
        "Åbn selve afgørelsen. Datoen står som regel øverst, ofte til højre eller ved sagens nummer.",
        "Det er ikke datoen for et møde eller en ansøgning. Ring til myndigheden, hvis den ikke er til at finde.",
      ],
    },
    unknownLabel: unknownDay,
    why: "Uden den er fristen kun foreløbig. Den sikre dag kan være tidligere.",
  },
  received: {
    label: "Hvilken dag kom afgørelsen?",
    short: "Dagen, afgørelsen kom",
    hint: `I Digital Post er det den dag, beskeden lå klar, ikke den dag, den blev åbnet. Et brev: den dag, det lå i postkassen. ${dateExample}`,
    missing: "Skriv den dag, afgørelsen kom, eller sæt kryds ved ”{Du} kan ikke huske datoen”",
    help: {
      summary: "Er det svært at huske?",
      paragraphs: [
        "Digital Post: Dagen står ud for beskeden. Det tæller, også selv om beskeden ikke er åbnet.",
        "Brev: Skriv den dag, det lå i postkassen. Gem kuverten.",
        "Har en partsrepræsentant også fået afgørelsen, så skriv den tidligste af de to dage.",
        "Er {du} i tvivl mellem to dage, så skriv den tidligste.",
      ],
    },
    unknownLabel: unknownDay,
    why: "Den kan gøre fristen mere sikker.",
  },
  toldFirst: {
    label: "Blev afgørelsen sagt, før den kom på skrift?",
    short: "Sagt, før den kom på skrift",
    hint: "For eksempel på et møde eller i telefonen.",
    missing: "Vælg, om afgørelsen blev sagt først",
    why: "Fristen kan begynde den dag, afgørelsen blev sagt.",
  },
  told: {
    label: "Hvilken dag blev afgørelsen sagt?",
    short: "Dagen, afgørelsen blev sagt",
    hint: `Dagen for mødet eller opkaldet. ${dateExample}`,
    missing: "Skriv den dag, det blev sagt, eller sæt kryds ved ”{Du} kan ikke huske datoen”",
    help: {
      summary: "Er det svært at huske?",
      paragraphs: [
        "Se i kalenderen, i telefonens liste over opkald eller i beskeder.",
        "Er {du} i tvivl mellem to dage, så skriv den tidligste.",
      ],
    },
    unknownLabel: unknownDay,
    why: "Fristen kan begynde den dag, afgørelsen blev sagt.",
  },
  guidance: {
    label: "Fik {du} at vide, hvordan man klager?",
    short: "Klagevejledning",
    hint: "Det hedder en klagevejledning. Den siger hvor, hvordan og inden hvilken frist. I et brev står den ofte til sidst.",
    missing: "Vælg, om der var en klagevejledning",
    why: "Mangler klagevejledningen, kan det have betydning for fristen.",
  },
  letterDay: {
    label: "Hvilken sidste dag for at klage står der i brevet?",
    short: "Sidste dag i brevet",
    hint: `Skriv kun en dag, hvis brevet nævner en bestemt dato. ${dateExample}`,
    missing: "Skriv datoen, eller vælg, at {du} ikke har en",
    unknownLabel: "Der står ingen dato, eller {du} har ikke brevet",
    why: "Er der to datoer, skal man bruge den tidligste.",
  },
  processingTime: {
    label: "Er der sagt, hvornår afgørelsen kommer?",
    short: "Ventetid",
    hint: "Er det kommunen, skal den have frister for ansøgninger om hjælp.",
    missing: "Vælg, om der er sagt, hvornår afgørelsen kommer",
    why: "Så er det til at se, hvornår man kan spørge igen.",
  },
  ...caseQuestions,
  outcome: {
    label: "Hvad siger den nye afgørelse?",
    short: "Ny afgørelse",
    hint: "Myndigheden har set på sin afgørelse igen. Det hedder genvurdering.",
    missing: "Vælg, hvad den nye afgørelse siger",
    help: {
      summary: "Hvorfor er det vigtigt?",
      paragraphs: [
        "Fik {du} kun ret i en del, kan der løbe en frist på fire uger.",
        "Mange steder går klagen ikke videre, hvis {du} ikke siger til. Hos AES skal der klages igen.",
      ],
    },
    why: "Fik {du} kun ret i en del, kan der være en ny frist.",
  },
  newDecisionDay: {
    label: "Hvilken dag kom den nye afgørelse?",
    short: "Ny afgørelse kom",
    hint: `Er den dag, den kom, en anden end datoen på den? Så skriv den tidligste. ${dateExample}`,
    missing: writeDate,
    unknownLabel: unknownDay,
    why: "Der kan løbe en ny frist fra den dag.",
  },
  journalLetter: {
    label: "Er der kommet et brev med et journalnummer?",
    short: "Journalnummer",
    hint: "Journalnummeret er nummeret på klagesagen. Det står i det brev, der siger, at klagen er modtaget.",
    missing: "Vælg, om der er kommet et brev med et journalnummer",
    why: "Nummeret skal bruges, når man skriver eller ringer.",
  },
  boardOutcome: {
    label: "Hvad blev resultatet?",
    short: "Resultat",
    hint: "Ordet står i den afgørelse, {du} har fået på klagen.",
    missing: "Vælg, hvad resultatet blev",
    why: "Det bestemmer, hvad der er det næste.",
  },
  boardDay: {
    label: "Hvilken dag blev klagen afgjort?",
    short: "Klagen afgjort",
    hint: `Datoen står på afgørelsen. ${dateExample}`,
    missing: writeDate,
    unknownLabel: unknownDay,
    why: "Der kan være en frist for at gå videre.",
  },

  understood: {
    label: "Er afgørelsen til at forstå?",
    short: "Til at forstå",
    hint: "Det er helt i orden at bede om en forklaring.",
    missing: "Vælg, om afgørelsen er til at forstå",
    why: "Er den svær, kan sagsbehandleren forklare den.",
  },
  check: {
    label: "Hvad står der i afgørelsen?",
    short: "Tjek af afgørelsen",
    hint: "Der er otte ting at se efter. Tallene er de samme som på tegningen. Det, vi ved fra de andre svar, er udfyldt.",
    missing: "Vælg et svar",
    why: "Hvert nej og hvert Ved ikke bliver et spørgsmål til sagsbehandleren.",
  },
  ownQuestions: {
    label: "Hvad vil {du} gerne spørge om?",
    short: "Egne spørgsmål",
    hint: "Skriv ét spørgsmål på hver linje. De kommer med på planen.",
    missing: "Skriv et spørgsmål, eller lad feltet stå tomt",
  },

  wantsComplaint: {
    label: "Vil {du} klage?",
    short: "Vil klage",
    hint: "Det er ikke til besvær at klage, og klagen må gerne være kort.",
    missing: "Vælg, om {du} vil klage",
    help: {
      summary: "Hvad sker der, når man klager?",
      paragraphs: [
        "De fleste steder får klagen først myndigheden til at se på sin afgørelse igen.",
        "Normalt gælder afgørelsen, mens klagen bliver behandlet. Der er undtagelser.",
        "Resultatet kan blive bedre, det samme og nogle gange dårligere.",
      ],
    },
    why: "Så kan planen sige, hvad der er det næste.",
  },
  complainedOn: {
    label: "Hvilken dag fik myndigheden klagen?",
    short: "Klaget",
    hint: `Er dagen i tvivl, så skriv den dag, der blev klaget. ${dateExample}`,
    missing: writeDate,
    unknownLabel: unknownDay,
    why: "Derfra kan man se, hvornår man bør høre noget.",
  },
  disagree: {
    label: "Hvad er {du} uenig i?",
    short: "Uenig i",
    hint: "Vælg alt det, der passer.",
    missing: "Vælg mindst ét, eller vælg Ved ikke",
    why: "Det er det, klagen skal handle om.",
  },
  newInformation: {
    label: "Er der noget vigtigt, som myndigheden ikke har?",
    short: "Noget nyt",
    hint: "For eksempel et brev fra lægen, skolen eller arbejdspladsen.",
    missing: "Vælg, om der er noget nyt",
    why: "Det kan sendes med det samme, også efter klagen.",
  },
  ...latenessQuestions,
};

const yes: OptionWords = { label: "Ja" };
const no: OptionWords = { label: "Nej" };
const unknown: OptionWords = { label: "Ved ikke" };
const yesNoUnknown = { yes, no, unknown } as const;

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
