import type { RouteId } from "#content/ids/routes.ts";

/** How long one has, and how long they have, as a route's own page tells it. The plan counts the days itself. */
type RoutePeriods = { readonly deadline: string; readonly reassessment: string };

const fourWeeks = "Klagen skal være fremme senest fire uger efter, at du har fået besked om afgørelsen.";
const reassessmentCanTakeLonger =
  "Mangler der oplysninger, kan det tage længere tid. Så skal du have besked om hvornår.";

export const routePeriods: Readonly<Record<RouteId, RoutePeriods>> = {
  kommune: {
    deadline: fourWeeks,
    reassessment: `Der er genvurdering, og det er klagen, der sætter den i gang. Kommunen har fire uger fra den dag, den får klagen. ${reassessmentCanTakeLonger} I sager med 14 ugers varsel er det 14 dage, og den tid kan ikke forlænges.`,
  },
  "kommune-beskaeftigelse": {
    deadline: fourWeeks,
    reassessment: `Der er genvurdering, og det er klagen, der sætter den i gang. Kommunen har fire uger fra den dag, den får klagen. I nogle sager om forsikrede ledige er det fem dage. ${reassessmentCanTakeLonger}`,
  },
  "boerne-og-ungeudvalg": {
    deadline: fourWeeks,
    reassessment: "Der er ingen genvurdering. Kommer klagen til kommunen, skal den sende den videre straks.",
  },
  "udbetaling-danmark": {
    deadline: fourWeeks,
    reassessment: `Der er genvurdering, og det er klagen, der sætter den i gang. Udbetaling Danmark har fire uger fra den dag, de får klagen. ${reassessmentCanTakeLonger}`,
  },
  "udbetaling-danmark-su-gaeld": {
    deadline: fourWeeks,
    reassessment:
      "Vi har ikke set en regel med en fast tid for en genvurdering her. Spørg Udbetaling Danmark, hvornår klagen er sendt videre.",
  },
  aes: {
    deadline: "Klagen skal være fremme senest fire uger efter, at du har modtaget afgørelsen.",
    reassessment:
      "Der er genvurdering, og det er klagen, der sætter den i gang. AES har fire uger fra den dag, klagefristen slutter. Skal der hentes nye oplysninger, kan det tage længere tid. Så skal du have besked om hvornår.",
  },
  arbejdstilsynet: {
    deadline: "Klagen skal være fremme senest fire uger efter, at afgørelsen er meddelt dig.",
    reassessment:
      "Der er genvurdering: Arbejdstilsynet skal snarest se på, om det holder fast. Der er ikke sat et antal dage.",
  },
  socialtilsyn: {
    deadline: fourWeeks,
    reassessment: `Der er genvurdering, og det er klagen, der sætter den i gang. Tilsynet har fire uger fra den dag, det får klagen. ${reassessmentCanTakeLonger}`,
  },
  adoptionssamraad: {
    deadline: "Klagen skal være fremme senest seks måneder efter den dag, samrådet traf afgørelsen.",
    reassessment: "Vi har ikke set en regel om genvurdering her. Samrådet sender klagen videre til Adoptionsnævnet.",
  },
  specialundervisning: {
    deadline: "Klagen skal være fremme senest fire uger fra den dag, afgørelsen er meddelt.",
    reassessment: `Der er genvurdering, og det er klagen, der sætter den i gang. De har fire uger fra den dag, de får klagen. ${reassessmentCanTakeLonger}`,
  },
  stu: {
    deadline:
      "Regn med fire uger fra du fik afgørelsen, men følg brevet, hvis det nævner noget kortere. Loven, vi har læst, nævner ingen frist.",
    reassessment:
      "Loven om STU nævner ingen genvurdering. En ældre side fra nævnet siger, at klagen går direkte dertil. Følg brevet.",
  },
  voksenspecialundervisning: {
    deadline:
      "Regn med fire uger fra du fik afgørelsen, men følg brevet, hvis det nævner noget kortere. Fristen er ikke fuldt bekræftet.",
    reassessment:
      "Vi har ikke set en regel om genvurdering. En ældre side fra nævnet siger, at klagen går direkte dertil. Følg brevet.",
  },
  su: {
    deadline: fourWeeks,
    reassessment:
      "Får du ikke helt ret hos uddannelsesstedet, sendes klagen videre med en udtalelse. Vi har ikke set en fast tid for det.",
  },
  "a-kasse": {
    deadline: fourWeeks,
    reassessment:
      "Der er genvurdering, og det er klagen, der sætter den i gang. Vi har ikke set en fast tid for den i loven.",
  },
  star: {
    deadline: fourWeeks,
    reassessment:
      "Der er genvurdering, og det er klagen, der sætter den i gang. Vi har ikke set en fast tid for den i loven.",
  },
  seniorpensionsenheden: {
    deadline: fourWeeks,
    reassessment: `Der er genvurdering, og det er klagen, der sætter den i gang. De har fire uger fra den dag, de får klagen. ${reassessmentCanTakeLonger}`,
  },
  "familieretshuset-adoption": {
    deadline: "Fristen står i brevet. Den kan være kortere end fire uger. Klag i dag.",
    reassessment:
      "Der er ikke en fast genvurdering. Familieretshuset kan tage sagen op igen i nogle tilfælde, for eksempel når der er vigtigt nyt.",
  },
  "familieretshuset-botilbud": {
    deadline: fourWeeks,
    reassessment: "Der er ingen genvurdering. Klagen går direkte til Ankestyrelsen.",
  },
  "det-staar-i-brevet": {
    deadline: "Fristen står i brevet. Den kan være kortere end fire uger. Klag i dag.",
    reassessment: "Vi ved ikke, om der er genvurdering her. Spørg myndigheden, når du klager.",
  },
};
