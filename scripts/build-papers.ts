/** Makes the papers that are the same for everyone. Run by the build, after Next's export and with its fonts in place. */

import { mkdir, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { fontAddresses } from "#components/paper/font-addresses.ts";
import { renderPaper } from "#components/paper/render-paper.ts";
import { blankDocument } from "#lib/document/blank-document.ts";
import { blankPapers } from "#lib/document/blank-papers.ts";
import { rulesVersion } from "#lib/plan/rules-version.ts";
import { SITE } from "./site-place.mjs";

await mkdir(SITE, { recursive: true });
for (const print of ["ordinary", "large"] as const) {
  const bytes = await renderPaper({
    document: blankDocument(),
    // The rules' version, not today: the same source gives the same bytes.
    createdOn: rulesVersion,
    fonts: fontAddresses(`${resolve("public/fonts/pdf")}/`),
    print,
  });
  await writeFile(`${SITE}${blankPapers[print]}`, bytes);
}
