import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SharePicture } from "#components/frame/share-picture.tsx";
import { pageMetadata } from "#components/reading/page-metadata.ts";
import { RoutePage } from "#components/reading/route-page.tsx";
import { routeAbout, routePage } from "#content/da/pages.ts";
import { routes } from "#content/da/routes.ts";
import { type RouteId, routeIds } from "#content/ids/routes.ts";
import { fill } from "#lib/document/fill.ts";

type Props = { readonly params: Promise<{ readonly vej: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return routeIds.map((vej) => ({ vej }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const id = await routeIdIn(params);
  return pageMetadata({
    title: `${routePage.eyebrow}: ${routes[id].title}`,
    description: fill(routePage.description, { about: routeAbout[id] }),
  });
}

export default async function Page({ params }: Props) {
  return (
    <>
      <SharePicture id="veje" />
      <RoutePage id={await routeIdIn(params)} />
    </>
  );
}

async function routeIdIn(params: Props["params"]): Promise<RouteId> {
  const { vej } = await params;
  return routeIds.find((id) => id === vej) ?? notFound();
}
