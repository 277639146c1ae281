/** The words around a drawn route (lib/document/route-block.ts). `{station}` is the first station in running text. */
export const routeWords = {
  head: { station: "Hvem", does: "Det sker der", you: "Det kan du gøre" },
  here: "Her er sagen nu",
  /** What the person does at the first station when the day to complain by is past. */
  lateYou: "Send én klage i dag, og skriv, hvorfor den kommer nu. Bed om en kvittering.",
  /** The person's own station, before the first. */
  citizen: {
    name: "Dig",
    toSend: {
      does: "Er du uenig i afgørelsen, sender du én klage til {station}.",
      you: "Bed om en kvittering, og gem en kopi af klagen.",
    },
    sent: { does: "Du har sendt én klage til {station}." },
  },
} as const;
