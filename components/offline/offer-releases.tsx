import type { ReactNode } from "react";
import { buttonClass } from "#components/fields/button-class.ts";
import { hasCaseOnlyHere, hasOpenCase } from "#components/store/open-case.ts";
import { offlineWords as words } from "#content/da/offline.ts";
import { watchReleases } from "./watch-releases.ts";

/**
 * Watches for new releases, and offers one where a case is open. Where the answers would not survive it, because they
 * live in this page alone, nothing is offered: the new version comes when the page is left.
 *
 * @param base the site's own folder, "/" or "/klagevejen/"
 * @param show puts the offer on the page, or takes it away
 * @param signal ends the watching
 * @example offerReleases("/", setOffer, ended.signal);
 */
export function offerReleases(base: string, show: (offer: ReactNode) => void, signal: AbortSignal): void {
  const onWaiting = (letIn: () => void) =>
    show(hasOpenCase() && !hasCaseOnlyHere() ? <ReleaseOffer letIn={letIn} /> : null);
  watchReleases({ base, isBusy: hasOpenCase, onWaiting, signal });
}

function ReleaseOffer({ letIn }: { readonly letIn: () => void }) {
  return (
    <div className="page">
      <div className="note">
        <div className="note__body">
          <p className="bold">{words.ready.title}</p>
          <p>{words.ready.text}</p>
          <div className="actions">
            <button type="button" className={buttonClass("quiet")} onClick={letIn}>
              {words.change}
            </button>
          </div>
        </div>
      </div>
    </div>
  );
}
