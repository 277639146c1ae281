import type { ReactNode } from "react";
import { hearForgotten } from "#components/store/other-tabs.ts";
import { offerReleases } from "./offer-releases.tsx";

/**
 * What every page does once it stands, also one that carries no store: hears that everything was deleted in another
 * tab, keeps the site on the device and watches for new releases.
 *
 * @example afterPage("/", setOffer, ended.signal); // as offerReleases is asked
 */
export function afterPage(base: string, show: (offer: ReactNode) => void, signal: AbortSignal): void {
  hearForgotten();
  offerReleases(base, show, signal);
}
