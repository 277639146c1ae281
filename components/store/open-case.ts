let isOpen = false;

/**
 * Whether something typed lives in this page. It stands apart from the store, so that a page that only has to ask does
 * not carry the store.
 *
 * @example if (hasOpenCase()) showNotice();
 */
export function hasOpenCase(): boolean {
  return isOpen;
}

/** Said by the store, and by nobody else. @example markOpenCase(form !== emptyForm); */
export function markOpenCase(isOpenNow: boolean): void {
  isOpen = isOpenNow;
}
