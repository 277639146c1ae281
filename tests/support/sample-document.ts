import type { Document } from "#lib/document/blocks.ts";

/**
 * An ordinary plan with every type of block, for tests of the page and the paper. The words are stand-ins: what the
 * product says is in content, and whether it is right is tested there.
 */
export const sampleDocument: Document = {
  title: "Din plan: klag over afgørelsen",
  lead: "Her er det, du skal gøre, i den rækkefølge, det haster. Sæt kryds, efterhånden som du bliver færdig.",
  standing: "Uafhængig guide. Ikke en offentlig myndighed.",
  footer: "Regler fra 20. november 2026. Udskrevet 21. november 2026. Vejledende: brevet fra myndigheden gælder.",
  facts: [
    { label: "Myndighed", value: "Aarhus Kommune" },
    { label: "Afgørelsen er dateret", value: "mandag 16. november 2026" },
    { label: "Sagsnummer", value: "" },
  ],
  blocks: [
    {
      type: "next",
      label: "Det næste, du skal gøre",
      title: "Giv kommunen besked om, at du klager",
      text: "Du kan skrive eller ringe. Det er nok at sige, at du er uenig. Begrundelsen kan komme bagefter.",
    },
    {
      type: "deadline",
      tone: "open",
      label: "Sidste sikre dag for at klage",
      day: { iso: "2026-12-14", text: "mandag 14. december 2026" },
      lines: [
        "Kommunen skal have klagen senest kl. 23.59 den dag.",
        "Vil du ringe eller aflevere den på papir, er det samme dag inden for åbningstiden.",
      ],
      screenLine: "Der er 23 dage til.",
      bar: {
        from: { iso: "2026-11-16", text: "16. november" },
        to: { iso: "2026-12-14", text: "14. december" },
        fromLabel: "Afgørelsen kom",
        toLabel: "Sidste sikre dag",
        elapsedDays: 5,
      },
    },
    {
      type: "ladder",
      lead: "Klag i dag, og gå så trinene igennem.",
      items: [
        {
          id: "date",
          title: "Se efter, om datoen er rigtig",
          text: "Du har skrevet mandag den 16. november 2026.",
          link: { question: "dated", label: "Ret datoen" },
        },
        { id: "complain", title: "Send klagen", text: "Skriv, hvorfor den kommer nu." },
      ],
    },
    {
      type: "timeline",
      items: [
        {
          id: "start",
          day: { iso: "2026-11-16", text: "mandag 16. november" },
          title: "Afgørelsen kom",
          text: "Fristen tæller fra dagen efter.",
          emphasis: "start",
        },
        {
          id: "aktindsigt",
          day: { iso: "2026-12-01", text: "tirsdag 1. december" },
          title: "Svar på aktindsigt",
          text: "Er der intet svar, så ring.",
          owner: "Kommunens frist",
          emphasis: "other",
        },
        {
          id: "frist",
          day: { iso: "2026-12-14", text: "mandag 14. december" },
          title: "Sidste sikre dag for at klage",
          text: "",
          owner: "Din frist",
          emphasis: "deadline",
        },
        {
          id: "genvurdering",
          day: { iso: "2027-01-11", text: "mandag 11. januar" },
          title: "Kommunen ser på sagen igen",
          text: "Det tager højst fire uger.",
          owner: "Kommunens frist",
          emphasis: "other",
        },
        {
          id: "videre",
          day: { iso: "2027-06-01", text: "tirsdag 1. juni" },
          title: "Ankestyrelsen afgør klagen",
          text: "",
          emphasis: "other",
        },
      ],
    },
    {
      type: "notice",
      tone: "warn",
      title: "Klagen sætter ikke afgørelsen på pause",
      text: "Afgørelsen gælder, mens klagen behandles. Spørg kommunen, om den kan vente.",
    },
    { type: "heading", id: "bisidder", text: "Tag en bisidder med", number: 2, advice: "bisidder" },
    {
      type: "checklist",
      items: [
        {
          id: "bisidder-find",
          title: "Find en bisidder",
          text: "Det kan være en pårørende, en frivillig eller kommunens borgerrådgiver, hvis den har en.",
          when: { text: "før mødet" },
        },
      ],
    },
    { type: "heading", id: "aktindsigt", text: "Få aktindsigt", number: 3, advice: "aktindsigt" },
    {
      type: "checklist",
      items: [
        {
          id: "aktindsigt-bed",
          title: "Bed om aktindsigt i din sag",
          text: "Du kan skrive eller ringe til din sagsbehandler. Det gælder også mødereferater.",
          when: { iso: "2026-11-23", text: "mandag 23. november" },
        },
        {
          id: "aktindsigt-laes",
          title: "Læs papirerne, og notér fejl",
          text: "Se efter, om alt det, du har sendt, er med.",
        },
      ],
    },
    { type: "heading", id: "klagen", text: "Skriv klagen", number: 7, advice: "klagen" },
    { type: "paragraph", text: "Klagen skal handle om afgørelsen. Den behøver ikke være lang." },
    {
      type: "list",
      intro: "Tag dette med:",
      items: ["hvilken afgørelse du klager over", "hvad du er uenig i", "de papirer, kommunen ikke har fået"],
    },
    {
      type: "checklist",
      items: [
        {
          id: "klage-send",
          title: "Send klagen til kommunen, ikke til Ankestyrelsen",
          text: "Gem en kvittering, eller skriv ned, hvem du talte med.",
          when: { iso: "2026-12-14", text: "senest mandag 14. december" },
        },
        {
          id: "klage-oplysninger",
          title: "Send nye oplysninger, når du har dem",
          text: "Det kan være en lægeerklæring eller et brev fra arbejdspladsen.",
        },
      ],
    },
    { type: "heading", id: "spoergsmaal", text: "Spørgsmål til sagsbehandleren" },
    {
      type: "questions",
      items: ["Hvilken paragraf bygger afgørelsen på?", "Hvilke oplysninger lagde I mest vægt på?"],
    },
    { type: "heading", id: "vejen", text: "Sådan går sagen, når du har klaget" },
    {
      type: "route",
      head: { station: "Hvem", does: "Det sker der", you: "Det kan du gøre" },
      stations: [
        {
          id: "kommune",
          name: "Kommunen",
          does: "Ser på afgørelsen igen. Får du ikke fuldt medhold, sender kommunen klagen videre.",
          within: "Højst fire uger.",
          you: "Send det, der mangler i sagen.",
          state: "here",
          here: "Her er sagen nu",
        },
        {
          id: "ankestyrelsen-modtager",
          name: "Ankestyrelsen",
          does: "Skriver til dig, at klagen er kommet, og giver den et journalnummer.",
          you: "Gem journalnummeret.",
          state: "ahead",
        },
        {
          id: "ankestyrelsen-afgoer",
          name: "Ankestyrelsen",
          does: "Afgør sagen og sender dig afgørelsen.",
          you: "Læs, hvad der er ændret, og hvorfor.",
          state: "ahead",
        },
      ],
    },
    { type: "heading", id: "udfald", text: "Det kan der komme ud af det" },
    {
      type: "outcomes",
      items: [
        { term: "Stadfæstet", text: "Ankestyrelsen er enig med kommunen. Afgørelsen gælder." },
        { term: "Ændret", text: "Du får helt eller delvist en anden afgørelse." },
        { term: "Hjemvist", text: "Kommunen skal behandle sagen igen, for eksempel fordi der mangler oplysninger." },
      ],
    },
    { type: "heading", id: "kontakt", text: "Hjælp og kontakt" },
    {
      type: "contacts",
      items: [
        { name: "Aarhus Kommune", lines: ["Din sagsbehandler: nummeret står i brevet"] },
        { name: "Ankestyrelsen", lines: ["33 41 12 00, mandag til fredag kl. 9 til 15"], url: "https://www.ast.dk" },
      ],
    },
    { type: "heading", id: "beregning", text: "Sådan er dagen regnet ud" },
    {
      type: "steps",
      items: [
        {
          text: "Afgørelsen kom i din digitale post.",
          day: { iso: "2026-11-16", text: "mandag 16. november 2026" },
          rule: "F2",
          source: "Digital Post-loven § 10",
        },
        {
          text: "Fire uger senere.",
          day: { iso: "2026-12-14", text: "mandag 14. december 2026" },
          rule: "F1",
          source: "retssikkerhedsloven § 67",
        },
      ],
    },
    { type: "heading", id: "noter", text: "Egne noter" },
    {
      type: "notes",
      texts: [{ label: "Det vil jeg opnå", value: "Samme hjælp som før.\nOg en fast sagsbehandler." }],
      log: ["Ringet den", "kl.", "talte med"],
      lines: 3,
    },
    { type: "heading", id: "breve", text: "Breve, du kan bruge" },
    {
      type: "letters",
      intro: "Brevene står på siden Breve:",
      items: [
        { id: "a", title: "Klag nu, begrund senere", path: "/breve/klag-nu/" },
        { id: "b", title: "Bed om aktindsigt", path: "/breve/aktindsigt/" },
        { id: "c", title: "Fuldmagt", path: "/breve/fuldmagt/" },
      ],
    },
    { type: "heading", id: "kilder", text: "Kilder" },
    {
      type: "sources",
      items: [
        {
          id: "RSL",
          title: "Retssikkerhedsloven",
          url: "https://www.retsinformation.dk/eli/lta/2025/1093",
          checked: "Set efter 20. november 2026",
        },
        {
          id: "DPL",
          title: "Lov om Digital Post fra offentlige afsendere",
          url: "https://www.retsinformation.dk/eli/lta/2021/686",
          checked: "Set efter 20. november 2026",
        },
        {
          id: "A1",
          title: "Ankestyrelsen: Klag over kommunens afgørelse",
          url: "https://ast.dk/klag/klag-over-kommunens-afgorelse",
          checked: "Set efter 19. november 2026",
        },
      ],
    },
  ],
};
