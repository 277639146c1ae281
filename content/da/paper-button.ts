/** The checklist as a PDF: the buttons, how far it is, and what came of it. */
export const paperButtonWords = {
  download: "Hent tjeklisten (PDF)",
  /** For those who need large letters; more pages. */
  downloadLarge: "Hent med stor skrift (PDF)",
  blankLarge: "Tom tjekliste med stor skrift",
  making: "Laver tjeklisten …",
  /** What is being done, by the ids of components/paper (PaperProgress). */
  progress: {
    fetching: "Gør klar til at lave tjeklisten …",
    fitting: "Finder plads til det hele på siderne …",
    drawing: "Tegner siderne …",
  },
  cancel: "Annuller",
  cancelled: "Tjeklisten blev ikke lavet.",
  made: "Tjeklisten er hentet. Se efter i mappen med hentede filer.",
} as const;

/** Why there is no paper, and the way out. Keys of `reasons` as in components/paper (PaperErrorReason, but "cancelled"). */
export const paperFailures = {
  title: "Tjeklisten kunne ikke laves",
  reasons: {
    fonts: "Skriften til tjeklisten kunne ikke hentes. Er der forbindelse til nettet?",
    "too-long": "Der er skrevet så meget, at det ikke kan være på arket. Gør de lange tekster kortere.",
    failed: "Der skete en fejl, mens tjeklisten blev lavet.",
    timeout: "Det tog for lang tid at lave tjeklisten.",
    "no-worker": "Browseren kunne ikke starte det program, der laver tjeklisten.",
  },
  missingTitle: "Nogle tegn kan ikke printes",
  missingText: "Tjeklisten er hentet, men disse tegn står som tomme felter:",
  wayOut: "Prøv igen, eller udskriv siden her. Der står det samme.",
} as const;
