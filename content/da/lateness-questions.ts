import type { LateReasonId } from "../ids/lateness.ts";
import type { OptionWords } from "./answer-options.ts";
import type { QuestionWords } from "./questions.ts";

/** The two questions of the lateness ladder, in two registers (F8). */
export const latenessQuestions: Readonly<Record<"lateReason" | "lateWords", QuestionWords>> = {
  lateReason: {
    label: "Hvorfor blev der ikke klaget før?",
    short: "Grund til, at klagen kommer nu",
    hint: "Vælg alt det, der passer. Svaret giver ord til klagen.",
    missing: "Vælg mindst én grund, eller vælg Ved ikke",
    help: {
      summary: "Hvad er en særlig grund?",
      paragraphs: [
        "En særlig grund er noget, der gjorde det meget svært at klage i tide. Det kan være alvorlig sygdom eller andet, man ikke selv er skyld i.",
        "Den, der skal se på klagen, afgør, om grunden er god nok. Det kan ingen love på forhånd.",
      ],
    },
    why: "Grunden skal stå i klagen, når dagen er gået.",
  },
  lateWords: {
    label: "Hvad skete der, og hvornår?",
    short: "Grunden med egne ord",
    hint: "Skriv det kort, gerne med dage. Det kommer med på planen og i klagen. Skriv ikke CPR-nummer.",
    missing: "Skriv, hvad der skete, eller lad feltet stå tomt",
  },
};

export const lateReasonOptions: Readonly<Record<LateReasonId, OptionWords>> = {
  illness: { label: "Sygdom", hint: "{Du} eller en, {du} passer på, var alvorligt syg." },
  hospital: { label: "Indlæggelse", hint: "På hospital eller et andet sted." },
  away: { label: "Ikke hjemme", hint: "For eksempel på rejse, på ophold eller uden et sted at bo." },
  language: { label: "Sproget", hint: "Afgørelsen var svær at forstå på dansk." },
  disability: { label: "Et handicap", hint: "Det gjorde det svært at læse, skrive eller ringe i tide." },
  "wrong-guidance": { label: "Forkert eller ingen vejledning", hint: "{Du} fik det forkert at vide, eller slet ikke." },
  "system-failure": { label: "Noget virkede ikke", hint: "For eksempel Digital Post, MitID eller en hjemmeside." },
  other: { label: "Noget andet", hint: "{Du} kan skrive, hvad der skete, på den næste side." },
  unknown: { label: "Ved ikke" },
};
