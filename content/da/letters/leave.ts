/** Asked before a letter that has been typed and not taken along goes away. */
export const leaveLetter = "Brevet bliver ikke gemt. Vil du gå videre uden det?";
