import type { ContactsBlock } from "#lib/document/blocks.ts";
import type { HeadingLevel } from "./heading-level.ts";

type ContactListProps = { readonly block: ContactsBlock; readonly level?: HeadingLevel };

/**
 * People and places that can help. A name with an address on the web is a link; on paper the address is written out.
 *
 * @example <ContactList block={{ type: "contacts", items: [{ name: "DUKH", lines: ["…"], url: "https://…" }] }} />
 */
export function ContactList({ block, level = 3 }: ContactListProps) {
  const Name = `h${level}` as const;
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list when list-style is none
    <ul className="contacts" role="list">
      {block.items.map((item) => (
        <li key={item.name}>
          <Name className="contacts__name">
            {item.url ? (
              <a href={item.url} rel="noreferrer">
                {item.name}
              </a>
            ) : (
              item.name
            )}
          </Name>
          {item.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </li>
      ))}
    </ul>
  );
}
