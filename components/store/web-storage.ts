/** The two storages of the browser: `tab` ends with the tab, `device` stays on the computer. */
export type StorageArea = "tab" | "device";

/** Why a browser keeps nothing: it is told not to, or there is no room. */
export type StorageFault = "blocked" | "full";

/**
 * What is read and cannot fail: storage may be blocked, then there is nothing.
 *
 * @example readStored("tab", "klagevejen:1").text
 */
export function readStored(
  area: StorageArea,
  key: string,
): { readonly text: string | null; readonly isBlocked: boolean } {
  try {
    return { text: storageOf(area).getItem(key), isBlocked: false };
  } catch {
    return { text: null, isBlocked: true };
  }
}

/**
 * Keeps a text. @returns why it is not kept, or null
 *
 * @example const fault = writeStored("tab", "klagevejen:1", text);
 */
export function writeStored(area: StorageArea, key: string, text: string): StorageFault | null {
  try {
    storageOf(area).setItem(key, text);
    return null;
  } catch (error) {
    // The name of a full one is the same in all browsers, but Firefox's older ones.
    return error instanceof DOMException && /quota/i.test(error.name) ? "full" : "blocked";
  }
}

/** Takes a text away, where one can be. @example removeStored("device", "klagevejen:1"); */
export function removeStored(area: StorageArea, key: string): void {
  try {
    storageOf(area).removeItem(key);
  } catch {
    // Blocked: then nothing is there.
  }
}

function storageOf(area: StorageArea): Storage {
  return area === "tab" ? window.sessionStorage : window.localStorage;
}
