import { describe, expect, it } from "vitest";
import { routes } from "#content/da/routes.ts";
import { stations } from "#content/da/stations.ts";
import { routeIds } from "#content/ids/routes.ts";
import { routeBlock } from "#lib/document/route-block.ts";
import { complaintRoute } from "#lib/routing/complaint-route.ts";
import { routeTable } from "#lib/routing/route-table.ts";

const aKasse = complaintRoute({ decider: "a-kasse" });

describe("[R2] a route in words", () => {
  it.each(routeIds)(
    "%s: every station by its name, in the table's order, with what it does and what one does",
    (id) => {
      const places = routeTable[id].stations.map((station) => ({ id: station }));
      const drawn = routeBlock({ id, stations: places }, null).stations;
      expect(drawn.map(({ name }) => name)).toEqual(places.map((place) => stations[place.id].name));
      expect(drawn.map(({ does, you }) => ({ does, you }))).toEqual(
        routes[id].stations.map(({ does, you }) => ({ does, you })),
      );
      expect(drawn.every(({ state, here }) => state === "ahead" && here === undefined)).toBe(true);
    },
  );

  it.each(routeIds)("%s: a time stands only where the route has one", (id) => {
    const places = routeTable[id].stations.map((station) => ({ id: station }));
    const drawn = routeBlock({ id, stations: places }, null).stations;
    expect(drawn.map((station) => station.within)).toEqual(routes[id].stations.map((station) => station.within));
  });

  it("begins with the person, while the complaint has not been sent", () => {
    const [person, ...rest] = routeBlock(aKasse, "citizen").stations;
    expect(person).toMatchObject({ id: "citizen", name: "Dig", state: "here", here: "Her er sagen nu" });
    expect(person?.does).toContain("én klage til a-kassens hovedledelse");
    expect(rest.map(({ state }) => state)).toEqual(["ahead", "ahead", "ahead", "ahead"]);
  });

  it("shows where the case is, what is behind it and what is ahead", () => {
    const drawn = routeBlock(aKasse, 1).stations;
    expect(drawn.map(({ state }) => state)).toEqual(["past", "past", "here", "ahead", "ahead"]);
    expect(drawn.map(({ here }) => here)).toEqual([undefined, undefined, "Her er sagen nu", undefined, undefined]);
    expect(drawn[0]?.does).toBe("Du har sendt én klage til a-kassens hovedledelse.");
  });

  it.each([-1, 4, 0.5])("refuses a place that is not on the route: %d", (here) => {
    expect(() => routeBlock(aKasse, here)).toThrow(RangeError);
  });

  it("refuses a station that has no words on the route", () => {
    expect(() => routeBlock({ id: "a-kasse", stations: [{ id: "star" }] }, null)).toThrow(/a-kasse.*star/);
  });
});
