/** Short ways through the guide: to the plan as it is, to the deadline first, on where one was; and what is done. */
export const guideShortcuts = {
  planNow: "Gå til planen nu",
  deadlineFirst: {
    title: "Vil du se fristen først?",
    text: "Så spørger vi om afgørelsen nu. Bagefter går vi videre herfra.",
    link: "Se fristen først",
  },
  resume: "Fortsæt, hvor du slap",
  /** On the start page, for the one who comes after another. */
  newCase: "Slet alt, og start en ny sag",
  /** Under the list of steps, and heard with the progress. */
  stepsDone: "{done} af 7 trin er besvaret.",
  /** In the check of the decision, where the question that settles a row has not been answered. */
  notAnsweredYet: "Ikke besvaret endnu",
  /** There too: to the answer that settles the row. */
  change: "Ret",
} as const;
