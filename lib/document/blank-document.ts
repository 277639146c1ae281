import { type PenLine, blankChecklist as words } from "#content/da/blank-checklist.ts";
import { contacts } from "#content/da/contacts.ts";
import { type Organisation, organisation as ownOrganisation } from "#content/da/organisation.ts";
import { planHeadings, planWords } from "#content/da/plan.ts";
import { sources } from "#content/da/sources.ts";
import { adviceIds } from "#content/ids/advice.ts";
import { danishDate } from "#lib/calendar/danish-day.ts";
import { rulesVersion } from "#lib/plan/rules-version.ts";
import type { Block, Document } from "./blocks.ts";
import { fill } from "./fill.ts";
import { organisationContact } from "./organisation-contact.ts";
import { heading } from "./section.ts";

/**
 * The checklist that is printed before any question is answered: lines for a pen, the last safe day found by hand, the
 * seven pieces of advice with boxes, the route, and who can help. Always the same for the same rules.
 *
 * @param organisation who serves this copy of the guide, and is among those who can help
 * @example blankDocument().facts[0] // { label: "Myndighed", value: "" }
 */
export function blankDocument(organisation: Organisation | null = ownOrganisation): Document {
  const version = danishDate(rulesVersion);
  const names = words.sources.map((id) => sources[id].short).join(", ");
  return {
    title: words.title,
    lead: words.lead,
    standing: words.standing,
    footer: `${words.footer} ${fill(planWords.footerScreen, { version, checked: version })}`,
    facts: penLines().map(({ label }) => ({ label, value: "" })),
    blocks: [
      ...byHandBlocks(),
      ...adviceBlocks(),
      ...routeBlocks(),
      heading("udfald", words.outcomes.heading),
      { type: "outcomes", items: words.outcomes.items },
      ...contactBlocks(organisation),
      heading("noter", words.notes.heading),
      { type: "notes", texts: [], lines: words.notes.lines },
      { type: "paragraph", text: `${planHeadings.sources}: ${names}.` },
    ],
  };
}

/** Three in a row on paper: the case, the people, the decision, and the calculation before its result. */
function penLines(): readonly PenLine[] {
  const { facts, contacts: people, byHand } = words;
  return [...facts.slice(0, 3), ...people.lines, ...facts.slice(3, -1), ...byHand.lines, ...facts.slice(-1)];
}

function byHandBlocks(): readonly Block[] {
  const { heading: title, lead, steps, example, notes, exceptions } = words.byHand;
  return [
    heading("sidste-sikre-dag", title),
    { type: "list", intro: lead, items: steps },
    { type: "paragraph", text: example },
    { type: "list", items: notes },
    { type: "notice", tone: "warn", title: exceptions.heading, text: exceptions.texts.join(" ") },
  ];
}

/** The seven pieces of advice by number and name, each with its boxes. */
function adviceBlocks(): readonly Block[] {
  return adviceIds.flatMap((id, place) => {
    const { title, items } = words.advice[id];
    return [
      heading(id, title, { id, number: place + 1 }),
      { type: "checklist", items: items.map((item, number) => ({ id: `${id}-${number + 1}`, ...item })) } as const,
    ];
  });
}

function routeBlocks(): readonly Block[] {
  const { heading: title, head, rows, notes } = words.route;
  return [
    heading("vejen", title),
    {
      type: "route",
      head,
      stations: rows.map(({ station, does, you }, place) => ({
        id: `trin-${place + 1}`,
        name: station,
        does,
        you,
        state: "ahead",
      })),
    },
    { type: "list", items: notes },
  ];
}

/** Whoever serves this guide; then the first line of each, and how sure we are of it where it is a number to call. */
function contactBlocks(organisation: Organisation | null): readonly Block[] {
  const own = organisation ? [organisationContact(organisation)] : [];
  const items = words.contacts.printed.map((id) => {
    const { name, lines, phone, caveat } = contacts[id];
    const [first = ""] = lines;
    return `${name}: ${first.replace(/\.?$/u, ".")}${phone && caveat ? ` ${caveat}` : ""}`;
  });
  return [
    heading("hjaelp", words.contacts.heading),
    { type: "list", items: [...own.map(({ name, lines }) => `${name}: ${lines.join(" ")}`), ...items] },
  ];
}
