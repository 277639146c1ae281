import type { Lock } from "./case-file.ts";
import { caseFileFormat, caseFileVersion } from "./write-case-file.ts";

/**
 * A locked case as a file: JSON that says what it is and how it is locked, and nothing of what is in it.
 *
 * @example JSON.parse(writeLockedFile(lock)).format // "klagevejen-sag"
 */
export function writeLockedFile(locked: Lock): string {
  return `${JSON.stringify({ format: caseFileFormat, version: caseFileVersion, locked }, null, 2)}\n`;
}
