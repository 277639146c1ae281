import { contacts } from "#content/da/contacts.ts";
import type { Organisation } from "#content/da/organisation.ts";
import { authorityContact, authorityContactOral, planHeadings } from "#content/da/plan.ts";
import type { Plan } from "#lib/plan/plan.ts";
import { caseWords } from "./case-words.ts";
import { organisationContact } from "./organisation-contact.ts";
import { heading, type Section } from "./section.ts";

/** The first line is how to reach them; the rest stands at the address itself. */
const linesShown = 1;

/**
 * Who can help, with what is known of where to reach them: the authority, whoever serves this guide, the others.
 *
 * @example contactsSection(plan, null).blocks.map(({ type }) => type) // ["heading", "contacts"]
 */
export function contactsSection(plan: Plan, organisation: Organisation | null): Section {
  // A complaint that goes straight there needs the whole address.
  const sendTo: string | null = "route" in plan.way ? plan.way.route.sendTo : null;
  const items = plan.contacts.map((id) => {
    const { name, what, lines, url, caveat } = contacts[id];
    return {
      name,
      lines: [what, ...lines.slice(0, id === sendTo ? lines.length : linesShown), ...(caveat ? [caveat] : [])],
      ...(url && { url }),
    };
  });
  const authority = {
    name: caseWords(plan).Authority,
    lines: [plan.answers.channel === "oral" ? authorityContactOral : authorityContact],
  };
  const own = organisation ? [organisationContact(organisation)] : [];
  return {
    blocks: [heading("hjaelp", planHeadings.help), { type: "contacts", items: [authority, ...own, ...items] }],
    sources: plan.contacts.flatMap((id) => contacts[id].sources ?? []),
  };
}
