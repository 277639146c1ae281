import { describe, expect, it } from "vitest";
import { complaintPath } from "#content/da/complaint-path.ts";
import { sources } from "#content/da/sources.ts";
import { sourceIds } from "#content/ids/sources.ts";
import { citedSources } from "#lib/document/cited-sources.ts";
import { sourceNumber, sourceOrder } from "#lib/document/source-order.ts";

describe("[T1] the numbers of the sources", () => {
  it("gives each source one number, from 1", () => {
    expect(sourceIds.map(sourceNumber).sort((one, other) => one - other)).toEqual(
      sourceIds.map((_, place) => place + 1),
    );
  });

  it("puts laws first and what others write last", () => {
    const kinds = sourceOrder.map((id) => sources[id].kind);
    expect([...new Set(kinds)]).toEqual(["law", "order", "authority", "secondary"]);
    expect(kinds).toEqual(
      ["law", "order", "authority", "secondary"].flatMap((kind) => kinds.filter((each) => each === kind)),
    );
  });
});

describe("[T1] the sources that a page cites", () => {
  it("finds them however deep, each once and in the order of their numbers", () => {
    const content = {
      lead: { text: "a", sources: ["A1", "RSL"] },
      parts: [{ texts: [{ text: "b", sources: ["RSL", "RSB"] }] }],
    };
    expect(citedSources(content)).toEqual(["RSL", "RSB", "A1"]);
  });

  it("finds none in plain words", () => {
    expect(citedSources(["sources", { text: "RSL", sources: "RSL" }, null, 3])).toEqual([]);
  });

  it("finds those of a real page", () => {
    expect(citedSources(complaintPath)).toEqual(expect.arrayContaining(["RSL", "A11", "ADL", "ASL", "OMB"]));
  });
});
