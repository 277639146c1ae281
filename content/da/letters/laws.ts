import type { RouteId } from "../../ids/routes.ts";
import type { SourceId } from "../../ids/sources.ts";

/** A section of law as a letter names it, with its sources. */
export type LetterLaw = { readonly text: string; readonly sources: readonly SourceId[] };

/**
 * The sections that a letter may name on each route: that the decision is looked at again, that one maintains the
 * complaint (C4), that a complaint after the deadline can be heard (F8), and the way to court (C5, C6). A section that
 * we have not read is not named.
 */
export const letterLaws: Readonly<
  Record<RouteId, Partial<Readonly<Record<"reassess" | "maintain" | "late" | "court", LetterLaw>>>>
> = {
  kommune: {
    reassess: { text: "retssikkerhedsloven § 66", sources: ["RSL"] },
    maintain: { text: "retssikkerhedsbekendtgørelsen § 12", sources: ["RSB"] },
    late: { text: "retssikkerhedsloven § 67, stk. 2", sources: ["RSL"] },
  },
  "kommune-beskaeftigelse": {
    reassess: { text: "retssikkerhedsloven § 66", sources: ["RSL"] },
    maintain: { text: "retssikkerhedsbekendtgørelsen § 12", sources: ["RSB"] },
    late: { text: "retssikkerhedsloven § 67, stk. 2", sources: ["RSL"] },
  },
  "boerne-og-ungeudvalg": {
    late: { text: "retssikkerhedsloven § 67, stk. 2", sources: ["RSL"] },
    court: { text: "barnets lov § 147", sources: ["BL"] },
  },
  "udbetaling-danmark": {
    reassess: { text: "retssikkerhedsloven §§ 64 a og 66", sources: ["RSL"] },
    maintain: { text: "retssikkerhedsbekendtgørelsen § 12", sources: ["RSB"] },
    late: { text: "retssikkerhedsloven §§ 64 a og 67, stk. 2", sources: ["RSL"] },
  },
  "udbetaling-danmark-su-gaeld": {},
  aes: {
    reassess: { text: "bekendtgørelsen om klage over AES § 7", sources: ["AESB"] },
    late: { text: "arbejdsskadesikringsloven § 44, stk. 3", sources: ["ASL"] },
  },
  arbejdstilsynet: {
    reassess: { text: "forretningsordenen for Arbejdsmiljøklagenævnet § 2", sources: ["AMKN"] },
    late: { text: "arbejdsmiljøloven § 81, stk. 4", sources: ["AML"] },
  },
  socialtilsyn: {
    reassess: { text: "lov om socialtilsyn § 19 og retssikkerhedsloven § 66", sources: ["STL", "RSL"] },
    maintain: { text: "retssikkerhedsbekendtgørelsen § 12", sources: ["RSB"] },
    late: { text: "lov om socialtilsyn § 19 og retssikkerhedsloven § 67, stk. 2", sources: ["STL", "RSL"] },
  },
  adoptionssamraad: {},
  specialundervisning: {
    reassess: { text: "folkeskoleloven § 51 b", sources: ["FSL"] },
    maintain: { text: "bekendtgørelsen om folkeskolens specialundervisning § 22", sources: ["SUB"] },
  },
  stu: {},
  voksenspecialundervisning: {},
  su: {},
  "a-kasse": {
    reassess: { text: "lov om arbejdsløshedsforsikring § 98", sources: ["AL"] },
    late: { text: "lov om arbejdsløshedsforsikring § 98, stk. 2", sources: ["AL"] },
  },
  star: {
    reassess: { text: "lov om arbejdsløshedsforsikring § 99, stk. 2", sources: ["AL"] },
    late: { text: "lov om arbejdsløshedsforsikring § 99, stk. 5", sources: ["AL"] },
  },
  seniorpensionsenheden: {
    reassess: { text: "retssikkerhedsloven § 66", sources: ["RSL"] },
    maintain: { text: "retssikkerhedsbekendtgørelsen § 12", sources: ["RSB"] },
    late: { text: "retssikkerhedsloven § 67, stk. 2", sources: ["RSL"] },
  },
  "familieretshuset-adoption": {
    court: { text: "adoptionsloven § 11, stk. 3", sources: ["ADL"] },
  },
  "familieretshuset-botilbud": {
    late: { text: "retssikkerhedsloven § 67, stk. 2", sources: ["RSL"] },
    court: { text: "serviceloven § 135", sources: ["SL"] },
  },
  "det-staar-i-brevet": {},
};
