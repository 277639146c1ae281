type PageWatch = {
  /** Whether leaving the page loses what was typed. */
  readonly isAtRisk: () => boolean;
  /** The page is being left; it may be kept whole by the browser, and come back. */
  readonly onLeave: () => void;
  /** Whether a page that came back shows what is no longer so. */
  readonly isStale: () => boolean;
};

/**
 * Follows the page's own comings and goings: warns before answers in memory are lost, and loads a page anew that the
 * browser had kept whole while its answers were deleted or changed.
 *
 * @example watchPage({ isAtRisk, onLeave, isStale });
 */
export function watchPage({ isAtRisk, onLeave, isStale }: PageWatch): void {
  window.addEventListener("pagehide", onLeave);
  window.addEventListener("pageshow", ({ persisted }) => {
    if (persisted && isStale()) window.location.reload();
  });
  window.addEventListener("beforeunload", (event) => {
    if (isAtRisk()) event.preventDefault();
  });
}
