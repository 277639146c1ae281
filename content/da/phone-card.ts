import type { TaskId } from "../ids/plan.ts";

/**
 * What can be said on the phone, word for word. `text` may hold one of the answered days dated, told, accessDay,
 * complainedOn and hearingDay; `textWithoutDay` is said where that day is not known.
 */
export type PhoneWords = {
  readonly text: string;
  readonly textWithoutDay?: string;
  /** Said too while the period to complain runs and can be interrupted (forvaltningsloven § 17). */
  readonly whilePeriodRuns?: string;
};

/** The tasks that a call can do. The complaint, and that it is maintained, only where it may be by phone (F6). */
export const phoneWords: Readonly<Partial<Record<TaskId, PhoneWords>>> = {
  complain: {
    text: "Jeg klager over jeres afgørelse af {dated}. Min begrundelse kan komme senere.",
    textWithoutDay: "Jeg klager over jeres afgørelse i sagen. Min begrundelse kan komme senere.",
  },
  "complain-today": {
    text: "Jeg klager over jeres afgørelse af {dated}. Er fristen gået, er grunden …",
    textWithoutDay: "Jeg klager over jeres afgørelse i sagen. Er fristen gået, er grunden …",
  },
  "ask-written-decision": {
    text: "I fortalte mig en afgørelse den {told}. Jeg vil gerne have den på skrift, med begrundelse og klagevejledning.",
    textWithoutDay:
      "I har fortalt mig en afgørelse. Jeg vil gerne have den på skrift, med begrundelse og klagevejledning.",
  },
  "ask-aktindsigt": {
    text: "Jeg vil gerne have aktindsigt i sagen. Hvornår kan jeg få papirerne?",
    whilePeriodRuns: "Klagefristen løber. Kan I stoppe den, til jeg har fået papirerne?",
  },
  "remind-aktindsigt": {
    text: "Jeg bad om aktindsigt den {accessDay}. Jeg har ikke fået svar. Hvornår kommer det?",
    textWithoutDay: "Jeg har bedt om aktindsigt og ikke fået svar. Hvornår kommer det?",
  },
  "ask-more-time": {
    text: "Jeg skal svare på partshøringen senest den {hearingDay}. Jeg beder om mere tid. Hvilken dag kan jeg få?",
    textWithoutDay: "Jeg skal svare på partshøringen. Jeg beder om mere tid. Hvilken dag kan jeg få?",
  },
  "ask-elaboration": {
    text: "Jeg vil gerne have afgørelsen forklaret. Hvilken regel har I brugt, og hvad lagde I vægt på?",
  },
  "ask-guidance": {
    text: "Jeg kan ikke se i afgørelsen, hvordan jeg klager. Hvor skal klagen hen, og hvad er fristen?",
  },
  "ask-agenda": {
    text: "Jeg vil gerne have en dagsorden før mødet. Bliver der truffet en afgørelse på mødet?",
  },
  "ask-processing-time": {
    text: "Hvor lang tid må sagen tage hos jer? Hvornår kan jeg vente et svar?",
  },
  "maintain-complaint": {
    text: "Jeg fastholder klagen over det, I ikke har givet mig ret i.",
  },
  "complain-over-new-decision": {
    text: "Jeg klager over jeres nye afgørelse. Min begrundelse kan komme senere.",
  },
  "follow-up-medhold": {
    text: "Jeg har fået en ny afgørelse. Hvad sker der nu, hvornår sker det, og fra hvilken dag gælder det?",
  },
  "follow-up-remitted": {
    text: "Sagen er sendt tilbage til jer. Hvornår kommer den nye afgørelse, og mangler I noget fra mig?",
  },
  "ask-journal-number": {
    text: "Er klagen modtaget hos jer? Hvad er nummeret på klagesagen?",
  },
  "say-urgent": {
    text: "Klagen haster, fordi … Vil I se på den straks? Hvornår hører jeg fra jer?",
  },
  "remind-reassessment": {
    text: "Jeg klagede den {complainedOn}. Har I set på sagen igen, eller er den sendt videre? Hvornår får jeg besked?",
    textWithoutDay: "Jeg har klaget. Har I set på sagen igen, eller er den sendt videre? Hvornår får jeg besked?",
  },
};

export const phoneCard = {
  title: "Hvis du ringer",
  when: "Ring i åbningstiden.",
  /** On a day when nobody answers (H3). */
  whenClosed: "Ring i åbningstiden, tidligst {officeDay}.",
  /** First in every call: who rings, and about which case (R4). */
  opening: {
    own: "Begynd med: ”Jeg hedder …, og jeg ringer om sag nummer …”",
    child: "Begynd med: ”Jeg hedder …, og jeg ringer om mit barns sag, nummer …”",
    fuldmagt:
      "Hav fuldmagten klar, og begynd med: ”Jeg hedder …, og jeg ringer om sag nummer … Jeg har fuldmagt fra …”",
  },
  intro: "Sig så, eller læs op:",
  quoted: "”{said}”",
  /** Asked in every call. */
  ask: "Spørg hver gang: ”Hvem taler jeg med?” Bed om en kvittering, og om at det bliver skrevet ned i sagen. Skriv det også selv ned.",
} as const;
