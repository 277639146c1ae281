import { emptyForm } from "#lib/answers/form-values.ts";
import type { KeptCase, KeptFault } from "#lib/answers/kept-case.ts";
import type { CalendarDate } from "#lib/calendar/calendar-date.ts";
import type { StorageFault } from "./web-storage.ts";

/** Where the answers are: in the tab's storage, on the computer too, or in the page's memory alone. */
export const answerPlaces = ["tab", "device", "memory"] as const;
export type AnswerPlace = (typeof answerPlaces)[number];

/** What happened to the answers that the person did not do on this page. */
type CaseNotice = StorageFault | KeptFault | "changed-elsewhere" | "kept-no-more" | "deleted-elsewhere";

/** What the page knows of the case: everything as it was typed, who is typing, and where it is kept. */
export type CaseState = KeptCase & {
  /** False while the page is the static one and nothing has been read from the browser yet. */
  readonly ready: boolean;
  readonly place: AnswerPlace;
  /** The last day it is kept on this computer; null in the other places. */
  readonly keptUntil: CalendarDate | null;
  /** Why the browser does not keep it in its place, also when the notice of it has been read. */
  readonly fault: StorageFault | null;
  /** It lives in this page alone, by choice or by a fault: a page that is loaded anew loses it. */
  readonly isUnkept: boolean;
  readonly notice: CaseNotice | null;
  /** Everything has just been deleted, which the page says. */
  readonly isForgotten: boolean;
  /** Counts the changes that came from elsewhere than the page's own fields, which then have to follow. */
  readonly turn: number;
  /** Counts how often everything was deleted, here or in another tab, since the page was loaded. */
  readonly wiped: number;
};

/** The state of the static page. */
export const staticState: CaseState = {
  ready: false,
  form: emptyForm,
  register: "citizen",
  place: "tab",
  keptUntil: null,
  fault: null,
  isUnkept: false,
  notice: null,
  isForgotten: false,
  turn: 0,
  wiped: 0,
};
