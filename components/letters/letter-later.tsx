import { useLayoutEffect } from "react";
import { pressedLink } from "#components/frame/pressed-link.ts";
import { ForgetButton } from "#components/guide/forget-button.tsx";
import { askBeforeLeaving, leaveQuestion } from "#components/store/open-case.ts";

type LetterLaterProps = {
  /** There is nothing to delete before something is written. */
  readonly canForget: boolean;
};

/**
 * What a letter needs only once something is typed: "Slet alt", and the question before a link of the site takes the
 * letter away. Safari on a phone asks nothing by itself; where the browser would, it asks no second time.
 *
 * @example <LetterLater canForget={isWritten} />
 */
export function LetterLater({ canForget }: LetterLaterProps) {
  // In the same task as it is drawn: who sees "Slet alt" is asked.
  useLayoutEffect(() => {
    let answered: string | null = null;
    const ask = (event: MouseEvent) => {
      const question = leaveQuestion();
      if (question === null || pressedLink(event) === null) return;
      if (!window.confirm(question)) return event.preventDefault();
      answered = question;
      askBeforeLeaving(null);
    };
    // The page that was to come did not, and one writes on: the yes is used up.
    const writeOn = () => {
      if (answered !== null) askBeforeLeaving(answered);
      answered = null;
    };
    document.addEventListener("click", ask);
    document.addEventListener("input", writeOn);
    return () => {
      document.removeEventListener("click", ask);
      document.removeEventListener("input", writeOn);
    };
  }, []);
  if (!canForget) return null;
  return (
    <div className="actions">
      <ForgetButton homeHref="/" />
    </div>
  );
}
