import { startTransition, useEffect, useState } from "react";
import { whenIdle } from "./when-idle.ts";

/** A module that is fetched once a page that wants it can be used, and kept for the next page. */
type Later<Module> = { readonly load: () => Promise<Module>; loaded: Module | undefined };

/** @example const plan = later(() => import("./live-plan.tsx")); */
export function later<Module extends object>(load: () => Promise<Module>): Later<Module> {
  return { load, loaded: undefined };
}

/**
 * The module, once it is there. Where it does not come (no network, another release), the page is used without it.
 *
 * @example const LivePlan = useLater(plan)?.LivePlan;
 */
export function useLater<Module extends object>(wanted: Later<Module>): Module | undefined {
  const [module, show] = useState(wanted.loaded);
  useEffect(() => {
    // Here already; or it came between the drawing and this, for a page that was left.
    if (wanted.loaded) return show(wanted.loaded);
    const fetchIt = () =>
      void wanted.load().then(
        (loaded) => {
          wanted.loaded = loaded;
          // It gives way to presses: nobody waits for it.
          startTransition(() => show(loaded));
        },
        () => undefined,
      );
    return whenIdle(fetchIt, 100);
  }, [wanted]);
  return module;
}
