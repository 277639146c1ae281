/** `npm run dev`: Next's own server with the generated fonts in place. It sends no headers and no policy. */

import { ensureFonts } from "./fonts.mjs";
import { NEXT, runNode } from "./run-command.mjs";

await ensureFonts();
await runNode([...NEXT, "dev"], { NEXT_TELEMETRY_DISABLED: "1" });
