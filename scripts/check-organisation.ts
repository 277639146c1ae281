/** Whether what an organisation says of itself (content/da/organisation.ts) can be shown; part of the build. */

import { existsSync } from "node:fs";
import { organisation } from "#content/da/organisation.ts";
import { checkOrganisation } from "#lib/document/check-organisation.ts";

try {
  if (organisation) {
    checkOrganisation(organisation);
    if (organisation.logo && !existsSync(`public${organisation.logo.src}`)) {
      throw new RangeError(`logo.src is not a file: public${organisation.logo.src}`);
    }
  }
} catch (error) {
  console.error(`content/da/organisation.ts: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}
