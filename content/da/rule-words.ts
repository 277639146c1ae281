import type { RuleId } from "../ids/rules.ts";

/** The rules that a plan names by their number: beside its days and in "Sådan har vi regnet" (F9). */
export type ShownRuleId = Extract<RuleId, `F${string}` | `C${string}` | "R3" | "R5" | "R6">;

/** What a rule is about, and what it does, in short. Whole, with sources and examples, they stand in docs/rules.md. */
export const ruleWords: Readonly<Partial<Record<ShownRuleId, { readonly name: string; readonly text: string }>>> = {
  F1: {
    name: "Fire uger",
    text: "Fristen er 28 dage, og den første dag tæller ikke med. I sager fra et adoptionssamråd er den seks måneder.",
  },
  F2: {
    name: "Dagen, fristen begynder",
    text: "Vi tæller fra den tidligste af de dage, vi kender. Kan fristen være begyndt senere, viser vi også den dag, den så slutter.",
  },
  F3: {
    name: "Weekend og helligdag",
    text: "Slutter fristen på en lørdag, søndag eller helligdag, bruger vi næste hverdag, når vi har en kilde til det. Ellers bruger vi hverdagen før.",
  },
  F4: {
    name: "Dage, hvor mange har lukket",
    text: "Grundlovsdag, 24. december, 31. december og fredagen efter Kristi himmelfartsdag er ikke helligdage. Slutter fristen der, bliver den sikre dag stående.",
  },
  F5: {
    name: "Sidste dag på kontoret",
    text: "Et brev på papir og et opkald skal nå frem, mens kontoret har åbent. Derfor viser vi den sidste dag, hvor et kontor normalt har åbent.",
  },
  F6: { name: "Klagen skal være nået frem", text: "Det er ikke nok, at den er sendt." },
  C0: {
    name: "Andre frister",
    text: "Er fristen din, flytter vi den aldrig frem. Er den myndighedens, flytter vi den frem til en dag, hvor kontorer normalt har åbent.",
  },
  C1: { name: "Begrundelse på skrift", text: "Er afgørelsen kun sagt, kan du bede om begrundelsen inden 14 dage." },
  C2: { name: "Aktindsigt", text: "Myndigheden har syv arbejdsdage til at svare. Ellers skal den sige hvorfor." },
  C3: {
    name: "Genvurdering",
    text: "Når du har klaget, ser de fleste myndigheder på sagen igen. Vi viser kun en dag, når en kilde nævner, hvor længe de har.",
  },
  C4: {
    name: "Når du får noget af det",
    text: "Er du stadig uenig efter den nye afgørelse, skal nogle myndigheder have det at vide inden fire uger. Hos AES klager du over den nye afgørelse.",
  },
  C5: {
    name: "Kræv sagen for retten",
    text: "Nogle af Ankestyrelsens afgørelser kan du kræve for retten inden fire uger.",
  },
  C6: { name: "Adoption uden samtykke", text: "Fristen for at kræve sagen for retten er 14 dage." },
  C7: {
    name: "Retssag om arbejdsskade",
    text: "Tilskadekomne og efterladte har 12 måneder fra Ankestyrelsens afgørelse. Vi viser en dag før.",
  },
  C8: { name: "Folketingets Ombudsmand", text: "Fristen er et år. Vi viser en dag før." },
  C9: { name: "Partshøring", text: "Fristen er den dag, myndigheden har skrevet. Vi flytter den aldrig." },
  R3: {
    name: "14 ugers varsel",
    text: "Kræver ændringen varsel, må den først begynde, når de 14 uger er gået.",
  },
  R5: { name: "Dagen i brevet", text: "Nævner brevet en anden dag end vores, så brug den tidligste." },
  R6: {
    name: "Efter klagen",
    text: "En ny afgørelse kan give en ny frist. Brevet siger, hvor en ny klage skal sendes hen.",
  },
};
