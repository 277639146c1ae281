/** What is said about use without a network, and about new versions. */
export const offlineWords = {
  ready: { title: "Der er en ny version af Klagevejen", text: "Dine svar bliver, hvor de er, når du skifter." },
  change: "Skift til den nye version",
};
