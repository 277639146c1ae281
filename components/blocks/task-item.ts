import type { TagTone } from "./tag.tsx";

/** Something that is ready or missing. */
export type TaskItem = {
  readonly label: string;
  readonly href?: string | undefined;
  /** "Klar" or "Mangler", with its tone. */
  readonly status: { readonly tone: TagTone; readonly text: string };
};
