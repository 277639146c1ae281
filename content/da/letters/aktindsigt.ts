import { defineLetter } from "./shape.ts";

export const aktindsigtLetter = defineLetter({
  use: "Når du vil se papirerne i din egen sag. Du behøver ikke sige hvorfor.",
  to: "authority",
  subject: "Jeg beder om aktindsigt",
  parts: [
    { text: "Jeg beder om aktindsigt i sagen efter forvaltningsloven § 9.", when: "forvaltningsloven" },
    { text: "Jeg beder om at se papirerne i sagen.", when: "own-rules" },
    { text: "Sagen handler om {about}." },
    { text: "Jeg vil gerne se {papers}." },
    {
      text: "Mangler der et referat eller et notat om noget vigtigt, der blev sagt, så skriv det venligst ned nu, se offentlighedsloven § 13.",
      when: "minutes",
    },
    { text: "Send dem gerne digitalt." },
    {
      text: "Jeg beder om svar inden 7 arbejdsdage, se forvaltningsloven § 16, stk. 2. Kan I ikke nå det, så skriv hvorfor, og hvornår svaret kommer.",
      when: "forvaltningsloven",
    },
    { text: "Skriv venligst, hvornår jeg kan regne med svar.", when: "own-rules" },
    {
      text: "Vent med afgørelsen, til jeg har set papirerne, se forvaltningsloven § 9 b.",
      when: "before-decision",
    },
    {
      text: "Jeg beder også om, at klagefristen bliver afbrudt, til jeg har fået svar, se forvaltningsloven § 17.",
      when: "period-open",
    },
  ],
  advice: [
    "Det stopper ikke i sig selv klagefristen. Klag alligevel inden fristen.",
    "Retten har grænser. Myndigheden kan for eksempel holde interne arbejdspapirer tilbage.",
    "Klagefristen begynder først, når der er en afgørelse. Før den kan du bede om, at der ventes med at afgøre sagen.",
  ],
  sources: ["FVL", "OFL"],
});
