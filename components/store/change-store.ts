import type { FormValues } from "#lib/answers/form-values.ts";

/**
 * The form as it was when the person went to change one answer. In the module, not in the browser's storage: it is
 * worth a sentence when they come back, and nothing after that.
 */
let before: FormValues | null = null;

/**
 * Remembers the form before a change; what is already remembered stays until it has been told.
 *
 * @example rememberBefore(readCase().form);
 */
export function rememberBefore(form: FormValues): void {
  before ??= form;
}

/** The form before the change, or null. @example const before = formBefore(); // null where nothing is being changed */
export function formBefore(): FormValues | null {
  return before;
}

/** The change has been told, or did not come about. @example forgetBefore(); */
export function forgetBefore(): void {
  before = null;
}
