/** Makes the papers that are the same for everyone. Run by the build, after Next's export and with its fonts in place. */

import { mkdir, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { fontAddresses } from "#components/paper/font-addresses.ts";
import { renderPaper } from "#components/paper/render-paper.ts";
import { blankDocument } from "#lib/document/blank-document.ts";
import { rulesVersion } from "#lib/plan/rules-version.ts";

const OUT = "out";

// The rules' version, not today: the same source gives the same bytes.
const bytes = await renderPaper({
  document: blankDocument(),
  createdOn: rulesVersion,
  fonts: fontAddresses(`${resolve("public/fonts/pdf")}/`),
});
await mkdir(OUT, { recursive: true });
await writeFile(`${OUT}/klagevejen-tom-tjekliste.pdf`, bytes);
