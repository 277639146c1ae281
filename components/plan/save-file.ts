/**
 * Saves a file that was made in the page.
 *
 * @example saveFile(blob, "klagevejen-tjekliste-2026-12-17.pdf")
 */
export function saveFile(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own hold on the file by the time the page is idle again.
  window.setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
