/** What the advisor writes beside the questions: a line a step for the paper, and a name for the session. */
export const advisorNotes = {
  note: {
    label: "Noter til trinnet (valgfrit)",
    hint: "Kommer med på planen og papiret, som borgeren får. Skriv ikke navn eller CPR-nummer.",
    /** On the plan, before the name of the step. */
    fact: "Noter: {step}",
  },
  session: {
    label: "Kald samtalen noget (valgfrit)",
    hint: "For eksempel ”Tirsdag kl. 10”. Skriv aldrig et personnavn.",
    /** On the plan. */
    fact: "Samtale",
  },
} as const;
