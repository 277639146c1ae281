/** Short ways through the guide: to the plan as it is, to the deadline first, on where one was. */
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
} as const;
