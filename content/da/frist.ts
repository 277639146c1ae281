/**
 * The page that computes only the deadline. Speaks to the citizen as "du"; its questions are the guide's own.
 * No words in braces.
 */
export const frist = {
  title: "Beregn sidste dag for at klage",
  lead: "Svar på nogle få spørgsmål. Så viser vi den sidste sikre dag, og hvordan vi har regnet den ud.",
  description:
    "Regn ud, hvornår en klage senest skal være fremme: hos kommunen, Udbetaling Danmark, AES, a-kassen og andre. Med forklaring og kilder.",
  form: "Spørgsmål om afgørelsen",
  calculate: "Beregn dagen",
  recalculate: "Beregn igen",
  result: "Din klagefrist",
  /** Where the answers do not give a day. */
  noResult: "Vi kan ikke regne en dag ud endnu. Klag i dag, hvis du er i tvivl.",
  changed: "Et svar er ændret, så dagen er væk. Beregn igen.",
  printed: "Beregningen bygger på de svar, der står her.",
  guidance:
    "Beregningen er vejledning, ikke juridisk rådgivning. Klagevejledningen i din afgørelse går forud. Er der to dage, så brug den tidligste.",
  otherKommune: {
    title: "Handler det om skat, byggeri eller miljø?",
    text: "Kommunens afgørelser om skat, byggeri, miljø, skolevalg og lignende har andre veje, og nogle har en anden frist. Dem regner vi ikke ud her. Specialundervisning og SU kan vi regne på.",
    link: "Se, hvor man klager",
  },
  leftOut: {
    title: "Det regner vi ikke med her",
    points: [
      "Om du har bedt om aktindsigt, og myndigheden har sagt, at fristen stopper imens.",
      "Frister efter klagen, for eksempel når du kun får ret i en del. De er med i guiden.",
      "Myndigheder, vi ikke kender reglerne for. Der står fristen i brevet.",
    ],
  },
  letterFirst: {
    title: "Siger brevet en anden dag?",
    text: "Så brug den tidligste af de to, og spørg myndigheden på skrift, hvilken der gælder.",
  },
  /** Shown while a case has been begun and says something else. */
  trying: {
    text: "Du prøver andre svar end dem i din sag. Sagen er ikke ændret, før du fortsætter i guiden eller skriver brevet.",
    back: "Brug sagens svar igen",
  },
  onward: {
    title: "Få hele planen",
    text: "Guiden viser også klagens vej, spørgsmål til sagsbehandleren og en tjekliste på papir. Dine svar herfra følger med.",
    link: "Fortsæt i guiden med svarene",
  },
} as const;
