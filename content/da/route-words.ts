/** The words around a drawn route (lib/document/route-block.ts). `{station}` is the first station in running text. */
export const routeWords = {
  head: { station: "Hvem", does: "Det sker der", you: "Det kan du gøre" },
  here: "Her er sagen nu",
  /** What the person does at the first station when the day to complain by is past. */
  lateYou: "Send én klage i dag, og skriv, hvorfor den kommer nu. Bed om en kvittering.",
  /** What the person does at the first station once the complaint has been sent. */
  youAfter: {
    complained: "Gem kvitteringen, og hold øje med svaret. Send det, der er nyt.",
    "new-decision": "Læs den nye afgørelse. Planen siger, om du har en ny frist.",
    forwarded: "Her er klagen behandlet. Du skal ikke gøre mere her.",
    "board-decided": "Spørg her, hvad der sker nu.",
  },
  /** The person's own station, before the first. */
  citizen: {
    name: "Dig",
    toSend: {
      does: "Er du uenig i afgørelsen, sender du én klage til {station}.",
      you: "Bed om en kvittering, og gem en kopi af klagen.",
    },
    sent: { does: "Du har sendt én klage til {station}.", you: "Gem kvitteringen." },
  },
} as const;
