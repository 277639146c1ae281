import { existsSync, readFileSync, statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { weightBars } from "#tests/support/weight-bars.ts";

const bars = weightBars({ wholeSite: "the whole site, kept for use without a network" });
const worker = readFileSync("out/sw.js", "utf8");
const kept = [...worker.matchAll(/url:"\/([^"]*)"/g)].map(([, url = ""]) =>
  /(^|\/)$/.test(url) ? `${url}index.html` : url,
);
const sizeOf = (file: string) => statSync(existsSync(`out/${file}.br`) ? `out/${file}.br` : `out/${file}`).size;

describe("what is kept for use without a network", () => {
  it("is there, each file of it", () => {
    expect(kept.length).toBeGreaterThan(100);
    for (const file of kept) expect(existsSync(`out/${file}`), file).toBe(true);
  });

  it.each([
    "index.html",
    "404.html",
    "plan/index.html",
    "plan/index.txt",
    "dine-svar/index.txt",
    "fonts/pdf/plex-400.ttf",
    "klagevejen-tom-tjekliste.pdf",
  ])("has %s in it", (file) => expect(kept).toContain(file));

  it("has every script in it, and none of the files that nobody opens", () => {
    const pages = kept.filter((file) => file.endsWith(".html")).map((file) => readFileSync(`out/${file}`, "utf8"));
    const scripts = pages.flatMap((html) =>
      [...html.matchAll(/src="\/(_next\/[^"]*\.js)"/g)].map(([, src = ""]) => src),
    );
    expect(new Set(scripts).size).toBeGreaterThan(5);
    expect([...new Set(scripts)].filter((script) => !kept.includes(script))).toEqual([]);
    expect(kept.filter((file) => /^(komponenter|404\/|_not-found|sw\.js)|__next\./.test(file))).toEqual([]);
  });

  it(`costs a person at most ${bars.wholeSite} KiB over the network`, () => {
    const bytes = kept.reduce((sum, file) => sum + sizeOf(file), 0);
    expect(bytes / 1024).toBeLessThan(bars.wholeSite);
    expect(bytes / 1024).toBeGreaterThan(500);
  });
});

describe("the site that can be installed", () => {
  const manifest = JSON.parse(readFileSync("out/manifest.webmanifest", "utf8"));

  it("names its icons, each of the size it says", () => {
    expect(manifest.icons.map(({ sizes }: { sizes: string }) => sizes)).toEqual(["192x192", "512x512", "512x512"]);
    for (const { src, sizes } of manifest.icons) {
      const png = readFileSync(`out${src}`);
      expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes);
    }
    expect(manifest.icons.some(({ purpose }: { purpose?: string }) => purpose === "maskable")).toBe(true);
  });

  it("begins where a person begins, in Danish, under its own name", () => {
    expect(manifest).toMatchObject({ name: "Klagevejen", lang: "da", start_url: "/", scope: "/" });
  });

  it("is told of by every page", () => {
    expect(readFileSync("out/index.html", "utf8")).toContain('<link rel="manifest" href="/manifest.webmanifest"');
    expect(readFileSync("out/404.html", "utf8")).toContain('<link rel="manifest" href="/manifest.webmanifest"');
  });
});
