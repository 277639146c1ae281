"use client";

import { buttonClass } from "#components/fields/button-class.ts";
import { sitePath } from "#components/frame/site-path.ts";
import { errorPage as words } from "#content/da/error-page.ts";

/** The page was taken away under the person: those who hear or magnify it are where its place is taken. */
const takeFocus = (heading: HTMLElement | null) => heading?.focus();

type ErrorViewProps = { readonly onReload: () => void };

/**
 * What is shown when the program fails: that the answers are still there, what to do when time is short, and two ways
 * on. It depends on nothing that can have failed, and on little: every page carries it.
 *
 * @example <ErrorView onReload={() => window.location.reload()} />
 */
export function ErrorView({ onReload }: ErrorViewProps) {
  return (
    <div className="page page--reading">
      <main className="page__main" id="main" tabIndex={-1}>
        <h1 className="title" tabIndex={-1} ref={takeFocus}>
          {words.title}
        </h1>
        <p className="lead">{words.lead}</p>
        <div className="form">
          <div className="note note--warn">
            <div className="note__body">
              <p className="bold">{words.hurry.title}</p>
              <p>{words.hurry.text}</p>
            </div>
          </div>
          <div className="actions">
            <button type="button" className={buttonClass()} onClick={onReload}>
              {words.reload}
            </button>
            <a className={buttonClass("quiet")} href={sitePath("/")}>
              {words.start}
            </a>
          </div>
        </div>
      </main>
    </div>
  );
}
