"use client";

import { Day } from "#components/blocks/day.tsx";
import { tickWords } from "#content/da/own-notes.ts";
import { onThisPage } from "#content/da/plan-page.ts";
import type { DeadlineBlock, Document } from "#lib/document/blocks.ts";
import { fill } from "#lib/document/fill.ts";

type PlanContentsProps = { readonly document: Document; readonly hasMissing: boolean };

/**
 * Beside the plan on wide screens, where there is room: the day to use, how much is done, and the parts of the page. A
 * part that is folded is opened on the way to it.
 *
 * @example <PlanContents document={document} hasMissing={missing.length > 0} />
 */
export function PlanContents({ document, hasMissing }: PlanContentsProps) {
  const deadline = document.blocks.find((block): block is DeadlineBlock => block.type === "deadline");
  const parts = document.blocks.flatMap((block) => (block.type === "heading" ? [block] : []));
  const tasks = document.blocks.flatMap((block) => (block.type === "checklist" ? block.items : []));
  const done = tasks.filter(({ isDone }) => isDone).length;
  return (
    <nav className="plan-page__side no-print" aria-labelledby="paa-siden">
      {deadline?.day && (
        <p className="plan-page__day">
          {deadline.label} <Day day={deadline.day} />
        </p>
      )}
      {done > 0 && <p className="soft">{fill(tickWords.count, { done, count: tasks.length })}</p>}
      <p className="bold" id="paa-siden">
        {onThisPage.title}
      </p>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list when list-style is none */}
      <ul role="list">
        {hasMissing && (
          <li>
            <a href="#mangler">{onThisPage.missing}</a>
          </li>
        )}
        {parts.map(({ id, text }) => (
          <li key={id}>
            <a href={`#${id}`} onClick={() => unfold(id)}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function unfold(id: string): void {
  const folded = document.getElementById(id)?.closest("details");
  if (folded) folded.open = true;
}
