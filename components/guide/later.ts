import { later } from "#components/frame/use-later.ts";

/** The parts of the guide's pages that are loaded once the form can be used. */
export const laterParts = later(() => import("./later-parts.ts"));
