import { afterEach, describe, expect, test, vi } from "vitest";
import { renderPaper } from "#components/paper/render-paper.ts";
import { testFonts } from "#tests/support/paper-fonts.ts";
import { sampleDocument } from "#tests/support/sample-document.ts";

const input = { document: sampleDocument, createdOn: "2026-11-21", fonts: testFonts };

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

describe("the paper's bytes", () => {
  const zone = process.env.TZ;
  afterEach(() => {
    process.env.TZ = zone;
  });

  test.each(["Pacific/Kiritimati", "Pacific/Pago_Pago"])("are the same in %s as in Denmark", async (other) => {
    process.env.TZ = "Europe/Copenhagen";
    const atHome = new Date(0).getTimezoneOffset();
    const first = await renderPaper(input);
    process.env.TZ = other;
    expect(new Date(0).getTimezoneOffset()).not.toBe(atHome);
    expect(Buffer.from(await renderPaper(input)).equals(first)).toBe(true);
  });

  test("the same input gives the same bytes, also side by side", async () => {
    const [first, second] = await Promise.all([renderPaper(input), renderPaper(input)]);
    const third = await renderPaper(input);
    expect(Buffer.from(second).equals(first)).toBe(true);
    expect(Buffer.from(third).equals(first)).toBe(true);
  });

  test("another day of printing gives another file", async () => {
    const [first, second] = [await renderPaper(input), await renderPaper({ ...input, createdOn: "2026-11-22" })];
    expect(Buffer.from(second).equals(first)).toBe(false);
  });
});
