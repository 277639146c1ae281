/**
 * The response headers, in one place: `npm start` sends them, the build writes them to `out/_headers` for hosts that
 * read such a file.
 *
 * The page's own policy (hashes) stands in its `<meta>` (csp.mjs). A `<meta>` reaches neither frames nor workers: those
 * two need a header.
 */

const DENIED_FEATURES = [
  "accelerometer",
  "autoplay",
  "camera",
  "display-capture",
  "encrypted-media",
  "fullscreen",
  "geolocation",
  "gyroscope",
  "hid",
  "idle-detection",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "publickey-credentials-get",
  "screen-wake-lock",
  "serial",
  "usb",
  "xr-spatial-tracking",
];

/** Sent with everything. */
const EVERYWHERE = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Permissions-Policy": DENIED_FEATURES.map((feature) => `${feature}=()`).join(", "),
};

/** `frame-ancestors` is ignored in a `<meta>`. */
const PAGE_POLICY = "frame-ancestors 'none'";

/**
 * A worker obeys the policy of its own script, not of the page: without this line the worker that makes the paper, and
 * so holds every answer, could send them anywhere. The paper's layout engine is WebAssembly.
 */
const SCRIPT_POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";

/** Names with a hash of their content in them never change. */
export const FOREVER = "public, max-age=31536000, immutable";

/**
 * The headers of one file.
 *
 * @param {string} path the decoded path of the file in the site, with a leading slash
 * @returns {Record<string, string>}
 * @example headersFor("/frist/index.html")["Cache-Control"] // "no-cache"
 */
export function headersFor(path) {
  return {
    ...EVERYWHERE,
    "Content-Security-Policy": /\.m?js$/.test(path) ? SCRIPT_POLICY : PAGE_POLICY,
    "Cache-Control": path.includes("/_next/static/") ? FOREVER : "no-cache",
  };
}

/**
 * What the service worker says with what it hands out, for hosts that cannot: all but the cache times.
 *
 * @returns {{ script: Record<string, string>, other: Record<string, string> }}
 * @example keptHeaders().script["Content-Security-Policy"]
 */
export function keptHeaders() {
  return {
    script: { ...EVERYWHERE, "Content-Security-Policy": SCRIPT_POLICY },
    other: { ...EVERYWHERE, "Content-Security-Policy": PAGE_POLICY },
  };
}

/**
 * The same headers in the form that Netlify, Cloudflare Pages and others read.
 *
 * Such hosts may join what several sections say of one header, so a cache time stands in one section only (they
 * revalidate pages unasked), and both policies may hold for one file.
 *
 * @param {readonly string[]} paths every file in the site, with a leading slash
 * @param {string} [base] the folder on the host that the site lies in, "/klagevejen"; the rest of the host is not ours
 * @returns {string} the text of `_headers`
 * @example hostHeaders(["/sw.js"]).startsWith("/*\n") // true
 */
export function hostHeaders(paths, base = "") {
  const scripts = paths.filter((path) => /\.m?js$/.test(path) && !path.includes("/_next/static/"));
  return [
    section(`${base}/*`, { ...EVERYWHERE, "Content-Security-Policy": PAGE_POLICY }),
    section(`${base}/_next/static/*`, { "Content-Security-Policy": SCRIPT_POLICY, "Cache-Control": FOREVER }),
    ...scripts.map((path) => section(path, { "Content-Security-Policy": SCRIPT_POLICY })),
  ].join("\n");
}

/**
 * @param {string} path
 * @param {Record<string, string>} headers
 */
function section(path, headers) {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${path}\n${lines.join("")}`;
}
