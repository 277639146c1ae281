/**
 * Does a work once the browser has nothing else to do.
 *
 * @param patience after how many milliseconds it is taken to be idle where the browser does not tell (Safari)
 * @returns what gives it up, as long as it has not begun
 * @example useEffect(() => whenIdle(prepare, 1000), []);
 */
export function whenIdle(work: () => void, patience: number): () => void {
  if (!("requestIdleCallback" in window)) {
    const timer = setTimeout(work, patience);
    return () => clearTimeout(timer);
  }
  const idle = window.requestIdleCallback(work);
  return () => window.cancelIdleCallback(idle);
}
