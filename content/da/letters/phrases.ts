import type { choicesOptions } from "../../ids/questions.ts";
import type { StationId } from "../../ids/stations.ts";

/** How a letter speaks of the decision. `from`: where the letter goes to another than the one who decided. */
export const decisionPhrases = {
  dated: "afgørelsen af {dated}",
  /** The day of the decision is not known: the words of the person, or none. */
  someDay: "afgørelsen, dateret {dated}",
  noDay: "afgørelsen i min sag",
  received: "den afgørelse, jeg fik den {received}",
  told: "den afgørelse, jeg fik at vide den {told}",
  newDecision: "den nye afgørelse, jeg fik den {newDecisionDay}",
  board: "afgørelsen af min klage med datoen {boardDay}",
  from: "{decision} fra {decidedBy}",
} as const;

/** Whom a letter goes to, as it stands on it; {kommune} is the name of the kommune. */
export const addresseeNames = {
  kommuneUnnamed: "Kommunen",
  beskaeftigelse: "{name}, job og forsørgelse",
  boerneOgUngeudvalg: "børne- og ungeudvalget i {kommune}",
} as const;

/** Stations that need more than their name on a letter. */
export const stationOnLetters: Partial<Readonly<Record<StationId, string>>> = {
  "a-kasse": "A-kassens hovedledelse",
  adoptionssamraad: "Adoptionssamrådet, Familieretshuset",
  star: "Styrelsen for Arbejdsmarked og Rekruttering (STAR)",
  "skolen-eller-kommunen": "Skolen eller kommunen",
};

/** What the person disagrees with, as the letter says it. */
export const disagreeItems: Readonly<Record<Exclude<(typeof choicesOptions.disagree)[number], "unknown">, string>> = {
  result: "resultatet",
  amount: "beløbet eller timerne",
  period: "hvornår det begynder eller slutter",
  facts: "det, der står om mig eller sagen",
  reasons: "begrundelsen",
  "not-heard": "at jeg ikke fik lov at svare først",
};

/** The words of every letter that are not its own. */
export const letterLabels = {
  to: "Til",
  name: "Navn",
  address: "Adresse",
  contact: "Telefon eller mail",
  caseNumber: "Sagsnummer",
  cpr: "CPR-nummer (kun hvis du vil, med pen)",
  date: "Dato",
  closing: "Venlig hilsen",
  signature: "Underskrift",
  signedOn: "Dato for underskrift",
  ownChild: "Sagen handler om mit barn, {party}.",
  onBehalf: "Jeg skriver på vegne af {party}. Fuldmagten er lagt ved.",
  onBehalfLater: "Jeg skriver på vegne af {party}. Jeg sender fuldmagten snarest.",
  onBehalfUnable: "Jeg skriver på vegne af {party}, som ikke selv er i stand til det.",
  allPapers: "alle papirer i sagen",
  papers: { minutes: "referater fra møder", notes: "notater fra samtaler og opkald", "whole-file": "hele sagen" },
  and: "og",
  pen: "____________________",
} as const;
