/** What a page tells the service worker. */
export const releaseMessages = {
  /** The new release takes over now. */
  takeOver: "take-over",
  /** … if no other page of the site is open. */
  takeOverIfAlone: "take-over-if-alone",
  /** This page has just been loaded: what older releases left can go, if no other page is open. */
  tidy: "tidy",
} as const;
