/** The sources of law and practice that rules and texts cite (T1). */
export const sourceIds = [
  "RSL", "RSB", "FVL", "OFL", "DPL", "BL", "SL", "AEL", "ASL", "AESB", "AML", "AMKN", "AL", "ADL", "ADB", "STL",
  "FSL", "SUB", "STU", "VUL", "SU", "SUBEK", "LAB", "REF", "FO", "KSL", "OMB", "DET", "SBD",
  "A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8", "A9", "A10", "A11",
  "E1", "E2", "B1", "B3", "J2", "O1", "O3", "O5", "D1", "D2", "D3", "D5",
] as const;

export type SourceId = (typeof sourceIds)[number];
