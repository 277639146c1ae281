import type { IconName } from "#components/frame/icon-paths.ts";

/** One tile: what it stands for, what it is called, a line that explains it, and a drawing. */
export type ChoiceOption = {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly icon?: IconName | undefined;
  /** One of the rarer choices, which are folded. */
  readonly isRare?: boolean | undefined;
  /** Chosen from the start, where no form library sets it. */
  readonly chosen?: boolean | undefined;
};
