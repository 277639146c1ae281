/** The longest words of headings and answers to choose, with a hyphen where a narrow line may divide them. */
export const dividedWords = [
  "ungdoms-kriminalitets-nævnet",
  "uddannelses-støtte-ordninger",
  "arbejds-miljø-klage-nævnet",
  "voksen-special-undervisning",
  "beskæftigelses-udvalget",
  "ligebehandlings-nævnet",
  "senior-pensions-enheden",
  "uddannelses-institution",
  // Not long, but alone on its line in the start page's title, with the letters twice as large.
  "myndig-hed",
] as const;
