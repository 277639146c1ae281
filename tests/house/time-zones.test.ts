import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterAll, describe, expect, test } from "vitest";
import { type DaysInZone, daysInZone } from "#tests/support/days-in-zone.ts";
import { instantsAtMidnight } from "#tests/support/instants-at-midnight.ts";

const zones = [
  ["Europe/Copenhagen", [-60, -120]],
  ["Pacific/Auckland", [-780, -720]],
  ["America/Los_Angeles", [480, 420]],
  ["UTC", [0, 0]],
] as const;

const run = promisify(execFile);
let answers = 0;

/** What a device set to a zone says: a process of its own, as a zone is read once when a process starts. */
async function saidIn(zone: string): Promise<DaysInZone> {
  const program = ["--import", "tsx", "tests/support/print-days-in-zone.ts"];
  const { stdout } = await run(process.execPath, program, { env: { ...process.env, TZ: zone }, maxBuffer: 2 ** 22 });
  return JSON.parse(stdout);
}

describe("on a device set to", () => {
  test.each(zones)("[H5][F1][F2][F8] %s the days and the deadlines are the same", async (zone, offsets) => {
    const said = await saidIn(zone);
    expect(said.offsets).toEqual(offsets);
    expect(said.instants).toEqual(instantsAtMidnight.map(([, , expected]) => expected));
    const here = daysInZone();
    expect(said.answers).toBe(here.answers);
    expect(said.digest).toBe(here.digest);
    answers += said.answers;
  });
});

afterAll(() => {
  console.log(`answers compared between ${zones.length} time zones: ${answers}`);
  expect(answers).toBeGreaterThan(70_000);
});
