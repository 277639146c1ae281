/** Which language the words of this folder are in: of the pages, and for the order of the alphabet. */
export const languageCode = "da";

/** The same for the papers, which say the country too. */
export const paperLanguage = "da-DK";

/** Which way it is read. */
export const direction = "ltr";

/** Before the last of several words in a row. */
export const and = "og";
