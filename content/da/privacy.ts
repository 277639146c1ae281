import type { ReadingPage } from "./reading-page.ts";

/** What happens to what people type. Claims only what holds for a static site with a strict Content-Security-Policy. */
export const privacy: ReadingPage = {
  title: "Dine svar og dit privatliv",
  lead: "Dine svar bliver i din egen browser. Vi kan ikke se dem, og vi sender dem ikke til nogen.",
  sections: [
    {
      id: "hvor-er-svarene",
      heading: "Hvor er dine svar?",
      paragraphs: [
        "Klagevejen er en hjemmeside af færdige sider. Der er ingen server, der tager imod svar, og ingen database.",
        "Når du svarer, gemmer browseren svarene i den fane, du har åben. Det hedder sessionStorage. Fristen og planen bliver regnet ud på din egen enhed.",
        "Svarene er der stadig, når du går frem og tilbage eller genindlæser siden. De forsvinder normalt, når du lukker fanen.",
        "Nogle browsere kan åbne en lukket fane igen, og så kan svarene følge med. Er du i tvivl, så slet dem, før du går.",
        "Du kan vælge noget andet på siden ”Hvor ligger dine svar?”. Der kan du gemme svarene på computeren i 90 dage. Er computeren delt, kan du vælge, at intet bliver gemt.",
      ],
    },
    {
      id: "uden-net",
      heading: "Når du ikke har net",
      paragraphs: [
        "Efter dit første besøg gemmer browseren en kopi af siderne på din enhed. Så kan du bruge guiden og hente din plan uden net.",
        "Kopien er ens for alle. Dine svar er ikke i den. Men den kan vise, at nogen har besøgt Klagevejen på enheden.",
        "Du kan slette kopien, når du sletter browserens data for siden. Har du slået databesparelse til, gemmer vi den ikke.",
      ],
    },
    {
      id: "slet",
      heading: "Slet dine svar",
      paragraphs: [
        "Tryk på ”Slet alt”. Så er svarene væk fra siden, fra andre åbne faner og fra det, der er gemt på computeren.",
        "Har du hentet en PDF, gemt sagen som fil eller skrevet ud, skal du selv slette filen eller passe på papiret.",
        "En anden fane, som browseren har lagt væk for at spare plads, kan stadig have sine svar, når den bliver åbnet igen. Luk den også.",
      ],
    },
    {
      id: "tag-sagen-med",
      heading: "Når du tager sagen med",
      paragraphs: [
        "Du kan gemme sagen som en fil. Filen bliver lavet i din browser og ligger, hvor du gemmer den. Giver du den et kodeord, som ingen kan gætte, er den svær at læse for andre.",
        "Du kan også give sagen videre til en telefon med en kode. Kun svar, der er valgt på en liste, og datoer er med. De står i linket, efter tegnet #. Den del af et link sender browseren ikke til os.",
        "Telefonen fjerner svarene fra adressen med det samme. Telefonens historik kan stadig huske linket. Alle, der ser koden, kan læse svarene i den.",
      ],
    },
    {
      id: "det-goer-vi-ikke",
      heading: "Det gør vi ikke",
      paragraphs: [],
      points: [
        "Vi bruger ikke cookies.",
        "Vi måler ikke, hvad du gør på siden.",
        "Vi henter ikke skrift, billeder eller programmer fra andre.",
        "Vi spørger ikke om dit CPR-nummer.",
        "Vi lægger ikke dine svar i sidens adresse, medmindre du selv giver sagen videre.",
      ],
    },
    {
      id: "sikkerhed",
      heading: "En lås i siden selv",
      paragraphs: [
        "Siderne har en sikkerhedsregel, som browseren følger. Den hedder Content-Security-Policy. Den siger, at siden ikke må hente fra eller sende til andre steder end sin egen adresse.",
        "Reglen siger også, at siden ikke må sende en formular af sted.",
        "Et link til en anden hjemmeside fører dig væk herfra. Så er det den hjemmesides regler, der gælder.",
      ],
    },
    {
      id: "hvad-ser-vaerten",
      heading: "Det kan værten se",
      paragraphs: [
        "Værten er den, der har siderne liggende på en server. Som på alle andre hjemmesider kan værten se, hvilke sider der bliver hentet, hvornår, og fra hvilken IP-adresse.",
        "Sidens navn kan sige lidt om din sag. Det kan være siden om én bestemt myndighed eller et bestemt spørgsmål. Selve svarene bliver ikke sendt.",
        "Når browseren har gemt sin kopi af siderne, henter den dem derfra. Så ser værten ikke længere, hvilke sider du åbner.",
        "Din browser gemmer også selv, hvilke sider du har besøgt. Du kan slette det i browserens historik.",
      ],
    },
    {
      id: "delt-computer",
      heading: "På en delt computer",
      paragraphs: [
        "Bruger andre den samme computer, så vælg ”Delt computer” på siden ”Hvor ligger dine svar?”. Så er svarene kun i sidens hukommelse.",
        "Gør sådan, når du er færdig:",
      ],
      points: [
        "Tryk på ”Luk og slet” eller ”Slet alt”.",
        "Har du kopieret et brev, så kopiér noget andet bagefter. Husker computeren flere kopier, så slet dem også.",
        "Slet PDF-filen, hvis du har hentet en. Tøm også papirkurven.",
        "Luk hele browseren, ikke kun fanen.",
        "Husk dit papir i printeren.",
        "Åbn gerne siden i et privat vindue næste gang.",
      ],
    },
    {
      id: "for-raadgivere",
      heading: "Til dig, der er rådgiver",
      paragraphs: [
        "Skriv ikke borgerens navn eller CPR-nummer i guiden. Det er ikke nødvendigt for at få en plan.",
        "Slet svarene, før den næste samtale begynder.",
      ],
    },
  ],
};
