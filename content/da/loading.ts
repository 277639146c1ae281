/** While a page that is made of the answers waits for them. */
export const loadingWords = "Henter svarene og laver siden af dem her i browseren. De bliver ikke sendt til nogen.";
