import type { QuestionId } from "../ids/questions.ts";
import { caseQuestions } from "./case-questions.ts";
import { latenessQuestions } from "./lateness-questions.ts";
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
