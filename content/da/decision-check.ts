import type { DecisionCheckId } from "../ids/decision-check.ts";
import type { LetterPartId } from "../ids/drawings.ts";
import { checkItems } from "./answer-options.ts";
import type { RegisterText } from "./shapes.ts";

/** The eight rows of the check; two of them are answered by other questions of the guide. */
export const decisionCheckItems: Readonly<
  Record<DecisionCheckId, { readonly label: RegisterText; readonly hint: RegisterText }>
> = {
  ...checkItems,
  written: { label: "Er afgørelsen på skrift?", hint: "Et brev eller en besked, for eksempel i Digital Post." },
  guidance: { label: "Står der, hvordan man klager?", hint: "Det hedder klagevejledning. Den står som regel sidst." },
};

/** Where on the drawn letter each row is looked for, and what its number says. */
export const checkedParts: Readonly<Record<DecisionCheckId, { readonly part: LetterPartId; readonly says: string }>> = {
  written: { part: "subject", says: "Afgørelsen, på skrift" },
  dated: { part: "date", says: "Datoen" },
  rule: { part: "rule", says: "Den regel, der er brugt" },
  reasons: { part: "reasons", says: "Det, der er lagt mest vægt på" },
  facts: { part: "facts", says: "De oplysninger, der er brugt" },
  heard: { part: "heard", says: "Det, der er svaret i sagen" },
  guidance: { part: "guidance", says: "Klagevejledningen" },
  deadline: { part: "deadline", says: "Fristen for at klage" },
};
