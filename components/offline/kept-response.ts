/** What the service worker adds to what it hands out: `script` to scripts, `other` to the rest (scripts/headers.mjs). */
export type KeptHeaders = {
  readonly script: Readonly<Record<string, string>>;
  readonly other: Readonly<Record<string, string>>;
};

/**
 * A response as the service worker hands it out: wrapped anew, so that its own address is empty, and with the headers
 * that the site is meant to have.
 *
 * The address: a browser starts a worker at the address of the response, and a kept response has lost the hash in
 * which the bundler hands its workers their parameters; an empty one makes the browser take the address that was asked
 * for. The headers: a host that cannot send a policy with its scripts leaves the worker that makes the paper without one.
 *
 * @param response from the cache or the network, of our own origin
 * @param path the path that was asked for
 * @param headers both sets
 * @example keptResponse(cached, "/_next/static/chunks/a.js", headers).headers.get("content-security-policy")
 */
export function keptResponse(response: Response, path: string, headers: KeptHeaders, status = response.status) {
  const all = new Headers(response.headers);
  const ours = /\.m?js$/.test(path) ? headers.script : headers.other;
  for (const [name, value] of Object.entries(ours)) all.set(name, value);
  return new Response(response.body, { status, headers: all });
}
