/** A program: prints what the calendar and the deadline say on a device set to the zone in TZ (tests/house/time-zones). */

import { daysInZone } from "./days-in-zone.ts";

console.log(JSON.stringify(daysInZone()));
