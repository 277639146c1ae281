import type { Server } from "node:http";

/**
 * Starts a server on any free port of this machine.
 *
 * @param server a server that is not listening yet
 * @returns its address without a last slash, and how to end it
 * @example const other = await listenOnLoopback(createServer(handler));
 */
export async function listenOnLoopback(server: Server): Promise<{ url: string; close: () => Promise<void> }> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
