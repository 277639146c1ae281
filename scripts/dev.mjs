/** `npm run dev`: Next's own server with the generated files of public/ in place. It sends no headers and no policy. */

import { ensureFonts } from "./fonts.mjs";
import { makePrintSheet } from "./print-sheet.mjs";
import { NEXT, runNode } from "./run-command.mjs";

await ensureFonts();
await makePrintSheet();
await runNode([...NEXT, "dev"], { NEXT_TELEMETRY_DISABLED: "1" });
