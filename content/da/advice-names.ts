import type { AdviceId } from "#content/ids/advice.ts";

type AdviceName = {
  readonly number: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  /** The advice as said to the citizen. */
  readonly name: string;
};

/** The seven pieces of advice by number and name. A file of its own: the plan names them without carrying their texts. */
export const adviceNames: Readonly<Record<AdviceId, AdviceName>> = {
  "den-gode-tone": { number: 1, name: "Hold den gode tone" },
  bisidder: { number: 2, name: "Brug retten til en bisidder" },
  aktindsigt: { number: 3, name: "Bed om aktindsigt" },
  partshoering: { number: 4, name: "Brug partshøringen" },
  afgoerelsen: { number: 5, name: "Hold øje med afgørelsen og klagefristen" },
  uddybning: { number: 6, name: "Få afgørelsen uddybet" },
  klagen: { number: 7, name: "Husk retten til at klage" },
};
