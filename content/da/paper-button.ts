/** The checklist as a PDF: the buttons. */
export const paperButtonWords = {
  download: "Hent tjeklisten (PDF)",
  /** For those who need large letters; more pages. */
  downloadLarge: "Hent med stor skrift (PDF)",
  blankLarge: "Tom tjekliste med stor skrift",
} as const;

/** What is being done, by the ids of components/paper (PaperProgress). */
const progress = {
  fitting: "Finder plads til det hele på siderne …",
  drawing: "Tegner siderne …",
} as const;

const unprinted = "Nogle tegn kan ikke printes";

/** What is said while a checklist is made, and what came of it. */
export const checklistPaperWords = {
  making: "Laver tjeklisten …",
  progress: { fetching: "Gør klar til at lave tjeklisten …", ...progress },
  cancel: "Annuller",
  cancelled: "Tjeklisten blev ikke lavet.",
  made: "Tjeklisten er hentet. Se efter i mappen med hentede filer.",
  failed: "Tjeklisten kunne ikke laves",
  /** Keys as in components/paper (PaperErrorReason, but "cancelled"). */
  reasons: {
    fonts: "Skriften til tjeklisten kunne ikke hentes. Er der forbindelse til nettet?",
    "over-limit":
      "Der er skrevet for meget her: {what}. Arket har plads til 2.000 tegn og 40 linjer. Gør teksten kortere.",
    "too-long": "Der er skrevet så meget, at det ikke kan være på arket. Gør de lange tekster kortere.",
    failed: "Der skete en fejl, mens tjeklisten blev lavet.",
    timeout: "Det tog for lang tid at lave tjeklisten.",
    "no-worker": "Browseren kunne ikke starte det program, der laver tjeklisten.",
  },
  wayOut: "Prøv igen, eller udskriv siden her. Der står det samme.",
  missingTitle: unprinted,
  missingText: "Tjeklisten er hentet, men disse tegn står som tomme felter:",
} as const;

/** The same of a letter. */
export const letterPaperWords = {
  making: "Laver brevet …",
  progress: { fetching: "Gør klar til at lave brevet …", ...progress },
  cancel: "Annuller",
  cancelled: "PDF-filen blev ikke lavet.",
  made: "Brevet er hentet. Se efter i mappen med hentede filer.",
  failed: "PDF-filen kunne ikke laves",
  reasons: {
    fonts: "Skriften til brevet kunne ikke hentes. Er der forbindelse til nettet?",
    "over-limit": "Der er skrevet for meget her: {what}. Gør teksten kortere.",
    "too-long": "Brevet er for langt til en PDF. Gør det kortere, eller hent det som .txt.",
    failed: "Der skete en fejl, mens brevet blev lavet.",
    timeout: "Det tog for lang tid at lave brevet.",
    "no-worker": "Browseren kunne ikke starte det program, der laver brevet.",
  },
  wayOut: "Prøv igen, eller udskriv brevet. Der står det samme.",
  missingTitle: unprinted,
  missingText: "Brevet er hentet, men disse tegn står som tomme felter:",
} as const;
