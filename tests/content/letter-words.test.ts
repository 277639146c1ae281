import { describe, expect, it } from "vitest";
import { deciders } from "#content/da/deciders.ts";
import { legalTerms } from "#content/da/legal-terms.ts";
import { letterTitles } from "#content/da/letter-titles.ts";
import { letterFields } from "#content/da/letters/fields.ts";
import { letterLaws } from "#content/da/letters/laws.ts";
import { letterSending } from "#content/da/letters/sending.ts";
import { letters } from "#content/da/letters.ts";
import { letterIds, letterSlugs } from "#content/ids/letters.ts";
import { sourceIds } from "#content/ids/sources.ts";
import { lix, sentences, words } from "#tests/support/lix.ts";

const value = (place: string): string =>
  place.endsWith("Law")
    ? "loven § 66"
    : place === "decision"
      ? "afgørelsen af 18. november 2026"
      : deciders.kommune.definite;
const plain = (text: string): string => text.replaceAll(/\{([^}]*)\}/g, (_, place: string) => value(place));
const own = letterIds.map((id) => {
  const { subject, parts } = letters[id];
  const texts = parts.flatMap(({ text = [], otherwise = [], items = [] }) => [text, otherwise, items].flat());
  return [id, [subject, ...texts].map(plain)] as const;
});
const about = letterIds.flatMap((id) => [letterTitles[id], letters[id].use, ...letters[id].advice]);
const beside = Object.values(letterFields).flatMap(({ label, hint }) => (hint ? [label, hint] : [label]));

describe("the letters' words", () => {
  it("[C1] the letter that asks for an explanation asks no more of the reasons than forvaltningsloven § 24 does", () => {
    expect(letters.elaboration.parts.map(({ text }) => text).join("\n")).toMatch(
      /ved et skøn også, hvad der er lagt mest vægt på, se forvaltningsloven § 24\./,
    );
  });

  it.each(own)("%s is plain, in the first person, and promises nothing", (_id, texts) => {
    expect(lix(texts, legalTerms)).toBeLessThanOrEqual(35);
    for (const sentence of texts.flatMap(sentences)) expect(words(sentence).length, sentence).toBeLessThanOrEqual(25);
    expect(texts.join(" ")).not.toMatch(/(?<!\p{L})(?:du|dig|din|dit|dine|borgeren|for sent)(?!\p{L})/iu);
  });

  it("what is said about them is plain, and calls nothing too late", () => {
    const texts = [...about, ...beside, letterSending.heading, ...letterSending.ways];
    expect(lix(texts, legalTerms)).toBeLessThanOrEqual(35);
    for (const sentence of texts.flatMap(sentences)) expect(words(sentence).length, sentence).toBeLessThanOrEqual(25);
    expect(texts.join("\n").toLowerCase()).not.toMatch(/for sent|god tid til|du har god tid|altid ret/);
  });

  it("[T1] rests on sources of the list", () => {
    const cited = letterIds.flatMap((id) => letters[id].sources);
    const laws = Object.values(letterLaws).flatMap((route) => Object.values(route).flatMap(({ sources }) => sources));
    expect(laws.length).toBeGreaterThan(20);
    for (const id of [...cited, ...laws]) expect(sourceIds).toContain(id);
    for (const id of letterIds) {
      const namesLaw = own.find(([other]) => other === id)?.[1].some((text) => text.includes("§"));
      if (namesLaw) expect(letters[id].sources.length > 0 || letters[id].lawOfRoute, id).toBeTruthy();
    }
  });

  it("have addresses of small letters, each its own", () => {
    const slugs = Object.values(letterSlugs);
    expect(new Set(slugs).size).toBe(letterIds.length);
    for (const slug of slugs) expect(slug).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });

  it("never ask for a CPR number", () => {
    for (const { label } of Object.values(letterFields)) expect(label).not.toMatch(/cpr/i);
  });
});
