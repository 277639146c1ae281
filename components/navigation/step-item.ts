/** A step of the guide, as the lists of steps show it. */
export type StepItem = {
  readonly label: string;
  /** Any step may be a link, also one to come. The current one is shown as text. */
  readonly href?: string | undefined;
  readonly state: "done" | "current" | "todo";
  /** The number in its disc; a step without one shows a flag. */
  readonly number?: number | undefined;
};
