/** Tasks of the plan, by the advice they belong to. */
export const taskIdsByAdvice = {
  "den-gode-tone": ["write-down-goal", "ask-agenda", "prepare-meeting", "take-conduct-elsewhere"],
  bisidder: ["find-bisidder", "tell-about-bisidder", "sign-fuldmagt", "decide-role"],
  aktindsigt: ["ask-aktindsigt", "wait-aktindsigt", "remind-aktindsigt", "complain-aktindsigt-refusal", "read-file"],
  partshoering: ["ask-when-hearing", "answer-hearing", "ask-more-time", "check-hearing-answer", "say-not-heard"],
  afgoerelsen: [
    "ask-processing-time",
    "ask-written-decision",
    "find-decider",
    "find-date",
    "find-channel",
    "keep-envelope",
    "ask-guidance",
    "ask-which-day",
    "read-letter-deadline",
    "read-new-decision",
    "read-board-decision",
  ],
  uddybning: ["ask-elaboration", "ask-own-questions"],
  klagen: [
    "complain",
    "complain-today",
    "explain-lateness",
    "ask-receipt",
    "decide-to-complain",
    "no-complaint",
    "prepare-complaint",
    "send-new-information",
    "wait-reassessment",
    "remind-reassessment",
    "maintain-complaint",
    "complain-over-new-decision",
    "find-new-decision-day",
    "wait-board",
    "save-journal-number",
    "answer-board-hearing",
    "follow-up-medhold",
    "follow-up-remitted",
    "demand-court-review",
    "get-court-advice",
    "complain-onward",
    "send-overlooked",
    "consider-ombudsman",
    "go-other-way",
  ],
} as const;

export type TaskId = (typeof taskIdsByAdvice)[keyof typeof taskIdsByAdvice][number];

/** Days of the plan: events, clocks that bind the citizen and clocks that bind the authority. */
export const clockIds = [
  "meeting",
  "decision-dated",
  "decision-received",
  "decision-told",
  "hearing",
  "complaint-office",
  "complaint",
  "complaint-letter",
  "complaint-latest",
  "written-reasons",
  "aktindsigt-answer",
  "aktindsigt-remind",
  "complained",
  "reassessment",
  "reassessment-remind",
  "new-decision",
  "maintain",
  "new-complaint",
  "board-decision",
  "court-review",
  "adoption-review",
  "work-injury-suit",
  "ombudsman",
] as const;

export type ClockId = (typeof clockIds)[number];

/** Questions to ask the case worker. */
export const askIds = [
  "in-writing",
  "which-date",
  "which-rule",
  "which-reasons",
  "which-facts",
  "why-not-heard",
  "how-to-complain",
  "last-day",
  "what-would-change",
  "what-is-missing",
  "when-hearing",
  "when-decision",
  "what-happens-at-meeting",
  "pause",
  "how-far",
] as const;

export type AskId = (typeof askIds)[number];
