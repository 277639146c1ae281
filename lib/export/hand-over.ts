import type { Answers } from "#lib/answers/answers.ts";
import { readNumber, writeNumber } from "./base64url-number.ts";
import { closedAnswers } from "./closed-answers.ts";
import { fnv1a } from "./fnv1a.ts";
import { type Digit, earlierFields, type HandOverField, handOverFields } from "./hand-over-fields.ts";

/** Why a link cannot be read: not one of ours, a letter wrong or lost, made by another version of the guide. */
export type HandOverFault = "foreign" | "damaged" | "other-version";

/** What is thrown on a link that cannot be read. */
export class HandOverError extends Error {
  readonly fault: HandOverFault;
  constructor(fault: HandOverFault) {
    super(`The link cannot be read: ${fault}`);
    this.name = "HandOverError";
    this.fault = fault;
  }
}

/** How the digits are put into letters. Change it with any change of that; the questions have their own mark. */
const packing = "1";
const markLength = 4;
/** 24 bits of the questions and their closed answers, in four letters. */
const marked = [handOverFields, ...earlierFields].map((fields) => ({
  fields,
  mark: letters(fnv1a(fields.map(({ id, meaning }) => `${id}:${meaning}`).join(";")), markLength),
}));
/** The sum is the same in every packing, so that an old link can be told from a broken one. */
const sumLength = 5;
/** Far above any case: what is longer is not read at all. */
const longest = 400;

/**
 * The closed answers and days that count, as letters for an address: the packing, a mark of the guide's questions, the
 * answers as one number with a base of its own for each place, a sum of it all. Free texts are left out.
 *
 * @param answers what has been answered; days between the years that can be typed
 * @returns letters, digits, "-" and "_"; an ordinary case in well under 120
 * @example packAnswers({ decider: "aes" }) // "1…"
 */
export function packAnswers(answers: Answers): string {
  return pack(closedAnswers(answers), 0);
}

/** @param edition 0 is this edition of the guide, 1 the one before it */
function pack(answers: Readonly<Record<string, unknown>>, edition: number): string {
  const { fields, mark } = editionAt(edition);
  const digits = fields.flatMap(({ id, write }) => write(answers[id]));
  const number = digits.reduceRight((rest, { value, base }: Digit) => rest * BigInt(base) + BigInt(value), 0n);
  const text = `${packing}${mark}${writeNumber(number)}`;
  return `${text}${sumOf(text)}`;
}

/**
 * Reads packed answers back, also those that an earlier edition of the guide packed, as long as it only had fewer
 * answers to choose among.
 *
 * @param text what stands after "#" in the address
 * @throws HandOverError on everything that `packAnswers` of these editions did not make
 * @example unpackAnswers(packAnswers({ decider: "aes" })) // { decider: "aes" }
 */
export function unpackAnswers(text: string): Answers {
  if (text.length > longest || !/^[\w-]+$/.test(text)) throw new HandOverError("foreign");
  const body = text.slice(0, -sumLength);
  if (body.length <= markLength) throw new HandOverError("foreign");
  if (text.slice(-sumLength) !== sumOf(body)) throw new HandOverError("damaged");
  const edition = marked.findIndex(({ mark }) => body.startsWith(`${packing}${mark}`));
  if (edition < 0) throw new HandOverError("other-version");
  const answers = unpack(body.slice(1 + markLength), editionAt(edition).fields);
  // Only what we would have written ourselves is ours.
  if (answers === null || pack(answers, edition) !== text) throw new HandOverError("damaged");
  return answers;
}

function editionAt(edition: number): { readonly fields: readonly HandOverField[]; readonly mark: string } {
  const found = marked[edition];
  if (!found) throw new RangeError(`No such edition: ${edition}`);
  return found;
}

function unpack(text: string, fields: readonly HandOverField[]): Answers | null {
  let rest = readNumber(text);
  if (rest === null) return null;
  const next = (base: number): number => {
    const digit = Number((rest ?? 0n) % BigInt(base));
    rest = (rest ?? 0n) / BigInt(base);
    return digit;
  };
  const entries = fields.map(({ id, read }) => [id, read(next)] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as Answers;
}

function sumOf(text: string): string {
  return letters(fnv1a(text), sumLength);
}

/** The lowest bits of a number in a given count of letters. */
function letters(value: number, count: number): string {
  return writeNumber(BigInt(value) % 64n ** BigInt(count)).padEnd(count, "A");
}
