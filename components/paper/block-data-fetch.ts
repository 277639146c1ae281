/**
 * Keeps the layout engine from fetching itself. Its WebAssembly is in its own source, as a `data:` address; it tries
 * to fetch that, and decodes it in memory when it cannot. Refusing here, before the browser does, lets the worker's
 * policy stay at `connect-src 'self'` without an error in the console. Imported before the engine.
 */
const realFetch = globalThis.fetch;

globalThis.fetch = (input, init) =>
  typeof input === "string" && input.startsWith("data:")
    ? Promise.reject(new TypeError("data: addresses are not fetched"))
    : realFetch(input, init);

export {};
