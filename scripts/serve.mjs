/**
 * Serves the built site on this machine, with the headers it is meant to have (headers.mjs).
 *
 * On its own: `node scripts/serve.mjs` serves `out/` on $PORT, without building. Where the site lies in a folder, so does
 * `out/` (site-place.mjs): nothing here needs to know.
 */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import sirv from "sirv";
import { headersFor } from "./headers.mjs";
import { BASE, OUT } from "./site-place.mjs";

/** A folder and one machine: nobody else on the network sees the site unless asked to. */
const LOOPBACK = "127.0.0.1";

/**
 * Starts the server.
 *
 * @param {{ dir: string, port: number, host?: string }} options `port` 0 takes any free port
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 * @throws {Error} with one sentence for a person when the folder is not a built site or the port cannot be had
 * @example const site = await serve({ dir: "out", port: 0 });
 */
export async function serve({ dir, port, host = LOOPBACK }) {
  const notFoundFile = join(dir, "404.html");
  if (!existsSync(notFoundFile)) throw new Error(`${dir} holds no built site. Run: npm run build`);
  const notFoundPage = readFileSync(notFoundFile);
  const pages = pageAddresses(dir);
  const files = sirv(dir, { brotli: true, etag: true });

  const server = createServer((request, response) => {
    const [, rawPath = "/", query = ""] = /^([^?]*)(.*)$/s.exec(request.url ?? "/") ?? [];
    const path = decoded(rawPath);
    send(response, headersFor(path ?? ""));
    if (request.method !== "GET" && request.method !== "HEAD") {
      return response.writeHead(405, { Allow: "GET, HEAD" }).end();
    }
    if (path === undefined) return response.writeHead(400).end();

    if (pages.has(path)) {
      return response.writeHead(308, { Location: `${rawPath}/${query}` }).end();
    }

    const missing = () => {
      send(response, headersFor("/404.html"));
      const headers = { "Content-Type": "text/html;charset=utf-8", "Content-Length": notFoundPage.length };
      response.writeHead(404, headers).end(request.method === "HEAD" ? undefined : notFoundPage);
    };
    // sirv would serve `/x.js/` and `/x.js.br` as scripts too: under names that the headers do not know.
    if (/\.[^/]*\/$|\.br$/.test(path)) return missing();
    // Small files: a range is not needed, and sirv trusts its numbers.
    delete request.headers.range;
    files(request, response, missing);
  });

  await listen(server, port, host);
  const address = server.address();
  const taken = typeof address === "object" && address !== null ? address.port : port;
  return {
    url: `http://${host === LOOPBACK ? "localhost" : host}:${taken}`,
    port: taken,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * Says at once that a port cannot be had, before a long build.
 *
 * @param {number} port
 * @throws {Error} with one sentence for a person
 * @example await assertFree(3000);
 */
export async function assertFree(port) {
  const server = createServer();
  await listen(server, port, LOOPBACK);
  await new Promise((resolve) => server.close(resolve));
}

/**
 * The port a person asked for.
 *
 * @param {string | undefined} text usually `process.env.PORT`
 * @returns {number}
 * @throws {Error} with one sentence for a person
 * @example portFrom(undefined) // 3000
 */
export function portFrom(text) {
  if (text === undefined || text === "") return 3000;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port < 1 || port > 65535) throw new Error(`PORT must be a whole number from 1 to 65535, not "${text}".`);
  return port;
}

/**
 * The pages by their address without the last slash: one page has one address, so these are redirected.
 *
 * @param {string} dir
 * @returns {Set<string>}
 */
function pageAddresses(dir) {
  const files = readdirSync(dir, { recursive: true, encoding: "utf8" }).map((file) => file.replaceAll("\\", "/"));
  return new Set(files.filter((file) => file.endsWith("/index.html")).map((file) => `/${file.slice(0, -11)}`));
}

/**
 * @param {string} rawPath
 * @returns {string | undefined} nothing when the escapes are malformed
 */
function decoded(rawPath) {
  try {
    return decodeURI(rawPath);
  } catch {
    return undefined;
  }
}

/**
 * @param {import("node:http").Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<void>}
 */
function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once("error", (/** @type {NodeJS.ErrnoException} */ error) => reject(new Error(listenError(error, port))));
    server.listen(port, host, () => resolve());
  });
}

/**
 * @param {import("node:http").ServerResponse} response
 * @param {Record<string, string>} headers
 */
function send(response, headers) {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

/**
 * @param {NodeJS.ErrnoException} error
 * @param {number} port
 */
function listenError(error, port) {
  const other = port === 3000 ? 3001 : 3000;
  if (error.code === "EADDRINUSE") return `Port ${port} is taken. Choose another, such as PORT=${other}.`;
  if (error.code === "EACCES") return `Port ${port} is not allowed here. Choose another, such as PORT=${other}.`;
  return `The server could not start: ${error.message}`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    const { url } = await serve({ dir: OUT, port: portFrom(process.env.PORT) });
    console.log(`Klagevejen: ${url}${BASE}/`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
