import { typedDocument } from "./typed-document.ts";

const talk = { party: "self", meeting: "no", companion: "none", access: "not-asked", hearing: "unknown" };
const given = { stage: "decided", guidance: "given", wantsComplaint: "yes" };

/**
 * Seven ordinary cases, typed as a person types them. Their words are in tests/journeys, their paper in
 * tests/projections.
 *
 * @example ordinaryCases["a) lost earnings, Digital Post"].plan.next // "complain"
 */
export const ordinaryCases = {
  "a) lost earnings, Digital Post": typedDocument({
    ...talk,
    ...given,
    decider: "kommune",
    kommune: "Aarhus",
    topicKommune: "tabt-arbejdsfortjeneste",
    channel: "digital-post",
    dated: "19|11|2026",
    received: "19|11|2026",
    disagree: ["result", "facts"],
    wish: "Samme timer som før",
  }),
  "b) an ordinary letter": typedDocument({
    ...given,
    decider: "kommune",
    topicKommune: "merudgifter",
    channel: "letter",
    dated: "18|11|2026",
    received: "21|11|2026",
  }),
  "c) børne- og ungeudvalget": typedDocument(
    {
      ...given,
      decider: "boerne-og-ungeudvalg",
      kommune: "Ærø",
      channel: "digital-post",
      dated: "24|11|2026",
      received: "24|11|2026",
    },
    "2026-11-25",
  ),
  "d) an a-kasse": typedDocument(
    { ...given, decider: "a-kasse", channel: "digital-post", dated: "22|11|2026", received: "22|11|2026" },
    "2026-11-23",
  ),
  "e) told on the phone": typedDocument({
    ...given,
    decider: "kommune",
    topicKommune: "merudgifter",
    channel: "oral",
    told: "20|11|2026",
    guidance: "missing",
  }),
  "f) no decision yet": typedDocument({
    decider: "kommune",
    kommune: "Odense",
    topicKommune: "hjaelp-i-hjemmet",
    party: "self",
    stage: "before-decision",
    concern: ["decision"],
    meeting: "yes",
    meetingDay: "1|12|2026",
    agenda: "no",
    companion: "family",
    role: "bisidder",
    access: "not-asked",
    accessWhat: ["minutes"],
    hearing: "not-yet",
    processingTime: "no",
  }),
  "g) the deadline was last week": typedDocument({
    ...given,
    decider: "kommune",
    topicKommune: "botilbud",
    channel: "digital-post",
    dated: "16|10|2026",
    received: "16|10|2026",
  }),
};
