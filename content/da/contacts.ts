import type { ContactId } from "#content/ids/contacts.ts";
import type { SourceId } from "#content/ids/sources.ts";

/** Someone the plan can point to. `lines` are printed as they stand; `caveat` says how sure we are of them. */
export type Contact = {
  readonly name: string;
  readonly what: string;
  readonly lines: readonly string[];
  readonly url?: string;
  readonly phone?: string;
  readonly caveat?: string;
  readonly sources?: readonly SourceId[];
};

export const contacts: Readonly<Record<ContactId, Contact>> = {
  ankestyrelsen: {
    name: "Ankestyrelsen",
    what: "Ser på klager over blandt andet kommunen. Kan også som tilsyn se på, om kommunen følger loven.",
    lines: [
      "7998 Statsservice, telefon 33 41 12 00, mandag til fredag kl. 9-15",
      "ast@ast.dk (sikker mail: sikkermail@ast.dk)",
      "Kontaktformular på ast.dk",
    ],
    url: "https://www.ast.dk",
    phone: "33 41 12 00",
    caveat: "Ikke bekræftet for 2026: Tjek på ast.dk først.",
    sources: ["A3", "KSL"],
  },
  ombudsmanden: {
    name: "Folketingets Ombudsmand og Børnekontoret",
    what: "Kan se på, om en myndighed har fulgt reglerne, når der ikke er andre at klage til. Børnekontoret er for børn og for voksne, der spørger for et barn.",
    lines: ["Telefon 33 13 25 12, mandag til torsdag kl. 9-15 og fredag kl. 9-14"],
    url: "https://www.ombudsmanden.dk",
    phone: "33 13 25 12",
    caveat: "Fra Børnekontorets side, i en kopi uden dato. Tjek på ombudsmanden.dk.",
    sources: ["OMB", "O5"],
  },
  dukh: {
    name: "DUKH",
    what: "Giver uvildig rådgivning i sager om handicap og social hjælp.",
    lines: ["Find telefon og tider på dukh.dk."],
    url: "https://www.dukh.dk",
    sources: ["D1"],
  },
  borgerraadgiver: {
    name: "Borgerrådgiver",
    what: "Hjælper, når noget er gået skævt mellem dig og kommunen. Ikke alle kommuner har en.",
    lines: ["Spørg kommunen, om den har en, og om han eller hun kan være bisidder."],
  },
  advokatvagten: {
    name: "Advokatvagten",
    what: "En advokat giver et kort råd, efter det oplyste gratis og anonymt. De skriver ikke klager.",
    lines: ["Tjek det, og find tid og sted, på advokatvagterne.dk."],
    url: "https://www.advokatvagterne.dk",
  },
  retshjaelp: {
    name: "Retshjælp",
    what: "Hjælp fra jurister. Det første råd er gratis for alle.",
    lines: ["Find en på civilstyrelsen.dk."],
    url: "https://www.civilstyrelsen.dk",
    caveat: "Mere hjælp afhænger af din indkomst: Spørg om pris først.",
  },
  boernsvilkaar: {
    name: "Børns Vilkår",
    what: "Gratis bisidder til børn op til 18 år, og op til 23 år i efterværn. Barnet skal selv ønske det.",
    lines: ["Bisidning: 35 55 55 59. BørneTelefonen: 116 111"],
    url: "https://bornsvilkar.dk",
    phone: "35 55 55 59",
    caveat: "Læst i en kopi uden dato. Tjek på bornsvilkar.dk.",
  },
  star: {
    name: "STAR",
    what: "Styrelsen for Arbejdsmarked og Rekruttering ser på klager over a-kasser. Den første klage skal til a-kassen.",
    lines: ["Find telefon og adresse på star.dk"],
    url: "https://star.dk",
    sources: ["AL"],
  },
  "udbetaling-danmark-kundeambassadoer": {
    name: "Udbetaling Danmarks kundeambassadør",
    what: "Tager imod klager over den måde, du er blevet mødt på. Ikke klager over en afgørelse.",
    lines: ["Se hvordan på borger.dk"],
    url: "https://www.borger.dk/familie-og-boern/Familieydelser-oversigt/Boerne-ungeydelse/Familieydelser-klage",
    sources: ["B3"],
  },
};
