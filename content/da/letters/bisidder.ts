import { defineLetter } from "./shape.ts";

export const bisidderLetter = defineLetter({
  use: "Før et møde, så alle ved, hvem der kommer.",
  to: "authority",
  subject: "Jeg tager en bisidder med til mødet",
  parts: [
    { text: "Vi skal holde møde den {meetingDay}." },
    { text: "Jeg tager en bisidder med, se forvaltningsloven § 8. Det er {companion}.", when: "forvaltningsloven" },
    { text: "Jeg tager en bisidder med. Det er {companion}.", when: "own-rules" },
    {
      text: "Bisidderen er med for at støtte mig. Jeg taler selv min sag, og jeg siger ja til, at I taler om min sag, mens bisidderen er med.",
    },
    { text: "Sig til i god tid, hvis der er noget i vejen for det." },
  ],
  advice: [
    "Er du selv med, behøver din bisidder ikke en fuldmagt.",
    "Skal en anden handle for dig, også når du ikke er med, så skriv en fuldmagt i stedet.",
  ],
  sources: ["FVL", "D2"],
  ownOnly: true,
});
