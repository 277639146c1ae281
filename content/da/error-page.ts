/** The page that is shown when the program fails. */
export const errorPage = {
  /** What the tab shows when even the frame has failed. */
  tab: "Noget gik galt – Klagevejen",
  title: "Noget gik galt på siden",
  lead: "Det er ikke din skyld. Dine svar er normalt stadig gemt i denne fane.",
  hurry: {
    title: "Er fristen tæt på?",
    text: "Så vent ikke på siden. Send en kort klage dertil, hvor klagevejledningen i brevet siger. Resten kan komme bagefter.",
  },
  reload: "Indlæs siden igen",
  start: "Gå til forsiden",
} as const;
