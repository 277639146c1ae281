import { ContactList } from "#components/blocks/contact-list.tsx";
import { sitePath } from "#components/frame/site-path.ts";
import { type Organisation, organisationWords } from "#content/da/organisation.ts";
import { organisationContact } from "#lib/document/organisation-contact.ts";

/**
 * Who serves this copy of the guide, and how to ask them for help; the same words as on the plan and the paper.
 *
 * @example <OrganisationCard organisation={organisation} />
 */
export function OrganisationCard({ organisation }: { readonly organisation: Organisation }) {
  const { logo } = organisation;
  return (
    <section aria-labelledby="organisation">
      <h2 id="organisation">{organisationWords.heading}</h2>
      {/* The name stands below it, so the picture says nothing more. */}
      {/* biome-ignore lint/performance/noImgElement: next/image writes a style attribute, which the policy forbids */}
      {logo && <img src={sitePath(logo.src)} width={logo.width} height={logo.height} alt="" />}
      <ContactList block={{ type: "contacts", items: [organisationContact(organisation)] }} />
    </section>
  );
}
