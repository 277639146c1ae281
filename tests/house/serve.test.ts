import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { assertFree, portFrom, serve } from "../../scripts/serve.mjs";

const dir = mkdtempSync(join(tmpdir(), "klagevejen-serve-"));
const FILES = {
  "index.html": "<h1>Start</h1>",
  "404.html": "<h1>Findes ikke</h1>",
  "frist/index.html": "<h1>Frist</h1>",
  "_next/static/chunks/a.js": "1",
  "worker.mjs": "2",
  "fonts/a.woff2": "font",
  "guide/__next.guide.$d$step.__PAGE__.txt": "payload",
};
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), text);
  }
  writeFileSync(join(dir, "index.html.br"), brotliCompressSync(FILES["index.html"]));
  site = await serve({ dir, port: 0 });
});

afterAll(async () => {
  await site.close();
  rmSync(dir, { recursive: true });
});

/** Asks with the path exactly as written: `fetch` would tidy it up. */
function ask(path: string, { method = "GET", headers = {} } = {}) {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port: site.port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    asked.on("error", reject);
    asked.end();
  });
}

describe("the server", () => {
  it("serves pages that no one may frame", async () => {
    const page = await ask("/frist/");
    expect(page.status).toBe(200);
    expect(page.body.toString()).toBe("<h1>Frist</h1>");
    expect(page.headers["content-type"]).toBe("text/html;charset=utf-8");
    expect(page.headers["content-security-policy"]).toBe("frame-ancestors 'none'");
    expect(page.headers["cache-control"]).toBe("no-cache");
  });

  it.each(["/_next/static/chunks/a.js", "/worker.mjs"])("sends the workers' policy with %s", async (path) => {
    const script = await ask(path);
    expect(script.status).toBe(200);
    expect(script.headers["content-security-policy"]).toBe(
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
    );
  });

  it("lets only files with a hash in their name be kept for ever", async () => {
    expect((await ask("/_next/static/chunks/a.js")).headers["cache-control"]).toContain("immutable");
    expect((await ask("/worker.mjs")).headers["cache-control"]).toBe("no-cache");
  });

  it.each(["/", "/frist/", "/worker.mjs", "/fonts/a.woff2", "/missing/", "/frist", "/%", "/index.html.br"])(
    "sends the common headers with %s",
    async (path) => {
      const { headers } = await ask(path);
      expect(headers["x-content-type-options"]).toBe("nosniff");
      expect(headers["referrer-policy"]).toBe("no-referrer");
      expect(headers["cross-origin-opener-policy"]).toBe("same-origin");
      expect(headers["permissions-policy"]).toContain("camera=()");
      expect(headers["content-security-policy"]).toBeTruthy();
    },
  );

  it.each([
    ["/frist", "/frist/"],
    ["/frist?a=1&b=?", "/frist/?a=1&b=?"],
    ["/%66rist", "/%66rist/"],
  ])("sends %s on to %s", async (from, to) => {
    const { status, headers } = await ask(from);
    expect([status, headers.location]).toEqual([308, to]);
  });

  it.each([
    "/missing",
    "/missing/",
    "//example.dk",
    "//frist",
    "/..%2f..%2fetc/passwd",
    "/../../etc/passwd",
    "/worker.mjs/",
    "/index.html.br",
    "/%00",
  ])("says 404 with our own page to %s", async (path) => {
    const { status, body, headers } = await ask(path);
    expect(status).toBe(404);
    expect(headers.location).toBeUndefined();
    expect(body.toString()).toBe("<h1>Findes ikke</h1>");
  });

  it.each(["/%", "/%e6%", "/a%ZZ"])("says 400 to the malformed %s", async (path) => {
    expect((await ask(path)).status).toBe(400);
  });

  it.each(["POST", "PUT", "DELETE", "OPTIONS"])("takes nothing by %s", async (method) => {
    const { status, headers } = await ask("/", { method });
    expect([status, headers.allow]).toEqual([405, "GET, HEAD"]);
  });

  it("answers HEAD without a body, also for what is missing", async () => {
    expect((await ask("/", { method: "HEAD" })).body).toHaveLength(0);
    expect(await ask("/missing", { method: "HEAD" })).toMatchObject({ status: 404, body: Buffer.alloc(0) });
  });

  it("sends brotli to those who take it", async () => {
    const small = await ask("/", { headers: { "accept-encoding": "gzip, br" } });
    expect(small.headers["content-encoding"]).toBe("br");
    expect(small.headers["content-type"]).toBe("text/html;charset=utf-8");
    expect((await ask("/")).headers["content-encoding"]).toBeUndefined();
  });

  it.each(["bytes=0-1", "bytes=5-1", "bytes=99-", "bytes=-1", "nonsense"])("survives the range %s", async (range) => {
    expect(await ask("/fonts/a.woff2", { headers: { range } })).toMatchObject({
      status: 200,
      body: Buffer.from("font"),
    });
  });

  it("serves payloads whose names have a $ in them, as Next asks for them", async () => {
    const { status, headers } = await ask("/guide/__next.guide.$d$step.__PAGE__.txt?_rsc=x");
    expect([status, headers["content-type"]]).toEqual([200, "text/plain"]);
  });

  it("listens on this machine only and says so", () => {
    expect(site.url).toBe(`http://localhost:${site.port}`);
  });

  it("says in one sentence that a port is taken", async () => {
    const sentence = new RegExp(`^Port ${site.port} is taken\\. [^\\n]+\\.$`);
    await expect(serve({ dir, port: site.port })).rejects.toThrow(sentence);
    await expect(assertFree(site.port)).rejects.toThrow(sentence);
  });

  it("says in one sentence that there is no site", async () => {
    await expect(serve({ dir: join(dir, "fonts"), port: 0 })).rejects.toThrow(/holds no built site/);
  });
});

describe("PORT", () => {
  it.each([
    [undefined, 3000],
    ["", 3000],
    ["8080", 8080],
    ["65535", 65535],
  ])("%s is %i", (text, port) => {
    expect(portFrom(text)).toBe(port);
  });

  it.each(["0", "65536", "-1", "3e3", "0x10", "80.5", "abc", " 80", "99999999"])("%s is refused", (text) => {
    expect(() => portFrom(text)).toThrow(/^PORT must be a whole number from 1 to 65535, not "/);
  });
});
