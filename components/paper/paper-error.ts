import type { PaperFailure } from "./paper-messages.ts";

/** Why there is no paper: what the worker says, and what only the page can see. */
export type PaperErrorReason = PaperFailure | "timeout" | "cancelled" | "no-worker";

/**
 * The paper could not be made. Printing the page itself is the way out, except when the person cancelled.
 *
 * @example if (error instanceof PaperError && error.reason === "cancelled") return;
 */
export class PaperError extends Error {
  override readonly name = "PaperError";
  readonly reason: PaperErrorReason;
  /** The name of what is too long, where one thing is. */
  readonly what: string;

  constructor(reason: PaperErrorReason, message: string = reason, what = "") {
    super(message);
    this.reason = reason;
    this.what = what;
  }
}
