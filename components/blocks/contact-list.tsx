import type { ContactsBlock } from "#lib/document/blocks.ts";

type ContactListProps = { readonly block: ContactsBlock };

/**
 * People and places that can help. A name with an address on the web is a link; on paper the address is written out.
 *
 * @example <ContactList block={{ type: "contacts", items: [{ name: "DUKH", lines: ["…"], url: "https://…" }] }} />
 */
export function ContactList({ block }: ContactListProps) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list when list-style is none
    <ul className="contacts" role="list">
      {block.items.map((item) => (
        <li key={item.name}>
          <p className="contacts__name">
            {item.url ? (
              <a href={item.url} rel="noreferrer">
                {item.name}
              </a>
            ) : (
              item.name
            )}
          </p>
          {item.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </li>
      ))}
    </ul>
  );
}
