import type { ReadingPage } from "./reading-page.ts";

/** The accessibility statement: what is tested and how, and what no one has tried yet. */
export const accessibility: ReadingPage = {
  title: "Tilgængelighed",
  lead: "Alle skal kunne bruge Klagevejen. Her står, hvad vi har prøvet, og hvad vi ikke har prøvet endnu.",
  sections: [
    {
      id: "maalet",
      heading: "Målet",
      paragraphs: [
        "Målet er WCAG 2.2 på niveau AA. WCAG er fælles regler for, hvordan en hjemmeside bliver til at bruge for alle.",
        "Vi siger ikke, at målet er nået. Det kræver, at mennesker med forskellige behov har prøvet siden.",
      ],
    },
    {
      id: "det-er-proevet",
      heading: "Det har vi prøvet",
      paragraphs: ["Det er et program, der prøver siderne, hver gang vi ændrer noget:"],
      points: [
        "Værktøjet axe går alle sider og alle trin igennem i en rigtig Chromium-browser. Det finder en del fejl, men ikke alle.",
        "Guiden bliver kørt igennem kun med tastatur.",
        "Siderne bliver vist i 320 pixels bredde, som på en lille telefon. Man skal ikke rulle til siden.",
        "Sproget i rådene bliver målt. Sætninger må højst have 25 ord, og teksten skal være let at læse.",
      ],
    },
    {
      id: "det-er-ikke-proevet",
      heading: "Det har vi ikke prøvet",
      paragraphs: [],
      points: [
        "Ingen har endnu brugt siden med skærmlæserne NVDA, VoiceOver eller TalkBack.",
        "Ingen har endnu prøvet den med stemmestyring eller kontaktstyring.",
        "Vi har ikke prøvet den i Safari på en iPhone.",
        "PDF-filen er ikke prøvet i PAC eller veraPDF. Det er programmer, der tjekker, om en PDF er tilgængelig.",
      ],
    },
    {
      id: "pdf",
      heading: "Siden og PDF-filen",
      paragraphs: [
        "Planen på siden og planen i PDF-filen har det samme indhold. Bruger du skærmlæser, er siden det sikre valg.",
        "Du kan også skrive siden ud direkte fra browseren.",
        "Både planen og den tomme tjekliste kan hentes med stor skrift. Bogstaverne er 18 punkt, så det fylder flere ark.",
      ],
    },
    {
      id: "uden-javascript",
      heading: "Uden JavaScript",
      paragraphs: [
        "Siderne med de syv råd, klagevejene og ordlisten virker uden JavaScript. Guiden kan ikke regne en frist ud uden JavaScript.",
      ],
    },
    {
      id: "sig-til",
      heading: "Sig til, hvis noget driller",
      paragraphs: [
        "Opret en sag i projektet, der hvor kildekoden ligger. Den slags sag hedder ”issue” og er åben for alle. Skriv derfor ikke noget om dig selv eller din klage.",
        "Skriv gerne, hvilken side det er, hvad du ville gøre, og hvad der skete.",
        "Haster din klage, så vent ikke på os. Ring til myndigheden.",
      ],
    },
  ],
};
