import type { ReactNode } from "react";
import { Icon } from "#components/frame/icon.tsx";

export type TagTone = "ok" | "todo" | "info" | "neutral";

type TagProps = { readonly tone?: TagTone; readonly children: ReactNode };

/**
 * One or two words about the thing it stands beside: "Klar", "Mangler", "Her er sagen nu".
 *
 * @example <Tag tone="todo">{words.missing}</Tag>
 */
export function Tag({ tone = "neutral", children }: TagProps) {
  return (
    <span className={`tag tag--${tone}`}>
      {tone === "ok" && <Icon name="check" />}
      {children}
    </span>
  );
}
