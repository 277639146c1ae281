/** How a letter is sent, beside its buttons ("du"); not in the letter, nor on its paper. */
export const letterSending = {
  heading: "Sådan sender du brevet",
  ways: [
    "Digital Post: Find myndigheden som modtager. Sæt teksten ind, eller læg brevet ved som PDF. Gem en kopi.",
    "Mail: kun hvis myndigheden tager imod mail. En almindelig mail er ikke altid sikker, så skriv ikke CPR-nummer.",
    "På papir: Send det med posten, eller aflever det. Bed om en kvittering med dato, når du afleverer det.",
  ],
} as const;
