/** `npm start`: builds the site and serves it on this machine. */

import { runNode } from "./run-command.mjs";
import { assertFree, portFrom, serve } from "./serve.mjs";
import { BASE, OUT } from "./site-place.mjs";

try {
  const port = portFrom(process.env.PORT);
  // A taken port is said now and not after the build.
  await assertFree(port);
  if (!(await runNode(["scripts/build.mjs"]))) throw new Error("The site was not built, so there is nothing to serve.");
  const { url } = await serve({ dir: OUT, port });
  console.log(`\nKlagevejen: ${url}${BASE}/\nStop with Ctrl+C.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
