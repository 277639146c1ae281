import { onwardLinks as words } from "#content/da/pages.ts";
import { paperButtonWords } from "#content/da/paper-button.ts";
import type { OnwardLink } from "./onward-links.tsx";

/** Where the pages for reading lead on to. */
export const onward = {
  start: { href: "/", label: words.start },
  guide: { href: "/guide/om-sagen/hvem-har-afgjort/", label: words.guide },
  deadline: { href: "/frist/", label: words.deadline },
  advice: { href: "/raad/", label: words.advice },
  routes: { href: "/veje/", label: words.routes },
  sources: { href: "/kilder/", label: words.sources },
  board: { href: "/ankestyrelsen/", label: words.board },
  blank: {
    href: "/klagevejen-tom-tjekliste.pdf",
    label: words.blank,
    download: "klagevejen-tom-tjekliste.pdf",
  },
  blankLarge: {
    href: "/klagevejen-tom-tjekliste-stor-skrift.pdf",
    label: paperButtonWords.blankLarge,
    download: "klagevejen-tom-tjekliste-stor-skrift.pdf",
  },
} as const satisfies Readonly<Record<string, OnwardLink>>;
