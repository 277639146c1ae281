import type { PauseId } from "../ids/pauses.ts";
import type { RouteId } from "../ids/routes.ts";

/** The truth that people think the opposite of (R3). */
export const noPause = "Normalt sætter en klage ikke afgørelsen på pause.";

/**
 * Whether the decision waits meanwhile, said in one case (R3). "depends" and "not-stated" have no words of their own:
 * the route's `pauses` say what it hangs on. {authority}: who decided.
 */
export const pauses: Readonly<Record<Exclude<PauseId, "depends" | "not-stated">, string>> = {
  applies: `${noPause} Det gælder også her. Følg den, mens du venter, og bed om hjælp, hvis du ikke kan.`,
  "director-may": `${noPause} Det gælder også her. Kun under ganske særlige omstændigheder kan Ankestyrelsens direktør bestemme, at den skal vente.`,
  waits: `${noPause} Her er det omvendt: Klager du inden fristen, venter afgørelsen, til klagen er afgjort. Sker der noget alligevel, så skriv til {authority} i dag.`,
  "waits-until-notice": `${noPause} Men her kræver ændringen mindst 14 ugers varsel, fra du fik afgørelsen. Den må først begynde, når de 14 uger er gået, også når du klager.`,
  "waits-if-notice": `${noPause} Nogle former for hjælp kan kun stoppes eller sættes ned med 14 ugers varsel. Ændringen må først begynde, når de 14 uger er gået, også når du klager. Spørg {authority}, om det gælder her.`,
  "waits-unless-at-once": `${noPause} Klager du inden fristen, venter den som regel her, til klagen er afgjort. Det gælder ikke, hvis der står i brevet, at den skal følges straks. Se efter.`,
  "at-once": `${noPause} Det gør den heller ikke her, når det er besluttet, at afgørelsen skal følges straks. Spørg, hvilken regel det bygger på, og hvornår den begynder. Klagen bliver behandlet alligevel.`,
  "waits-doubt-at-once": `${noPause} Her siger loven, at afgørelsen venter, når du klager, til klagen er afgjort. Står der straks i brevet, er det ikke klart, om den venter. Spørg {authority} i dag, hvilken regel det bygger på, og skriv, at du mener, den skal vente.`,
  "on-request": `${noPause} Ved botilbud efter servicelovens kapitel 20 kan du bede om pause. Skriv det i klagen, eller send det bagefter. Ankestyrelsen siger ja eller nej.`,
  "others-complained": `${noPause} Men når arbejdsgiveren, forsikringen eller ATP klager, venter afgørelsen som regel. Det gælder ikke afgørelser efter §§ 18 a og 18 b.`,
  "others-may-complain": `${noPause} Det gælder også din klage. Klager arbejdsgiveren, forsikringen eller ATP, venter afgørelsen som regel.`,
};

/** The kommune's cases in which it does (R3; retssikkerhedsloven § 72, stk. 2). */
export const waitsInChildCases =
  "Den gør det i nogle sager om anbragte børn: hjemgivelse, valg af sted og ophør af en anbringelse.";

/** "depends" in a child's case: what the route says of other cases is left out. */
export const dependsInChildCase = `${noPause} ${waitsInChildCases} Bliver en plads i et særligt dag- eller klubtilbud taget væk, kræver det 14 ugers varsel.`;

const mainRule = "retssikkerhedsloven § 72, stk. 1";

/** Said after the words of `pauses`. */
export const pauseLawIntro = "Reglen står i";

/** Where it stands (R3); no law is named where we have seen none. */
export const pauseLaws: Readonly<Partial<Record<RouteId, Partial<Record<PauseId, string>>>>> = {
  kommune: {
    applies: mainRule,
    waits: "retssikkerhedsloven § 72, stk. 2 og 3",
    "at-once": "retssikkerhedsloven § 72, stk. 2",
    "waits-doubt-at-once": "retssikkerhedsloven § 72, stk. 2 og 7",
    "waits-until-notice": "serviceloven § 3 a og barnets lov § 11",
    "waits-if-notice": "serviceloven § 3 a og barnets lov § 11",
    "on-request": "retssikkerhedsloven § 72, stk. 4",
  },
  "kommune-beskaeftigelse": { applies: mainRule },
  seniorpensionsenheden: { applies: mainRule },
  "udbetaling-danmark": { applies: mainRule, waits: "retssikkerhedsloven § 72, stk. 6" },
  "boerne-og-ungeudvalg": { "director-may": "barnets lov § 146, stk. 3" },
  aes: {
    "others-complained": "arbejdsskadesikringsloven § 44, stk. 5",
    "others-may-complain": "arbejdsskadesikringsloven § 44, stk. 5",
  },
  socialtilsyn: {
    applies: mainRule,
    waits: "lov om socialtilsyn § 19, stk. 2",
    "waits-unless-at-once": "lov om socialtilsyn § 19, stk. 2",
    "at-once": "lov om socialtilsyn § 19, stk. 2",
  },
  arbejdstilsynet: {
    "waits-unless-at-once": "arbejdsmiljøloven § 81, stk. 3",
    "at-once": "arbejdsmiljøloven § 81, stk. 3",
  },
  "familieretshuset-botilbud": {
    waits: "retssikkerhedsloven § 72, stk. 5",
    "waits-unless-at-once": "retssikkerhedsloven § 72, stk. 5",
    "at-once": "retssikkerhedsloven § 72, stk. 5",
  },
};
