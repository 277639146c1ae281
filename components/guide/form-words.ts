import type { DateErrorId } from "#content/ids/errors.ts";
import type { DatePart } from "#lib/answers/read-date-fields.ts";

/** The words of a form that are not a question's own. */
export type FormWords = {
  readonly next: string;
  readonly back: string;
  /** Before an error, for those who cannot see its colour; also first in the page's title. */
  readonly errorPrefix: string;
  readonly errorsOne: string;
  /** With {count}. */
  readonly errorsMany: string;
  readonly dateErrors: Readonly<Record<DateErrorId, string>>;
  /** With {max} and {count}. */
  readonly tooLong: string;
  readonly dateParts: Readonly<Record<DatePart, string>>;
  readonly confirmFuture: string;
  readonly unknownDate: string;
  readonly chooseKommune: string;
  readonly chooseFromList: string;
  readonly optional: string;
  /** With {count}: what is left of a free text. */
  readonly charactersLeft: string;
};
