/**
 * T2: says which sources have not been checked for long. In a build it only warns, or an old clone could not be built;
 * with --publish it fails. Usage: `npm run check:fresh`.
 */

import { sourceIds } from "#content/ids/sources.ts";
import { copenhagenDay } from "#lib/calendar/copenhagen-day.ts";
import { staleSources } from "#lib/document/stale-sources.ts";
import { freshness } from "#lib/plan/rules-version.ts";

const today = copenhagenDay(new Date());
const old = staleSources(today, freshness.warnDays);
const tooOld = staleSources(today, freshness.failDays);
console.log(
  `sources: ${sourceIds.length} seen, ${old.length} not checked for ${freshness.warnDays} days, ${tooOld.length} for ${freshness.failDays}`,
);
if (old.length > 0) console.log(`Check them again: ${old.join(", ")}`);
if (process.argv.includes("--publish") && tooOld.length > 0) process.exit(1);
