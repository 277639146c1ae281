import { keep, readCase } from "./case-store.ts";

/**
 * The id that sets this case apart in a calendar, made when it is first asked for.
 *
 * @example calendarFile(planCalendar(plan), { caseId: caseId(), today })
 */
export function caseId(): string {
  const before = readCase();
  if (before.id) return before.id;
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const id = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  keep({ ...before, id });
  return id;
}
