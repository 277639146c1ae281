/** Papers that can help a case along. */
export const evidenceIds = [
  "own-account",
  "doctor",
  "specialist",
  "hospital",
  "therapist",
  "school",
  "day-care",
  "employer",
  "payslips",
  "receipts",
  "budget",
  "rent",
  "bank",
  "help-diary",
  "photos",
  "witness",
  "accident-report",
  "job-log",
  "course",
] as const;

export type EvidenceId = (typeof evidenceIds)[number];
