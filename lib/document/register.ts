import { registerForms } from "#content/da/register-forms.ts";
import type { Register } from "#content/ids/registers.ts";
import { capital } from "./capital.ts";

const forms: Readonly<Record<string, Readonly<Record<Register, string>>>> = registerForms;

/**
 * Puts a text into one register: {du} becomes "du" or "borgeren", {Din} becomes "Din" or "Borgerens".
 *
 * @throws RangeError on any other word in braces
 * @example fillRegister("Hvordan fik {du} afgørelsen?", "advisor") // "Hvordan fik borgeren afgørelsen?"
 */
export function fillRegister(text: string, register: Register): string {
  return text.replace(/\{([^}]*)\}/g, (token, word: string) => {
    const form = forms[word.toLowerCase()]?.[register];
    if (form === undefined) throw new RangeError(`No such word in two registers: ${token}`);
    return withCapitalOf(word, form);
  });
}

/**
 * A text of the plan, which is always "du", as it stands in another's papers: "din frist" becomes "borgerens frist".
 *
 * @example inThirdPerson("Har du fået brevet?") // "Har borgeren fået brevet?"
 */
export function inThirdPerson(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => {
    const form = Object.values(forms).find(({ citizen }) => citizen === word.toLowerCase())?.advisor ?? word;
    return withCapitalOf(word, form);
  });
}

function withCapitalOf(word: string, form: string): string {
  return word[0] === word[0]?.toLowerCase() ? form : capital(form);
}
