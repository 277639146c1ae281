import type { LetterFieldId } from "../../ids/letters.ts";

/** What is asked for beside a letter ("du"); lib/letters/field-label.ts says which may be left out. `lines`: several lines; the others are one line. */
export type LetterField = { readonly label: string; readonly hint?: string; readonly lines?: number };

const dayHint = "For eksempel 27. september 2026.";

export const letterFields: Readonly<Record<LetterFieldId, LetterField>> = {
  recipient: { label: "Hvem skal brevet til?", hint: "Se i brevet fra myndigheden, hvem der har skrevet." },
  decidedBy: { label: "Hvem har truffet afgørelsen?", hint: "Se øverst i brevet eller ved underskriften." },
  name: { label: "Dit navn" },
  party: { label: "Navnet på den, sagen handler om" },
  address: { label: "Din adresse" },
  contact: { label: "Telefon eller mail" },
  caseNumber: { label: "Sagsnummer", hint: "Det står ofte øverst i brevet. Skriv ikke CPR-nummer." },
  about: { label: "Sagen handler om", hint: "For eksempel tabt arbejdsfortjeneste." },
  dated: { label: "Datoen på afgørelsen", hint: `Den står som regel øverst. ${dayHint}` },
  told: { label: "Dagen, du fik afgørelsen at vide", hint: dayHint },
  toldBy: { label: "Hvem sagde det?" },
  newDecisionDay: { label: "Dagen, den nye afgørelse kom", hint: dayHint },
  boardDay: { label: "Datoen på afgørelsen af klagen", hint: dayHint },
  accessDay: { label: "Dagen, myndigheden fik dit ønske", hint: dayHint },
  refusalDay: { label: "Datoen på svaret om aktindsigt", hint: dayHint },
  hearingDay: { label: "Dagen, svaret skal være fremme", hint: `Den står i brevet om partshøring. ${dayHint}` },
  meetingDay: { label: "Dagen for mødet", hint: dayHint },
  complainedOn: { label: "Dagen, myndigheden fik klagen", hint: dayHint },
  appliedOn: { label: "Dagen, du søgte", hint: dayHint },
  papers: {
    label: "Hvilke papirer vil du se?",
    hint: "For eksempel alle papirer i sagen, eller referatet fra et møde.",
  },
  shortReason: { label: "Kort om hvorfor", lines: 2 },
  urgentReason: { label: "Hvorfor haster det?", hint: "Skriv, hvad der sker, hvis du skal vente." },
  reason: { label: "Hvorfor?", hint: "Skriv, som du ville sige det.", lines: 6 },
  change: { label: "Hvad skal være anderledes?", lines: 3 },
  newFacts: { label: "Hvad er nyt, eller hvad viser det?", lines: 3 },
  lateReason: {
    label: "Hvorfor kommer klagen først nu?",
    hint: "Skriv, hvad der skete, og hvilke dage det gælder.",
    lines: 5,
  },
  stillDisagree: { label: "Hvad er du stadig uenig i?", lines: 3 },
  right: { label: "Hvad er rigtigt?", lines: 2 },
  wrong: { label: "Hvad er forkert?", hint: "Ét punkt på hver linje. Skriv gerne siden.", lines: 5 },
  lacking: { label: "Hvad mangler?", lines: 3 },
  moreTime: { label: "Til hvilken dag beder du om tid?", hint: dayHint },
  ownQuestions: { label: "Dine egne punkter eller spørgsmål", hint: "Ét på hver linje.", lines: 4 },
  evidence: { label: "Hvilke papirer sender du?", hint: "Ét på hver linje, gerne med dato.", lines: 4 },
  enclosures: { label: "Papirer, du lægger ved", hint: "Ét på hver linje.", lines: 3 },
  companion: { label: "Hvem kommer med?", hint: "Navnet, og for eksempel ven, mor eller frivillig." },
  representative: { label: "Hvem får fuldmagten?", hint: "Navn og adresse." },
};
