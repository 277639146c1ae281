import type { Lock } from "#lib/export/case-file.ts";
import { CaseFileError } from "#lib/export/case-file-error.ts";

/** As many as OWASP asks for with SHA-256; about a second on a cheap phone, for us and for one who guesses. */
const rounds = 600_000;

/**
 * Whether this browser can lock a file: it does so only on pages that came by https, or from this machine.
 *
 * @example {canLock() && <PassphraseField … />}
 */
export function canLock(): boolean {
  return globalThis.crypto?.subtle !== undefined;
}

/**
 * Locks a text with a passphrase: AES-GCM with a key of 256 bits by PBKDF2-SHA-256, salt and nonce fresh each time.
 *
 * @throws CaseFileError "no-cipher" where the browser cannot
 * @example await lockText(writeCaseFile(kept, today), "fire ord i en pose")
 */
export async function lockText(text: string, passphrase: string): Promise<Lock> {
  if (!canLock()) throw new CaseFileError("no-cipher");
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const head = { cipher: "AES-GCM", kdf: "PBKDF2-SHA-256", rounds, salt: base64(salt), nonce: base64(nonce) } as const;
  const key = await keyOf(passphrase, salt, rounds, "encrypt");
  const sealed = await crypto.subtle.encrypt(sealOf(head, nonce), key, new TextEncoder().encode(text));
  return { ...head, data: base64(new Uint8Array(sealed)) };
}

/**
 * Unlocks what `lockText` locked.
 *
 * @throws CaseFileError "wrong-passphrase" when the passphrase or a single letter of the file is another;
 * "no-cipher" where the browser cannot
 * @example const text = await unlockText(locked, passphrase);
 */
export async function unlockText({ data, ...head }: Lock, passphrase: string): Promise<string> {
  if (!canLock()) throw new CaseFileError("no-cipher");
  try {
    const key = await keyOf(passphrase, bytes(head.salt), head.rounds, "decrypt");
    const opened = await crypto.subtle.decrypt(sealOf(head, bytes(head.nonce)), key, bytes(data));
    return new TextDecoder("utf-8", { fatal: true }).decode(opened);
  } catch {
    throw new CaseFileError("wrong-passphrase");
  }
}

/** What is said of the lock is sealed with it, so that no one can change it unseen. */
function sealOf(head: Omit<Lock, "data">, iv: Uint8Array<ArrayBuffer>): AesGcmParams {
  const { cipher, kdf, rounds: count, salt, nonce } = head;
  return { name: cipher, iv, additionalData: new TextEncoder().encode([kdf, count, salt, nonce].join()) };
}

/** The same letters may be typed in more than one way; NFC makes them one. */
async function keyOf(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
  use: "encrypt" | "decrypt",
): Promise<CryptoKey> {
  const typed = new TextEncoder().encode(passphrase.normalize("NFC"));
  const material = await crypto.subtle.importKey("raw", typed, "PBKDF2", false, ["deriveKey"]);
  const derive = { name: "PBKDF2", hash: "SHA-256", salt, iterations };
  return crypto.subtle.deriveKey(derive, material, { name: "AES-GCM", length: 256 }, false, [use]);
}

function base64(from: Uint8Array): string {
  return btoa(Array.from(from, (byte) => String.fromCharCode(byte)).join(""));
}

function bytes(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
