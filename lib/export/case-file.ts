import { emptyForm, readForm } from "#lib/answers/form-values.ts";
import { caseIdPattern, type KeptCase } from "#lib/answers/kept-case.ts";
import * as z from "#lib/answers/zod.ts";
import { CaseFileError } from "./case-file-error.ts";
import { caseFileFormat, caseFileVersion } from "./write-case-file.ts";

/** The most characters a file may have. The longest case that fits the form is far below it. */
export const caseFileLimit = 200_000;

/** The envelope of a file that a passphrase locks; the numbers bound what a hostile file can make us do. */
const lockedFile = z.object({
  format: z.literal(caseFileFormat),
  version: z.literal(caseFileVersion),
  locked: z.strictObject({
    cipher: z.literal("AES-GCM"),
    kdf: z.literal("PBKDF2-SHA-256"),
    rounds: z.number().check(z.int(), z.gte(600_000), z.lte(2_000_000)),
    salt: z.string().check(z.regex(/^[A-Za-z0-9+/]{22}==$/)),
    nonce: z.string().check(z.regex(/^[A-Za-z0-9+/]{16}$/)),
    data: z.string().check(z.regex(/^[A-Za-z0-9+/]+={0,2}$/), z.maxLength(caseFileLimit)),
  }),
});

/** How the content of a locked file is locked; bytes as base64. */
export type Lock = z.infer<typeof lockedFile>["locked"];

/** The shape of what can be typed, read off the empty form; anything may be left out, as it is when nothing is typed. */
function shapeOf(empty: unknown): z.ZodMiniType {
  if (Array.isArray(empty)) return z.array(z.string());
  if (typeof empty === "boolean") return z.boolean();
  if (typeof empty !== "object" || empty === null) return z.string();
  return z.object(
    Object.fromEntries(Object.entries(empty).map(([id, inner]) => [id, z.exactOptional(shapeOf(inner))])),
  );
}

const openFile = z.object({
  format: z.literal(caseFileFormat),
  version: z.literal(caseFileVersion),
  register: z.enum(["citizen", "advisor"]),
  id: z.exactOptional(z.string().check(z.regex(caseIdPattern))),
  // What the guide no longer asks is left behind; what it asks must have the shape of an answer.
  form: shapeOf(emptyForm),
});

/** What makes a file of one version into one of the next, by the version it takes. */
const migrations: Readonly<Record<number, (file: Readonly<Record<string, unknown>>) => Record<string, unknown>>> = {
  // The second can hold what is written and ticked on the plan. The first has none of it, and needs no other change.
  1: (file) => ({ ...file, version: 2 }),
};

/**
 * Reads a saved case.
 *
 * @param text the whole file
 * @returns the case, or how it is locked: then its content is read with {@link readCaseFile} once it is unlocked
 * @throws CaseFileError on everything else; nothing of a wrong file is ever used
 * @example
 * readCaseFile(writeCaseFile({ form: { ...form, decider: "aes" }, register: "citizen" }, today))
 * // { kept: { form: { decider: "aes" }, register: "citizen" }, … }
 */
export function readCaseFile(text: string): { readonly kept: KeptCase } | { readonly lock: Lock } {
  if (text.length > caseFileLimit) throw new CaseFileError("too-big");
  const file = migrate(parse(text));
  const locked = lockedFile.safeParse(file);
  if (locked.success) return { lock: locked.data.locked };
  const open = openFile.safeParse(file);
  if (!open.success) throw new CaseFileError("broken");
  const { form, register, id } = open.data;
  return { kept: { form: readForm(form), register, ...(id && { id }) } };
}

function parse(text: string): Readonly<Record<string, unknown>> {
  let file: unknown;
  try {
    // Some editors put a byte order mark first.
    file = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    throw new CaseFileError(text.includes(caseFileFormat) ? "broken" : "foreign");
  }
  if (typeof file !== "object" || file === null || Array.isArray(file)) throw new CaseFileError("foreign");
  return file as Readonly<Record<string, unknown>>;
}

function migrate(file: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { format, version } = file;
  if (format !== caseFileFormat) throw new CaseFileError("foreign");
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1) throw new CaseFileError("broken");
  if (version > caseFileVersion) throw new CaseFileError("newer");
  const step = migrations[version];
  return step ? migrate(step(file)) : file;
}
