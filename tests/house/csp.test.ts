import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { withPolicy } from "../../scripts/csp.mjs";

const page = (head: string, body = "") =>
  `<!DOCTYPE html><html lang="da"><head>${head}</head><body>${body}</body></html>`;
const CHARSET = '<meta charSet="utf-8"/>';

describe("the policy in a page", () => {
  it("stands right after the charset, which is moved to be first", () => {
    const { html } = withPolicy(page(`<link rel="stylesheet" href="/a.css"/>${CHARSET}<title>Å</title>`));
    expect(html).toMatch(/<head><meta charSet="utf-8"\/><meta http-equiv="Content-Security-Policy"/);
    expect(html.match(/charset/gi)).toHaveLength(1);
  });

  it("allows each inline script by its hash, and no other", () => {
    const script = 'self.__next_f.push([1,"$& æ \\u003c"])';
    const body = `<script>${script}</script><script id="_R_">${script}</script><script src="/a.js" async=""></script>`;
    const { html, hashes } = withPolicy(page(CHARSET, body));
    const hash = createHash("sha256").update(script).digest("base64");
    expect(hashes).toBe(1);
    expect(html).toContain(`script-src 'self' 'sha256-${hash}';`);
    expect(html).toContain(script);
  });

  it("allows nothing inline, no form to be sent and no other origin", () => {
    const { html } = withPolicy(page(CHARSET));
    expect(html).toContain("default-src 'none'");
    expect(html).toContain("form-action 'none'");
    expect(html).not.toMatch(/unsafe|https?:|blob:|data:|\*/);
  });

  it("is the same when it is put in twice", () => {
    const once = withPolicy(page(CHARSET, "<script>1</script>")).html;
    expect(withPolicy(once).html).toBe(once);
  });

  it.each([
    ["an inline style", '<p style="color:red">x</p>'],
    ["an inline style", "<p class=a STYLE=color:red>x</p>"],
    ["an inline style", "<svg><path d='M0 0' style='fill:red'/></svg>"],
    ["a <style> element", "<style>p{}</style>"],
    ["an inline handler", '<button onclick="x()">x</button>'],
    ["an inline handler", '<svg onload="x()"></svg>'],
    ["a javascript: address", '<a href="javascript:x()">x</a>'],
    ["tags that could not be read", '<p title="a" "b">x</p>'],
  ])("refuses %s: %s", (said, body) => {
    expect(() => withPolicy(page(CHARSET, body))).toThrow(said);
  });

  it("leaves words alone that only look like it", () => {
    const body = "<p title=\"style='a' onclick=\">style=&quot;a&quot; onclick=x</p><script>a.style='b'</script>";
    expect(() => withPolicy(page(CHARSET, body))).not.toThrow();
  });

  it("refuses a page without a charset", () => {
    expect(() => withPolicy(page("<title>x</title>"))).toThrow("charset");
  });
});
