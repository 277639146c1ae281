import type { ReadingPage as ReadingText } from "#content/da/reading-page.ts";
import type { OnwardLink } from "./onward-links.tsx";
import { PlainList } from "./plain-list.tsx";
import { ReadingPage } from "./reading-page.tsx";

type TextPageProps = { readonly text: ReadingText; readonly onward: readonly OnwardLink[] };

/**
 * A page of plain text about ourselves: privacy, accessibility, who is behind.
 *
 * @example <TextPage text={privacy} onward={[onward.start]} />
 */
export function TextPage({ text: { title, lead, sections }, onward }: TextPageProps) {
  return (
    <ReadingPage
      title={title}
      lead={lead}
      contents={sections.map(({ id, heading }) => ({ id, label: heading }))}
      onward={onward}
    >
      {sections.map(({ id, heading, paragraphs, points }) => (
        <section className="reading__part" id={id} key={id}>
          <h2>{heading}</h2>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {points && <PlainList items={points} />}
        </section>
      ))}
    </ReadingPage>
  );
}
