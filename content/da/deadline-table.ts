import type { SourceId } from "../ids/sources.ts";

/** The page with a table from the date on a decision to the last safe day; it needs no JavaScript. */
export const deadlineTable = {
  title: "Tabel: sidste sikre dag for at klage",
  lead: "Find datoen på afgørelsen, og læs dagen til højre. Kom afgørelsen, eller blev den sagt, før den dato? Så brug den tidligste dag.",
  description:
    "Tabel fra datoen på en afgørelse til sidste sikre dag for at klage, dag for dag i et år. Virker uden JavaScript.",
  rules: [
    "Tabellen gælder afgørelser med fire ugers frist, og den tæller fra den tidligste dag. Så mister du ikke en dag.",
    "Den gælder ikke adoption, skat, byggeri, miljø, STU, andet om folkeskolen og andre sager, vi ikke regner på. Så står fristen i brevet.",
    "Står der en tidligere dag i brevet, så brug den. Er dagen gået, så klag i dag, og skriv hvorfor.",
  ],
  head: ["Dato på afgørelsen", "Kommunen og andre, digitalt", "De samme, brev og telefon", "A-kasse og andre"],
  columns: [
    "Kommunen og andre: kommunen, børne- og ungeudvalget, Udbetaling Danmark, AES, socialtilsynet og Seniorpensionsenheden. Digitalt skal klagen være modtaget senest kl. 23.59.",
    "Brev og telefon: klagen skal være modtaget, mens kontoret har åbent. Ikke alle tager imod klager i telefonen.",
    "A-kasse og andre: a-kassen, STAR, Arbejdstilsynet, specialundervisning i folkeskolen og SU, også gæld fra SU. Klagen skal være modtaget, mens kontoret har åbent.",
  ],
  sources: ["RSL", "AL", "AML", "FSL", "SU", "J2", "A1", "A5"] as const satisfies readonly SourceId[],
} as const;
