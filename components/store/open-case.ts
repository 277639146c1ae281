let isOpen = false;
let isOnlyHere = false;
let question: string | null = null;

/**
 * Whether something typed lives in this page. It stands apart from the store, so that a page that only has to ask does
 * not carry the store.
 *
 * @example if (hasOpenCase()) showNotice();
 */
export function hasOpenCase(): boolean {
  return isOpen;
}

/**
 * Whether it lives in this page alone, so that a page that is loaded anew loses it: on a shared computer, or where the
 * browser does not keep it.
 *
 * @example if (!hasCaseOnlyHere()) window.location.reload();
 */
export function hasCaseOnlyHere(): boolean {
  return isOpen && isOnlyHere;
}

/** Said by the store, and by nobody else. @example markOpenCase(!isEmptyForm(form), isUnkept); */
export function markOpenCase(isOpenNow: boolean, isOnlyHereNow: boolean): void {
  isOpen = isOpenNow;
  isOnlyHere = isOnlyHereNow;
}

/**
 * What to ask before this page goes away for another of the site; null where nothing is lost by that.
 *
 * @example const question = leaveQuestion();
 */
export function leaveQuestion(): string | null {
  return question;
}

/**
 * Said by the page that holds what is kept nowhere: a letter that is being written.
 *
 * @example askBeforeLeaving(isTaken ? null : leaveLetter);
 */
export function askBeforeLeaving(text: string | null): void {
  question = text;
}
