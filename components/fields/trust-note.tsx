import type { ReactNode } from "react";
import { Icon } from "#components/frame/icon.tsx";

type TrustNoteProps = { readonly children: ReactNode };

/**
 * The quiet line under a form: what happens to the answers.
 *
 * @example <TrustNote>{words.answersStayHere}</TrustNote>
 */
export function TrustNote({ children }: TrustNoteProps) {
  return (
    <p className="trust">
      <Icon name="lock" />
      <span>{children}</span>
    </p>
  );
}
