import { later } from "#components/frame/use-later.ts";

/** The parts of the guide's pages that are loaded once the form can be used. */
export const laterParts = later(() => import("./later-parts.ts"));

/** What is seldom said beside a field, there and on the page about the deadline. */
export const fieldNotes = later(() => import("./field-notes.tsx"));
