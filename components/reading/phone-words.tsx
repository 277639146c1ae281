import { stationPaths } from "#components/blocks/station-paths.ts";
import { IconShape } from "#components/frame/icon-shape.tsx";
import type { SourcedText } from "#content/da/shapes.ts";
import { SourcedParagraph } from "./sourced-paragraph.tsx";

type PhoneWordsProps = {
  readonly title: string;
  /** What can be said, sentence by sentence, in the first person. */
  readonly words: readonly string[];
  /** Where a call is enough, and where it is not. */
  readonly note?: SourcedText;
};

/**
 * Words to have beside the telephone.
 *
 * @example <PhoneWords title={advicePages.citizen.phone} words={advice.aktindsigt.phoneWords} />
 */
export function PhoneWords({ title, words, note }: PhoneWordsProps) {
  return (
    <div className="say">
      <h3>
        <IconShape path={stationPaths.phone} />
        {title}
      </h3>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list when list-style is none */}
      <ul role="list">
        {words.map((line) => (
          <li key={line}>
            <q>{line}</q>
          </li>
        ))}
      </ul>
      {note && <SourcedParagraph text={note} />}
    </div>
  );
}
