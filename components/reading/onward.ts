import { onwardLinks as words } from "#content/da/pages.ts";
import { paperButtonWords } from "#content/da/paper-button.ts";
import { startPath } from "#lib/answers/guide-paths.ts";
import { blankPapers } from "#lib/document/blank-papers.ts";
import type { OnwardLink } from "./onward-links.tsx";

/** Where the pages for reading lead on to. */
export const onward = {
  start: { href: "/", label: words.start },
  guide: { href: startPath("citizen"), label: words.guide },
  deadline: { href: "/frist/", label: words.deadline },
  advice: { href: "/raad/", label: words.advice },
  routes: { href: "/veje/", label: words.routes },
  sources: { href: "/kilder/", label: words.sources },
  board: { href: "/ankestyrelsen/", label: words.board },
  blank: {
    href: blankPapers.ordinary,
    label: words.blank,
    download: blankPapers.ordinary.slice(1),
  },
  blankLarge: {
    href: blankPapers.large,
    label: paperButtonWords.blankLarge,
    download: blankPapers.large.slice(1),
  },
} as const satisfies Readonly<Record<string, OnwardLink>>;
