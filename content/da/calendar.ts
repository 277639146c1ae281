/** Why a day of the plan stands in the calendar. */
export type CalendarReason = "deadline" | "reminder" | "meeting";

/** Titles tell nobody anything: a lock screen may show them to others. What it is about stands inside. */
export const calendarTitles: Readonly<Record<CalendarReason, string>> = {
  deadline: "Frist i min sag",
  reminder: "Tid til at minde om svar i min sag",
  meeting: "Møde i min sag",
};

export const calendarWords = {
  /** The calendar's own name, where a program makes a new one of the file. */
  name: "Dage i min sag",
  /** Stands under each day. */
  origin: "Fra din plan i Klagevejen den {printed}. Uafhængig guide, ikke en offentlig myndighed.",
  alarm: "Åbn aftalen, og se, hvad du skal gøre.",
  /** No names and no topic. */
  fileName: "klagevejen-dage.ics",
  save: "Hent dagene til din kalender",
  saved:
    "Kalenderfilen er hentet. Åbn den, så lægger din kalender dagene ind. Se efter, at den også minder dig: 7 dage før, 2 dage før og på dagen.",
  failed: "Kalenderfilen kunne ikke laves. Prøv igen, eller skriv dagene af planen.",
} as const;
