import type { AskId } from "../ids/plan.ts";

/** Questions to ask the case worker: the citizen's own words, to read aloud. No words in braces. */
export const asks: Readonly<Record<AskId, string>> = {
  "in-writing": "Vil I sende mig afgørelsen på skrift med begrundelse og klagevejledning?",
  "which-date": "Hvilken dato har afgørelsen, og hvilken dag sendte I den?",
  "which-rule": "Hvilken lov og hvilken paragraf har I brugt?",
  "which-reasons": "Hvad lagde I mest vægt på, da I besluttede det?",
  "which-facts": "Hvilke oplysninger om mig har I brugt, og hvor kommer de fra?",
  "why-not-heard": "Fik jeg de vigtige oplysninger at se, før I traf afgørelsen? Hvis ikke: hvorfor?",
  "how-to-complain": "Hvor skal jeg sende en klage, og hvordan?",
  "last-day": "Hvad er sidste dag for at klage? Vil I skrive det til mig?",
  "what-would-change": "Hvad skulle være anderledes, for at jeg fik ja?",
  "what-is-missing": "Mangler I noget fra mig eller fra andre?",
  "when-hearing": "Kommer der en partshøring? Hvornår sker det, og hvordan svarer jeg?",
  "when-decision": "Hvornår kan jeg regne med en afgørelse?",
  "what-happens-at-meeting": "Hvad skal mødet bruges til, og hvem kommer med?",
  pause: "Gælder afgørelsen, mens jeg klager, eller venter I?",
  "how-far": "Hvor langt er I med min sag, og hvornår hører jeg fra jer?",
};
