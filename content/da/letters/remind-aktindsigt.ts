import { defineLetter } from "./shape.ts";

export const remindAktindsigt = defineLetter({
  use: "Når du har bedt om aktindsigt, og svaret ikke er kommet i tide.",
  to: "authority",
  subject: "Jeg mangler svar om aktindsigt",
  parts: [
    { text: "Jeg har bedt om aktindsigt i sagen. I fik mit ønske den {accessDay}." },
    {
      text: "Jeg har ikke fået svar. Svaret skal normalt være færdigt inden 7 arbejdsdage, se forvaltningsloven § 16, stk. 2.",
      when: "forvaltningsloven",
    },
    { text: "Jeg har ikke fået svar.", when: "own-rules" },
    { text: "Skriv venligst, hvorfor det trækker ud, og hvornår svaret kommer." },
  ],
  advice: ["Du kan også ringe. Skriv ned, hvem du talte med, og hvilken dag svaret kommer."],
  sources: ["FVL"],
});
