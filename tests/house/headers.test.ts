import { describe, expect, it } from "vitest";
import { headersFor, hostHeaders } from "../../scripts/headers.mjs";
import { basePathFrom } from "../../scripts/site-place.mjs";

describe("the headers file for hosts", () => {
  const text = hostHeaders(["/index.html", "/_next/static/chunks/a.js", "/sw.js"]);
  const sections = text.split("\n\n").map((each) => each.trim().split("\n"));

  it("sends what our own server sends", () => {
    for (const [path, ...lines] of sections) {
      const example = path === "/*" ? "/index.html" : path === "/_next/static/*" ? "/_next/static/a.js" : (path ?? "");
      const own = Object.entries(headersFor(example)).map(([name, value]) => `${name}: ${value}`);
      expect(own).toEqual(expect.arrayContaining(lines.map((line) => line.trim())));
    }
  });

  it("has a section for all, for what never changes and for each other script", () => {
    expect(sections.map(([path]) => path)).toEqual(["/*", "/_next/static/*", "/sw.js"]);
  });

  it("names a cache time once: hosts may join what two sections say", () => {
    expect(text.match(/Cache-Control/g)).toHaveLength(1);
  });

  it("leaves no common header out", () => {
    const names = (sections[0] ?? []).slice(1).map((line) => line.trim().split(":")[0]);
    expect([...names, "Cache-Control"].sort()).toEqual(Object.keys(headersFor("/index.html")).sort());
  });

  it("speaks of its own folder only, where the site lies in one", () => {
    const inFolder = hostHeaders(["/a/index.html", "/a/_next/static/chunks/a.js", "/a/sw.js"], "/a");
    expect(inFolder.match(/^\/.*$/gm)).toEqual(["/a/*", "/a/_next/static/*", "/a/sw.js"]);
    expect(headersFor("/a/_next/static/chunks/a.js")).toEqual(headersFor("/_next/static/chunks/a.js"));
  });
});

describe("the folder that the site lies in", () => {
  it.each([
    [undefined, ""],
    ["", ""],
    ["/", ""],
    ["/klagevejen", "/klagevejen"],
    ["klagevejen/", "/klagevejen"],
    ["/a/b-2_c/", "/a/b-2_c"],
  ])("reads %j as %j", (text, base) => expect(basePathFrom(text)).toBe(base));

  it.each(["///", "/..", "/a/../b", "/å", "/a b", "/a?b", "https://a.dk/b", "/a//b", "/.a"])("refuses %j", (text) => {
    expect(() => basePathFrom(text)).toThrow("BASE_PATH must be folders");
  });
});
