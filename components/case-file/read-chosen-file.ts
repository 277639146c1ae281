import type { KeptCase } from "#lib/answers/kept-case.ts";
import type { Lock } from "#lib/export/case-file.ts";
import { CaseFileError, type CaseFileFault } from "#lib/export/case-file-error.ts";

/** What a chosen file turned out to be. */
export type ChosenFile =
  | { readonly kept: KeptCase }
  | { readonly lock: Lock }
  | { readonly fault: CaseFileFault | "unreadable" };

/** No character takes more bytes than this. */
const mostBytes = 4;

/**
 * Reads a chosen file; what is too big is not even read. Nothing is changed by it.
 *
 * @example const chosen = await readChosenFile(event.target.files[0]);
 */
export async function readChosenFile(file: File): Promise<ChosenFile> {
  return attempt(async () => {
    const { caseFileLimit, readCaseFile } = await import("#lib/export/case-file.ts");
    if (file.size > mostBytes * caseFileLimit) return { fault: "too-big" };
    return readCaseFile(await file.text());
  });
}

/** Reads what a passphrase unlocks. @example const chosen = await readLocked(lock, passphrase); */
export async function readLocked(lock: Lock, passphrase: string): Promise<ChosenFile> {
  return attempt(async () => {
    const [{ readCaseFile }, { unlockText }] = await Promise.all([
      import("#lib/export/case-file.ts"),
      import("./case-cipher.ts"),
    ]);
    const inside = readCaseFile(await unlockText(lock, passphrase));
    // A lock in a lock is none of ours.
    return "lock" in inside ? { fault: "broken" } : inside;
  });
}

async function attempt(read: () => Promise<ChosenFile>): Promise<ChosenFile> {
  try {
    return await read();
  } catch (error) {
    return { fault: error instanceof CaseFileError ? error.fault : "unreadable" };
  }
}
