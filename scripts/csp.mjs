import { createHash } from "node:crypto";

/**
 * One tag of the HTML that React writes: it escapes `<` and `>` in texts and attributes, so tags can be told by shape.
 * Groups: closing slash, name, attributes.
 */
const TAG = /<(\/?)([a-zA-Z][\w-]*)((?:\s+[^\s=>"'/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/g;
const ATTRIBUTE = /([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;
const CHARSET = /<meta\s+charset="utf-8"\s*\/?>/i;
const OWN_META = /<meta http-equiv="Content-Security-Policy" content="[^"]*"\s*\/?>/g;

/**
 * Puts the policy into a page: right after the charset, which comes first, so before anything that it governs.
 *
 * Scripts are allowed by `'self'` and by the hash of each one that stands in this page. `form-action 'none'`: a form
 * sent before the script has come would carry the answers in the address to the host.
 *
 * @param {string} html one built page; a policy put in earlier is replaced
 * @returns {{ html: string, hashes: number }}
 * @throws {Error} naming what the policy would block: inline style, `<style>`, inline handler; or what is missing
 * @example withPolicy("<html><head><meta charset=\"utf-8\"></head></html>").hashes // 0
 */
export function withPolicy(html) {
  const bare = html.replace(OWN_META, "");
  const charset = CHARSET.exec(bare)?.[0];
  if (charset === undefined) throw new Error('no <meta charset="utf-8">');
  if (!/<head>/.test(bare)) throw new Error("no <head>");

  const findings = forbiddenIn(bare);
  if (findings.length > 0) throw new Error(findings.join("; "));

  const hashes = inlineScriptHashes(bare);
  const policy = `<meta http-equiv="Content-Security-Policy" content="${policyWith(hashes)}"/>`;
  return {
    html: bare.replace(charset, "").replace("<head>", () => `<head>${charset}${policy}`),
    hashes: hashes.length,
  };
}

/** @param {readonly string[]} hashes */
function policyWith(hashes) {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...hashes.map((hash) => `'sha256-${hash}'`)].join(" "),
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
  ].join("; ");
}

/** @param {string} html */
function inlineScriptHashes(html) {
  const bodies = [...html.matchAll(SCRIPT)].filter(([, attributes = ""]) => !/\ssrc=/.test(attributes));
  const hashes = bodies.map(([, , body = ""]) => createHash("sha256").update(body, "utf8").digest("base64"));
  return [...new Set(hashes)];
}

/**
 * What the policy would block silently in a person's browser has to fail here instead.
 *
 * @param {string} html
 */
function forbiddenIn(html) {
  const findings = [];
  const markup = html.replace(SCRIPT, "<script$1></script>");
  const tags = [...markup.matchAll(TAG)];
  // A tag that this file cannot read could hide anything.
  const unread = [...markup.matchAll(/<\/?[a-zA-Z]/g)].length - tags.length;
  if (unread !== 0) findings.push(`${unread} tags that could not be read`);
  for (const [tag, , name = "", attributes = ""] of tags) {
    if (name.toLowerCase() === "style") findings.push(`a <style> element: ${tag}`);
    for (const [, attribute = "", ...values] of attributes.matchAll(ATTRIBUTE)) {
      const value = values.find((each) => each !== undefined) ?? "";
      if (/^style$/i.test(attribute)) findings.push(`an inline style: ${tag}`);
      if (/^on/i.test(attribute)) findings.push(`an inline handler: ${tag}`);
      if (/^\s*javascript:/i.test(value)) findings.push(`a javascript: address: ${tag}`);
    }
  }
  return findings;
}
