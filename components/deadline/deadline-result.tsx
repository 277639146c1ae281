"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import { BlockView } from "#components/blocks/block-view.tsx";

import type { QuestionHref } from "#components/blocks/question-href.ts";
import { Button } from "#components/fields/button.tsx";
import { StaleNote } from "#components/plan/stale-note.tsx";
import { takeTrial } from "#components/store/trial-store.ts";
import { usePlan } from "#components/store/use-plan.ts";
import { frist } from "#content/da/frist.ts";
import { ladderHeading } from "#content/da/lateness.ts";
import { planHeadings, planWords } from "#content/da/plan.ts";
import { deadlineQuestions, decidedCase } from "#lib/answers/deadline-questions.ts";
import { calculationBlock } from "#lib/document/calculation-block.ts";
import { caseWords } from "#lib/document/case-words.ts";
import { deadlineBlock, deadlineBlockSources } from "#lib/document/deadline-block.ts";

import { ladderSection } from "#lib/document/ladder-block.ts";
import { deadlineLetter } from "#lib/document/letters-section.ts";
import { sourcesSection } from "#lib/document/sources-section.ts";

/** The question stands above on the page; what the page does not ask is explained on the page of the ladder. */
const hrefOf: QuestionHref = (id) =>
  deadlineQuestions.some((question) => question.id === id) ? `#${id}` : "/frist/gaaet/#grund";

/**
 * The deadline, how it was reached, and the sources. It takes the focus once, because it was asked for.
 *
 * @example <DeadlineResult />
 */
export function DeadlineResult() {
  const plan = usePlan(decidedCase);
  const router = useRouter();
  const heading = useRef<HTMLHeadingElement>(null);
  const isReady = plan !== null;
  useEffect(() => {
    if (isReady) heading.current?.focus();
  }, [isReady]);
  if (!plan) return null;
  // The letter reads the case as the guide has it, and this page stands for a decision that has been made.
  const write = (path: string) => {
    takeTrial(decidedCase);
    router.push(path);
  };
  const deadline = deadlineBlock(plan, caseWords(plan));
  const ladder = ladderSection(plan, caseWords(plan));
  const calculation = calculationBlock(plan);
  const letter = deadlineLetter(plan);
  const cited = [...deadlineBlockSources(plan), ...(ladder?.sources ?? []), ...(calculation?.sources ?? [])];
  const sources = sourcesSection([...new Set(cited)], plan, frist.guidance);
  return (
    <section className="doc" aria-labelledby="resultat">
      <StaleNote today={plan.today} rulesVersion={plan.rulesVersion} />
      <h2 id="resultat" tabIndex={-1} ref={heading}>
        {frist.result}
      </h2>
      {deadline ? (
        <BlockView block={deadline} level={3} today={planWords.today} hrefOf={hrefOf} />
      ) : (
        <p>{frist.noResult}</p>
      )}
      {letter && (
        <div className="actions no-print">
          <Button icon="letter" onClick={() => write(letter.path)}>
            {letter.label}
          </Button>
        </div>
      )}
      {ladder && (
        <>
          <h2>{ladderHeading}</h2>
          {ladder.blocks.map((block) =>
            block.type === "heading" ? null : (
              <BlockView key={block.type} block={block} level={3} today={planWords.today} hrefOf={hrefOf} />
            ),
          )}
        </>
      )}
      {calculation && (
        <>
          <h2>{planHeadings.deadlineSteps}</h2>
          <BlockView block={calculation.block} level={3} today={planWords.today} />
        </>
      )}
      <h2>{planHeadings.sources}</h2>
      {sources.map((block) =>
        block.type === "heading" ? null : (
          <BlockView key={block.type} block={block} level={3} today={planWords.today} />
        ),
      )}
    </section>
  );
}
