import { RouteDiagram } from "#components/blocks/route-diagram.tsx";
import { sitePath } from "#components/frame/site-path.ts";
import { routePage as words } from "#content/da/pages.ts";
import { routePeriods } from "#content/da/route-periods.ts";
import { routes } from "#content/da/routes.ts";
import { stations } from "#content/da/stations.ts";
import type { RouteId } from "#content/ids/routes.ts";
import { citedSources } from "#lib/document/cited-sources.ts";
import { routeBlock } from "#lib/document/route-block.ts";
import { onward } from "./onward.ts";
import { PlainList } from "./plain-list.tsx";
import { ReadingPage } from "./reading-page.tsx";
import { SourceRefs } from "./source-refs.tsx";

type RoutePageProps = { readonly id: RouteId };

/**
 * One route, whole: the way drawn, the deadline, how to send, whether it is looked at again, whether it pauses the
 * decision, and what must be said on the spot (R2, R3, C3, F6).
 *
 * @example <RoutePage id="a-kasse" />
 */
export function RoutePage({ id }: RoutePageProps) {
  const route = routes[id];
  const { deadline, reassessment } = routePeriods[id];
  const passesBoard = route.stations.some(({ station }) => station === "ankestyrelsen");
  const parts = [
    { id: "frist", heading: words.deadline, text: deadline },
    { id: "send", heading: words.sendBy, text: route.sendBy },
    { id: "genvurdering", heading: words.reassessment, text: reassessment },
    { id: "pause", heading: words.pauses, text: route.pauses },
  ];
  const contents = [{ id: "vejen", heading: words.path }, ...parts, { id: "mere", heading: words.limits }].map(
    ({ id: place, heading }) => ({ id: place, label: heading }),
  );
  const drawn = { id, stations: route.stations.map(({ station }) => ({ id: station })) };
  return (
    <ReadingPage
      eyebrow={words.eyebrow}
      title={route.title}
      lead={route.intro}
      contents={contents}
      sources={citedSources(route)}
      onward={[
        onward.deadline,
        onward.guide,
        ...(passesBoard ? [onward.board] : []),
        { href: "/veje/", label: words.back },
      ]}
    >
      <section className="reading__part" id="vejen">
        <h2>{words.path}</h2>
        <RouteDiagram block={routeBlock(drawn, null)} />
        <p className="route-sources">
          {words.pathSources}{" "}
          {route.stations.map(({ station, sources }) => (
            <span key={station}>
              {stations[station].name} <SourceRefs ids={sources} />
            </span>
          ))}
        </p>
      </section>
      {parts.map(({ id: place, heading, text }) => (
        <section className="reading__part" id={place} key={place}>
          <h2>{heading}</h2>
          <p>
            {text} <SourceRefs ids={route.sources} />
          </p>
          {place === "frist" && (
            <p className="no-print">
              <a className="alone" href={sitePath(onward.deadline.href)}>
                {onward.deadline.label}
              </a>
            </p>
          )}
        </section>
      ))}
      <section className="reading__part" id="mere">
        <h2>{words.limits}</h2>
        <PlainList items={[...route.limits, ...(route.limitsBefore ?? [])]} />
        <p className="route-sources">
          {words.pathSources} <SourceRefs ids={route.sources} />
        </p>
      </section>
    </ReadingPage>
  );
}
