import { caseKey } from "#components/store/kept-names.ts";

/**
 * Runs while the page is read, before it is first painted: marks it where the browser keeps an answer to the first
 * question. The policy allows it by its hash, as Next's own.
 */
const mark = `try{if(/"decider":"./.test(sessionStorage["${caseKey}"]||localStorage["${caseKey}"]))document.documentElement.dataset.answered=""}catch{}`;

/**
 * Lets what has the class `if-answered` be seen from the first paint on.
 *
 * @example <IfAnswered />
 */
export function IfAnswered() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file
  return <script dangerouslySetInnerHTML={{ __html: mark }} />;
}
