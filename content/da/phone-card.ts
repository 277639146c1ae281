import type { TaskId } from "../ids/plan.ts";

/**
 * What can be said on the phone, word for word. `text` may hold the case's names (see tasks.ts) and the answered days
 * dated, told, accessDay, complainedOn and hearingDay; `textWithoutDay` is said where that day is not known.
 */
export type PhoneWords = {
  readonly text: string;
  readonly textWithoutDay?: string;
  /** In the case of another: one's own child, or one who has given a fuldmagt. */
  readonly textForAnother?: string;
};

/** The tasks that a call can do. The complaint itself only where the law takes it by phone (F6). */
export const phoneWords: Readonly<Partial<Record<TaskId, PhoneWords>>> = {
  complain: {
    text: "Jeg klager over jeres afgørelse af {dated}. Min begrundelse kan komme senere.",
    textWithoutDay: "Jeg klager over jeres afgørelse i min sag. Min begrundelse kan komme senere.",
  },
  "complain-today": {
    text: "Jeg klager over jeres afgørelse af {dated}. Er fristen gået, er grunden …",
    textWithoutDay: "Jeg klager over jeres afgørelse i min sag. Er fristen gået, er grunden …",
  },
  "ask-written-decision": {
    text: "I fortalte mig en afgørelse den {told}. Jeg vil gerne have den på skrift, med begrundelse og klagevejledning.",
    textWithoutDay:
      "I har fortalt mig en afgørelse. Jeg vil gerne have den på skrift, med begrundelse og klagevejledning.",
  },
  "ask-aktindsigt": {
    text: "Jeg vil gerne have aktindsigt i min egen sag. Hvornår kan jeg regne med at få papirerne?",
    textForAnother: "Vi vil gerne have aktindsigt i sagen. Hvornår kan vi regne med at få papirerne?",
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
    text: "Hvor lang tid må en sag som min tage hos jer? Hvornår kan jeg vente et svar?",
  },
  "complain-over-new-decision": {
    text: "Jeg klager over jeres nye afgørelse. Min begrundelse kan komme senere.",
  },
  "follow-up-medhold": {
    text: "Jeg har fået en ny afgørelse. Hvad sker der nu, hvornår sker det, og fra hvilken dag gælder det?",
  },
  "follow-up-remitted": {
    text: "Min sag er sendt tilbage til jer. Hvornår kommer den nye afgørelse, og mangler I noget fra mig?",
  },
  "say-urgent": {
    text: "Min klage haster, fordi … Vil I se på den straks? Hvornår hører jeg fra jer?",
  },
  "remind-reassessment": {
    text: "Jeg klagede den {complainedOn}. Har I set på sagen igen, eller er den sendt videre? Hvornår får jeg besked?",
    textWithoutDay: "Jeg har klaget. Har I set på sagen igen, eller er den sendt videre? Hvornår får jeg besked?",
  },
};

export const phoneCard = {
  title: "Hvis du ringer",
  intro: "Ring i åbningstiden. Læs op, hvis det er lettest:",
  /** On a day when nobody answers (H3). */
  introClosed: "Ring i åbningstiden, tidligst {officeDay}. Læs op, hvis det er lettest:",
  quoted: "”{said}”",
  /** First of all, in the case of another (R4). */
  withFuldmagt: "Hav fuldmagten klar, og begynd med: ”Jeg ringer for …, som har givet mig fuldmagt.”",
  /** Asked in every call. */
  ask: "Spørg hver gang: ”Hvem taler jeg med?” Bed om, at det bliver skrevet ned i sagen, og skriv det selv ned.",
} as const;
