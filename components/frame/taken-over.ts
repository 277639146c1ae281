let isTakenOver = false;

/**
 * Whether React has taken the page over from its static form, and what is drawn from now on is drawn in the browser.
 *
 * @example const [follows] = useState(hasTakenOver);
 */
export function hasTakenOver(): boolean {
  return isTakenOver;
}

/** Said by the frame, and by nobody else. @example useEffect(markTakenOver, []); */
export function markTakenOver(): void {
  isTakenOver = true;
}
