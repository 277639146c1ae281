/** The parts of the drawn letter, from the top; a drawing marks some of them with numbers. */
export type LetterPartId =
  | "sender"
  | "date"
  | "caseNumber"
  | "subject"
  | "reasons"
  | "rule"
  | "facts"
  | "heard"
  | "guidance"
  | "deadline";

/** The parts of the drawn Digital Post: the list of messages, and the open message. */
export type PostPartId = "listed" | "arrived" | "attachment";
