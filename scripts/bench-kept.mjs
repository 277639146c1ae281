/**
 * The case that is open in the pages that the benchmarks visit, as a browser keeps it: an ordinary one, decided two days
 * before, so that its deadline lies ahead whenever it is measured.
 *
 * @param {Date} now
 * @returns {string} what stands in the storage
 * @example keptCase(new Date("2026-11-21")).includes('"day":"19"') // true
 */
export function keptCase(now) {
  const decided = new Date(now.getTime() - 2 * 86_400_000);
  const day = {
    day: String(decided.getUTCDate()),
    month: String(decided.getUTCMonth() + 1),
    year: String(decided.getUTCFullYear()),
  };
  return JSON.stringify({
    register: "citizen",
    form: {
      decider: "kommune",
      kommune: "Aarhus",
      stage: "decided",
      channel: "digital-post",
      dated: day,
      received: day,
      guidance: "given",
    },
    // On a device it is kept for a time; the site itself sees to it that this is none too long.
    until: "2099-12-31",
  });
}
