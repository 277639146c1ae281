import { Icon } from "#components/frame/icon.tsx";
import type { QuestionsBlock } from "#lib/document/blocks.ts";

type QuestionListProps = { readonly block: QuestionsBlock };

/**
 * Questions to ask; printed with a line under each for the answer.
 *
 * @example <QuestionList block={{ type: "questions", items: ["Hvilken regel er brugt?"] }} />
 */
export function QuestionList({ block }: QuestionListProps) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list when list-style is none
    <ul className="asks" role="list">
      {block.items.map((item) => (
        <li key={item}>
          <Icon name="question" />
          <span>{item}</span>
          <i className="asks__line" aria-hidden="true" />
        </li>
      ))}
    </ul>
  );
}
