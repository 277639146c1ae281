import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageReading } from "#components/frame/page-reading.tsx";
import { SharePicture } from "#components/frame/share-picture.tsx";
import { CaseStatus } from "#components/keeping/case-status.tsx";
import { LetterEditor } from "#components/letters/letter-editor.tsx";
import { pageMetadata } from "#components/reading/page-metadata.ts";
import { IfAnswered } from "#components/start/if-answered.tsx";
import { letterTitles } from "#content/da/letter-titles.ts";
import { letterEditor } from "#content/da/letters/page.ts";
import { letters } from "#content/da/letters.ts";
import { type LetterId, letterIds, letterSlugs } from "#content/ids/letters.ts";
import { fill } from "#lib/document/fill.ts";

type Props = { readonly params: Promise<{ readonly brev: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return Object.values(letterSlugs).map((brev) => ({ brev }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const id = await letterIdIn(params);
  const { use } = letters[id];
  return pageMetadata({ title: letterTitles[id], description: fill(letterEditor.description, { use }) });
}

export default async function Page({ params }: Props) {
  return (
    <PageReading wide ownPaper>
      <IfAnswered />
      <SharePicture id="breve" />
      <CaseStatus />
      <LetterEditor id={await letterIdIn(params)} />
    </PageReading>
  );
}

async function letterIdIn(params: Props["params"]): Promise<LetterId> {
  const { brev } = await params;
  return letterIds.find((id) => letterSlugs[id] === brev) ?? notFound();
}
