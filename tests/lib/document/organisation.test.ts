import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { OrganisationCard } from "#components/start/organisation-card.tsx";
import { type Organisation, organisation as own } from "#content/da/organisation.ts";
import { blankDocument } from "#lib/document/blank-document.ts";
import { checkOrganisation } from "#lib/document/check-organisation.ts";
import { composePlan } from "#lib/document/compose-plan.ts";
import { ordinaryCases } from "#tests/support/ordinary-cases.ts";

const square: Organisation = {
  name: "Rådgivningen på Torvet",
  what: "Gratis rådgivning om sager hos kommunen.",
  bisidder: "Ring og spørg, så finder vi en, der kan gå med.",
  phone: "12 34 56 78, mandag kl. 10-14",
  url: "https://example.dk/hjaelp",
  logo: { src: "/logo.svg", width: 160, height: 48 },
};

const itsWords = [
  "Rådgivningen på Torvet",
  "Gratis rådgivning om sager hos kommunen.",
  "Bisidder: Ring og spørg, så finder vi en, der kan gå med.",
  "Telefon 12 34 56 78, mandag kl. 10-14",
];

describe("an organisation that serves the guide", () => {
  test.each(Object.entries(ordinaryCases))(
    "%s: stands among those who can help, right after the authority",
    (_, { plan }) => {
      const contacts = composePlan(plan, square).blocks.find((block) => block.type === "contacts");
      const item = contacts?.items[1];
      expect([item?.name, ...(item?.lines ?? [])]).toEqual(itsWords);
      expect(item?.url).toBe("https://example.dk/hjaelp");
      const without = composePlan(plan, null).blocks.find((block) => block.type === "contacts");
      expect(without?.items.map(({ name }) => name)).toEqual(
        contacts?.items.map(({ name }) => name).filter((name) => name !== square.name),
      );
    },
  );

  test("stands first on the blank checklist", () => {
    const { blocks } = blankDocument(square);
    const place = blocks.findIndex((block) => block.type === "heading" && block.id === "hjaelp");
    const list = blocks[place + 1];
    expect(list?.type === "list" && list.items[0]).toBe(`${itsWords[0]}: ${itsWords.slice(1).join(" ")}`);
  });

  test("stands on the start page with its logo, which says nothing beside the name", () => {
    const html = renderToStaticMarkup(createElement(OrganisationCard, { organisation: square }));
    for (const words of itsWords) expect(html).toContain(words);
    expect(html).toContain('src="/logo.svg"');
    expect(html).toContain('alt=""');
  });

  test("what stands in the file can be shown", () => {
    if (own) checkOrganisation(own);
    checkOrganisation(square);
    checkOrganisation({ name: "Torvet", what: "Gratis rådgivning." });
  });

  test.each<readonly [string, Partial<Organisation>, string]>([
    ["no name", { name: " " }, "name is empty"],
    ["a name as long as a line", { name: "å".repeat(61) }, "name is longer than 60 characters"],
    ["nothing to come for", { what: "" }, "what is empty"],
    ["an empty bisidder", { bisidder: "" }, "bisidder is empty"],
    ["two lines", { bisidder: "Ring\nog spørg" }, "bisidder has a line break or a brace in it"],
    ["a placeholder", { what: "Ring {phone}" }, "what has a line break or a brace in it"],
    ["a story for a number", { phone: "1".repeat(81) }, "phone is longer than 80 characters"],
    ["an address without https", { url: "http://example.dk" }, "url does not begin with https://"],
    ["a script for an address", { url: "javascript:alert(1)" }, "url does not begin with https://"],
    ["half an address", { url: "https://" }, "url does not begin with https://"],
    ["a logo from elsewhere", { logo: { src: "https://example.dk/logo.svg", width: 9, height: 9 } }, "logo.src is not"],
    ["a logo outside public", { logo: { src: "/../logo.svg", width: 9, height: 9 } }, "logo.src is not"],
    ["a wide logo", { logo: { src: "/logo.svg", width: 321, height: 9 } }, "logo.width is not"],
    ["a logo without height", { logo: { src: "/logo.svg", width: 9, height: 0 } }, "logo.height is not"],
  ])("refuses %s", (_, part, error) => {
    expect(() => checkOrganisation({ ...square, ...part })).toThrow(error);
  });
});
