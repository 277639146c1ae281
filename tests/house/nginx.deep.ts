import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { installPackage } from "../../scripts/debian-package.mjs";
import { headersFor } from "../../scripts/headers.mjs";
import { nginxServer } from "../../scripts/nginx.mjs";

const FILES = {
  "index.html": "<h1>Start</h1>",
  "404.html": "<h1>Findes ikke</h1>",
  "frist/index.html": "<h1>Frist</h1>",
  "_next/static/chunks/a.js": "1",
  "_next/static/chunks/a.css": "p{}",
  "sw.js": "2",
  "manifest.webmanifest": "{}",
  "_next/static/chunks/a.js.br": "brotli",
  "index.html.br": "brotli",
};
const base = "/klagevejen";
const dir = mkdtempSync(join(tmpdir(), "klagevejen-nginx-"));
let nginx: ChildProcess;
let url = "";
let urlInFolder = "";

/** Debian's package where we may install it: a machine without nginx proves nothing about it. */
function provideNginx(): void {
  const runs = () => spawnSync("nginx", ["-v"]).status === 0;
  if (runs()) return;
  installPackage("nginx-light");
  if (!runs()) throw new Error("nginx is not here and could not be installed");
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

beforeAll(async () => {
  provideNginx();
  for (const [name, text] of Object.entries(FILES)) {
    for (const folder of ["", base]) {
      mkdirSync(dirname(join(dir, `out${folder}`, name)), { recursive: true });
      writeFileSync(join(dir, `out${folder}`, name), text);
    }
  }
  const port = await freePort();
  const portInFolder = await freePort();
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${dir}/${name};`,
  );
  // Files of this test belong to who runs it, so nginx must not become another user.
  const user = process.getuid?.() === 0 ? "user root;" : "";
  writeFileSync(
    join(dir, "nginx.conf"),
    `${user} daemon off; worker_processes 1; pid ${dir}/pid; events {}
    http { include /etc/nginx/mime.types; ${temporary.join(" ")} ${nginxServer({ root: `${dir}/out`, listen: `127.0.0.1:${port}` })}
      ${nginxServer({ root: `${dir}/out`, listen: `127.0.0.1:${portInFolder}`, base })} }`,
  );
  nginx = spawn("nginx", ["-c", join(dir, "nginx.conf"), "-e", join(dir, "error.log")], { stdio: "inherit" });
  url = `http://127.0.0.1:${port}`;
  urlInFolder = `http://127.0.0.1:${portInFolder}${base}`;
  await vi.waitFor(() => fetch(url), { timeout: 20_000 });
});

afterAll(() => {
  nginx.kill();
  rmSync(dir, { recursive: true });
});

describe("nginx, as docs/deploy.md sets it up", () => {
  it.each([
    ["/", "text/html"],
    ["/frist/", "text/html"],
    ["/sw.js", "application/javascript"],
    ["/manifest.webmanifest", "application/manifest+json"],
    ["/_next/static/chunks/a.js", "application/javascript"],
    ["/_next/static/chunks/a.css", "text/css"],
  ])("sends with %s what our own server sends, as %s", async (path, type) => {
    for (const at of [url, urlInFolder]) {
      const response = await fetch(`${at}${path}`);
      expect(response.status, at).toBe(200);
      expect(response.headers.get("content-type"), at).toBe(type);
      for (const [name, value] of Object.entries(headersFor(path)))
        expect(response.headers.get(name), name).toBe(value);
    }
  });

  it("sends a page on to its slash", async () => {
    const { status, headers } = await fetch(`${url}/frist`, { redirect: "manual" });
    expect([status, new URL(headers.get("location") ?? "", url).pathname]).toEqual([301, "/frist/"]);
  });

  it.each(["/findes-ikke/", "/_next/", "/index.html.br", "/_next/static/chunks/a.js.br", "/_headers", "/x.js"])(
    "says 404 with our own page to %s",
    async (path) => {
      for (const at of [url, urlInFolder]) {
        const response = await fetch(`${at}${path}`);
        expect([response.status, await response.text()]).toEqual([404, FILES["404.html"]]);
        expect(response.headers.get("x-content-type-options")).toBe("nosniff");
      }
    },
  );

  it("takes nothing", async () => {
    expect((await fetch(url, { method: "POST", body: "svar" })).status).toBe(405);
  });
});
