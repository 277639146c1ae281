import type { ClockId } from "../ids/plan.ts";
import type { RouteId } from "../ids/routes.ts";

/** Said where the day is the person's own answer and no rule of ours. */
export const ownAnswer = "fra dit svar";
/** Said where the day stands in the letter (R5). */
export const inTheLetter = "brevet";

/** The law or guidance of a clock, as it is named beside its day; where it hangs on the route, see the tables below. */
export const clockLaws: Readonly<Partial<Record<ClockId, string>>> = {
  "written-reasons": "forvaltningsloven § 23",
  "aktindsigt-answer": "forvaltningsloven § 16, stk. 2",
  "aktindsigt-remind": "forvaltningsloven § 16, stk. 2",
  "notice-ends": "serviceloven § 3 a og barnets lov § 11",
  "new-complaint": "arbejdsskadesikringsloven § 44, stk. 2, og bekendtgørelse 1374/2023 § 9, stk. 1",
  "adoption-review": "adoptionsloven § 11, stk. 3",
  "work-injury-suit": "arbejdsskadesikringsloven § 47, stk. 2",
  ombudsman: "ombudsmandsloven § 13",
};

/** C9: where it stands that one is heard, by who is to decide. */
export const hearingLaws = {
  authority: "forvaltningsloven § 19, stk. 1",
  aKasse: "lov om arbejdsløshedsforsikring § 65 a, stk. 4",
} as const;

const ofTheSocialField = "bekendtgørelse 861/2025";

/** C3: where the time to look again stands. */
export const reassessmentLaws = {
  fourWeeks: `${ofTheSocialField} § 11, stk. 1`,
  notice: `${ofTheSocialField} § 11, stk. 3`,
  fiveDays: `${ofTheSocialField} § 11, stk. 4`,
  aes: "bekendtgørelse 1374/2023 § 9",
  specialundervisning: "bekendtgørelse 693/2014 § 21",
} as const;

/** C4: where it stands that the complaint must be maintained. */
export const maintainLaws = {
  general: `${ofTheSocialField} § 12`,
  specialundervisning: "bekendtgørelse 693/2014 § 22, stk. 2",
} as const;

/** C5: where the demand for court review stands. */
export const courtReviewLaws: Readonly<Partial<Record<RouteId, string>>> = {
  "boerne-og-ungeudvalg": "barnets lov § 147",
  "familieretshuset-botilbud": "serviceloven § 135",
};

/** R6: the period of the next complaint body; elsewhere it is the route's own period. */
export const onwardLaws: Readonly<Partial<Record<RouteId, string>>> = {
  "a-kasse": "lov om arbejdsløshedsforsikring § 99, stk. 1",
  su: "SU-loven § 46",
};
