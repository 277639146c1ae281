import type { ReactNode } from "react";
import { buttonClass } from "#components/fields/button-class.ts";
import { hasCaseOnlyHere, hasOpenCase } from "#components/store/open-case.ts";
import { offlineWords as words } from "#content/da/offline.ts";
import { watchReleases } from "./watch-releases.ts";

/**
 * Watches for new releases, and offers one where a case is open. Where the answers would not survive it, because they
 * live in this page alone, nothing is offered, and what was offered before is taken away: the new version comes when
 * the page is left.
 *
 * @param base the site's own folder, "/" or "/klagevejen/"
 * @param show puts the offer on the page, or takes it away
 * @param signal ends the watching
 * @example offerReleases("/", setOffer, ended.signal);
 */
export function offerReleases(base: string, show: (offer: ReactNode) => void, signal: AbortSignal): void {
  const onWaiting = (letIn: () => void) => {
    // Asked again at the press: the answers may have moved since it was offered.
    const change = () => (hasCaseOnlyHere() ? show(null) : letIn());
    show(hasOpenCase() && !hasCaseOnlyHere() ? <ReleaseOffer change={change} /> : null);
  };
  watchReleases({ base, isBusy: hasOpenCase, onWaiting, signal });
}

function ReleaseOffer({ change }: { readonly change: () => void }) {
  return (
    <div className="page">
      <div className="note">
        <div className="note__body">
          <p className="bold">{words.ready.title}</p>
          <p>{words.ready.text}</p>
          <div className="actions">
            <button type="button" className={buttonClass("quiet")} onClick={change}>
              {words.change}
            </button>
          </div>
        </div>
      </div>
    </div>
  );
}
