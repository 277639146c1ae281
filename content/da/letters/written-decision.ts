import { defineLetter } from "./shape.ts";

export const writtenDecision = defineLetter({
  use: "Når du fik afgørelsen at vide på et møde eller i telefonen.",
  to: "authority",
  subject: "Jeg beder om afgørelsen på skrift",
  parts: [
    { text: "Jeg fik en afgørelse at vide den {told}." },
    { text: "Den blev sagt af {toldBy}.", optional: true },
    { text: "Sagen handler om {about}." },
    {
      text: "Jeg beder om at få afgørelsen på skrift med en begrundelse, se forvaltningsloven §§ 23 og 24. Jeg beder også om en klagevejledning, se § 25.",
      when: "forvaltningsloven",
    },
    { text: "Jeg beder om at få afgørelsen på skrift med begrundelse og klagevejledning.", when: "own-rules" },
    {
      text: "Skriv venligst, hvilke regler I har brugt, hvad I har lagt vægt på, og hvilke oplysninger der har haft betydning.",
    },
    {
      text: "Kan I ikke svare inden 14 dage, så skriv hvorfor, og hvornår svaret kommer, se § 23, stk. 2.",
      when: "forvaltningsloven",
    },
  ],
  advice: [
    "Bed om begrundelsen inden 14 dage. Er de gået, så bed alligevel.",
    "Det her er ikke en klage. Klag for sig, for fristen kan løbe allerede.",
  ],
  sources: ["FVL", "D3"],
});
