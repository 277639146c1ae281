import type { TaskId } from "../ids/plan.ts";

/**
 * Tasks in an a-kasse's case (C1, C2, C9): forvaltningsloven does not hold for a-kasser, and of their own rules we have
 * read only that one is a party and is heard. Words in braces as in tasks.ts.
 */
export const ownRulesTasks: Readonly<Partial<Record<TaskId, string>>> = {
  "ask-aktindsigt":
    "Ring eller skriv til {authority}, og bed om at se papirerne i din sag. A-kasser har deres egne regler, så spørg, hvornår svaret kommer. Vent ikke på papirerne med at klage.",
  "wait-aktindsigt":
    "A-kasser har deres egne regler, og vi kender ikke en fast tid. Spørg, hvornår svaret kommer, og skriv dagen ned. Vent ikke på papirerne med at klage.",
  "complain-aktindsigt-refusal":
    "Spørg {authority}, hvor du kan klage over et nej, og inden hvilken dag. A-kasser har deres egne regler, og den her kender vi ikke.",
  "ask-when-hearing":
    "Partshøring betyder, at du får vigtige oplysninger at se og kan svare. {Authority} skal høre dig, når den regner med at afgøre noget imod dig. Spørg hvornår, og hvordan du svarer.",
  "ask-more-time":
    "Gør det, før dagen er gået. Er den gået, så svar i dag, og spørg, om de vil vente på resten. De bestemmer selv, om du får mere tid.",
  "ask-written-decision":
    "Bed også om begrundelse og klagevejledning. Bed i dag, for a-kasser har deres egne regler. Vent ikke på brevet med at klage: Fristen kan løbe allerede.",
  "ask-guidance":
    "Spørg {authority}, hvor du klager, hvordan, og inden hvilken frist. Mangler det i brevet, kan det have betydning for fristen. Vent ikke på svaret med at klage.",
};

/** The same before there is a decision (C2): it can be asked to wait, but nothing that we have read says that it must. */
export const ownRulesTasksBefore: Readonly<Partial<Record<TaskId, string>>> = {
  "ask-aktindsigt":
    "Ring eller skriv til {authority}, og bed om at se papirerne i din sag. A-kasser har deres egne regler, så spørg, hvornår svaret kommer. Bed om, at de venter med afgørelsen.",
  "wait-aktindsigt":
    "A-kasser har deres egne regler, og vi kender ikke en fast tid. Spørg, hvornår svaret kommer, og skriv dagen ned. Bed om, at de venter med afgørelsen.",
};

/** And once the complaint is sent: who has the case then may be an authority. */
export const ownRulesTasksAfter: Readonly<Partial<Record<TaskId, string>>> = {
  "ask-aktindsigt":
    "Ring eller skriv til den, der har sagen nu: {authority} eller {board}. Bed om at se papirerne i din sag, og spørg, hvornår svaret kommer.",
  "wait-aktindsigt":
    "A-kasser har deres egne regler, og vi kender ikke en fast tid. Spørg, hvornår svaret kommer, og skriv dagen ned.",
};
