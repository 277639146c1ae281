/** The ids of docs/rules.md. Steps, clocks and tasks say by them why they are there. */
export const ruleIds = [
  "H1", "H2", "H3", "H4", "H5",
  "F1", "F2", "F2p", "F3", "F4", "F5", "F6", "F7", "F8", "F9", "F10", "F11", "F12",
  "C0", "C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8", "C9",
  "R1", "R2", "R3", "R4", "R5", "R6",
  "T1", "T2",
] as const;

export type RuleId = (typeof ruleIds)[number];
