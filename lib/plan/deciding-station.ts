import type { ComplaintRoute } from "#lib/routing/complaint-route.ts";

/**
 * The index of the station that hears the complaint (R2, R6): the one after where it is sent, or the first where the
 * complaint goes straight there.
 *
 * @example decidingStation(complaintRoute({ decider: "a-kasse" })) // 1
 */
export function decidingStation({ reassessed, stations }: Pick<ComplaintRoute, "reassessed" | "stations">): number {
  return Math.min(reassessed || stations.length > 2 ? 1 : 0, stations.length - 1);
}
