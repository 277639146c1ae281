import { caseKey } from "./kept-names.ts";

/**
 * Calls back when another tab has changed what the device keeps; null: it is kept there no more.
 *
 * @example watchDevice(followDevice);
 */
export function watchDevice(onKept: (text: string | null) => void): void {
  window.addEventListener("storage", ({ key, newValue, storageArea }) => {
    if (storageArea === window.localStorage && (key === caseKey || key === null)) onKept(newValue);
  });
}
