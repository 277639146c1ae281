import type { ReadingPage } from "./reading-page.ts";

/** Who is behind, what this is built on, and what it is not. */
export const about: ReadingPage = {
  title: "Om Klagevejen",
  lead: "Klagevejen er en uafhængig guide. Vi er ikke en offentlig myndighed.",
  sections: [
    {
      id: "hvad",
      heading: "Hvad er Klagevejen?",
      paragraphs: [
        "Klagevejen er til dig, der har en sag hos en myndighed, og til den, der hjælper dig.",
        "Du får syv råd, en dag at klage inden, vejen for klagen og en tjekliste på papir.",
      ],
    },
    {
      id: "hvem",
      heading: "Hvem står bag?",
      paragraphs: [
        "Klagevejen er et projekt med åben kildekode. Alle kan se, hvordan den er lavet, og foreslå rettelser.",
        "Den er ikke lavet af Ankestyrelsen, en kommune eller en anden myndighed. De har heller ikke godkendt den.",
      ],
    },
    {
      id: "de-syv-raad",
      heading: "Hvor kommer de syv råd fra?",
      paragraphs: [
        "Rådene bygger på RådgivningsDanmarks guide ”Støtte til brugere med en sag hos myndighederne” fra september 2025.",
        "RådgivningsDanmark har ikke lavet eller godkendt Klagevejen. Ordene er vores egne.",
        "Nogle steder siger loven noget andet end guiden. Der følger vi loven. Et eksempel er fristen: Den regnes fra den dag, du har fået afgørelsen.",
      ],
    },
    {
      id: "vejledning",
      heading: "Vejledning, ikke juridisk rådgivning",
      paragraphs: [
        "Klagevejen giver vejledning. Den kender ikke din sag og kan ikke erstatte en advokat eller en rådgiver.",
        "Vi har læst love og myndigheders egne sider. Hver regel har en kilde og den dag, vi sidst så efter.",
        "Lovene er læst, som de stod i februar 2026. Ændringer efter det har vi ikke set.",
        "Noget er ikke afklaret. Så siger vi det og viser den dag, der er sikrest for dig.",
      ],
    },
    {
      id: "brevet-foerst",
      heading: "Brevet går forud",
      paragraphs: [
        "I afgørelsen står ofte en klagevejledning. Siger den noget andet om, hvor du skal klage, så følg den.",
        "Er der to forskellige datoer for, hvornår du skal klage, så brug den tidligste. Spørg myndigheden på skrift, hvad der er rigtigt.",
      ],
    },
    {
      id: "fejl",
      heading: "Har du fundet en fejl?",
      paragraphs: ["Opret en sag, en ”issue”, i projektet. Den er åben for alle, så skriv ikke noget om dig selv."],
    },
  ],
};
