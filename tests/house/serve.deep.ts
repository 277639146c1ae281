import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { serve } from "../../scripts/serve.mjs";

/** Sends raw bytes, as no browser would, and hands back what comes. */
function sendRaw(port: number, text: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(text, "latin1"));
    socket.setEncoding("latin1").on("data", (part) => {
      answer += part;
    });
    // No answer is a failure, not a reason to wait.
    socket.setTimeout(60_000, () => socket.destroy());
    socket.on("close", () => resolve(answer));
    socket.on("error", () => resolve(answer));
  });
}

it("the server answers 10,000 hostile addresses, never with an error of its own or a file from outside", async () => {
  const dir = mkdtempSync(join(tmpdir(), "klagevejen-fuzz-"));
  for (const name of ["index.html", "404.html"]) writeFileSync(join(dir, name), "ours");
  const site = await serve({ dir, port: 0 });
  const piece = fc.oneof(
    fc.constantFrom(
      "/",
      "..",
      "%2e%2e",
      "%2f",
      "%5c",
      "\\",
      "%",
      "%00",
      "//",
      "etc/passwd",
      ".br",
      ".html",
      "?",
      "index",
    ),
    fc.string({ unit: "binary-ascii", maxLength: 6 }).map((text) => text.replace(/[\s\0-\x1f\x7f]/g, "")),
  );
  const address = fc.array(piece, { maxLength: 8 }).map((pieces) => `/${pieces.join("")}`);
  let seen = 0;
  await fc.assert(
    fc.asyncProperty(address, async (path) => {
      const answer = await sendRaw(site.port, `GET ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`);
      expect(answer).toMatch(/^HTTP\/1\.1 (200|308|400|404) /);
      if (!answer.startsWith("HTTP/1.1 400")) expect(answer).toMatch(/X-Content-Type-Options: nosniff/);
      expect(answer).not.toContain("root:");
      seen += 1;
    }),
    { numRuns: 10_000 },
  );
  expect(seen).toBe(10_000);
  await site.close();
  rmSync(dir, { recursive: true });
});
