"use client";

import { type MouseEvent, useEffect, useId, useRef } from "react";
import { Icon } from "#components/frame/icon.tsx";

type ErrorSummaryProps = {
  /** "Der er 2 fejl på siden". */
  readonly title: string;
  /** In the order of the page; `target` is the id of the input to go to. */
  readonly errors: readonly { readonly target: string; readonly text: string }[];
  /** False only where it is shown as an example. */
  readonly takesFocus?: boolean;
};

/** Shows the whole question, not just the input, and puts the focus in the input. */
function goTo(event: MouseEvent<HTMLAnchorElement>, target: string) {
  const input = document.getElementById(target);
  if (!input) return;
  event.preventDefault();
  (input.closest("fieldset, .field") ?? input).scrollIntoView();
  input.focus({ preventScroll: true });
}

/**
 * What must be put right, at the top of the page, in the same words as at the fields. It takes the focus when it
 * appears; give it a `key` that counts the attempts, so that it does so again at the next one.
 *
 * @example <ErrorSummary key={attempt} title={title} errors={[{ target: "dato-year", text: "Skriv året" }]} />
 */
export function ErrorSummary({ title, errors, takesFocus = true }: ErrorSummaryProps) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) box.current?.focus();
  }, [takesFocus]);
  return (
    <div className="errors" role="alert" tabIndex={-1} ref={box} aria-labelledby={id}>
      <h2 id={id}>
        <Icon name="error" />
        {title}
      </h2>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list when list-style is none */}
      <ul role="list">
        {errors.map((error) => (
          <li key={error.target}>
            <a href={`#${error.target}`} onClick={(event) => goTo(event, error.target)}>
              {error.text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
