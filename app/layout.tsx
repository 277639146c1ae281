import { sitePath } from "#components/frame/site-path.ts";
import "#components/styles/index.css";
import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { preload } from "react-dom";
import { OnePress } from "#components/frame/one-press.tsx";
import { SiteFooter } from "#components/frame/site-footer.tsx";
import { SiteHeader } from "#components/frame/site-header.tsx";
import { SkipLink } from "#components/frame/skip-link.tsx";
import { TakeOver } from "#components/frame/take-over.tsx";
import { NewVersionNote } from "#components/offline/new-version-note.tsx";
import { ErrorBoundary } from "#components/reading/error-boundary.tsx";
import { answerPlaceWords } from "#content/da/answer-place.ts";
import { frameWords, pageTitles, startWords } from "#content/da/interface.ts";
import { direction, languageCode } from "#content/da/language.ts";
import { latePage } from "#content/da/late-page.ts";
import { lettersPage } from "#content/da/letters/page.ts";
import { startPath } from "#lib/answers/guide-paths.ts";
import { danishDate } from "#lib/calendar/danish-day.ts";
import { blankPapers } from "#lib/document/blank-papers.ts";
import { fill } from "#lib/document/fill.ts";
import { lettersPath } from "#lib/letters/letter-path.ts";
import { rulesVersion } from "#lib/plan/rules-version.ts";

export const metadata: Metadata = {
  title: pageTitles.start,
  description: startWords.description,
  // As the header says it, for hosts that send none.
  referrer: "no-referrer",
  formatDetection: { telephone: false, date: false, address: false, email: false },
};

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#ffffff" },
    { media: "(prefers-color-scheme: dark)", color: "#162429" },
  ],
};

const { menu, footer } = frameWords;

const nav = [
  { href: "/raad/", label: menu.advice },
  { href: "/frist/", label: menu.deadline },
  { href: "/veje/", label: menu.routes },
];

const footerColumns = [
  {
    title: footer.guide.title,
    links: [
      { href: startPath("citizen"), label: footer.guide.links.guide },
      { href: startPath("advisor"), label: footer.guide.links.advisor },
      { href: "/frist/", label: footer.guide.links.deadline },
      { href: blankPapers.ordinary, label: footer.guide.links.blank },
    ],
  },
  {
    title: footer.lookUp.title,
    links: [
      { href: "/raad/", label: footer.lookUp.links.advice },
      { href: "/veje/", label: footer.lookUp.links.routes },
      { href: lettersPath, label: lettersPage.title },
      { href: "/ankestyrelsen/", label: footer.lookUp.links.board },
      { href: "/frist/gaaet/", label: latePage.title },
      { href: "/tabel/", label: footer.lookUp.links.table },
      { href: "/ordbog/", label: footer.lookUp.links.glossary },
      { href: "/kilder/", label: footer.lookUp.links.sources },
    ],
  },
  {
    title: footer.about.title,
    links: [
      { href: "/om/", label: footer.about.links.about },
      { href: "/privatliv/", label: footer.about.links.privacy },
      { href: "/dine-svar/", label: answerPlaceWords.title },
      { href: "/tilgaengelighed/", label: footer.about.links.accessibility },
    ],
  },
];

export default function RootLayout({ children }: { readonly children: ReactNode }) {
  // As a link of its own it would stand on every page twice.
  preload(sitePath("/fonts/atkinson-next-da.woff2"), { as: "font", type: "font/woff2", crossOrigin: "anonymous" });
  return (
    <html lang={languageCode} dir={direction} suppressHydrationWarning>
      <head>
        <link rel="stylesheet" href={sitePath("/print.css")} media="print" />
        <link rel="apple-touch-icon" href={sitePath("/icons/apple-touch-icon.png")} />
      </head>
      <body>
        <TakeOver>
          <SkipLink label={frameWords.skip} />
          <SiteHeader
            brand={frameWords.brand}
            homeHref="/"
            standing={frameWords.standing}
            nav={{ label: frameWords.nav, items: nav }}
          />
          <ErrorBoundary>{children}</ErrorBoundary>
          <OnePress />
          <NewVersionNote base={sitePath("/")} />
          <SiteFooter
            columns={footerColumns}
            standing={frameWords.footerStanding}
            version={fill(frameWords.version, { day: danishDate(rulesVersion) })}
          />
        </TakeOver>
      </body>
    </html>
  );
}
