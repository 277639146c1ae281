"use client";

import "#components/styles/letters.css";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useToday } from "#components/clock/use-today.ts";
import { PageHeading } from "#components/frame/page-heading.tsx";
import { sitePath } from "#components/frame/site-path.ts";
import { later, useLater } from "#components/frame/use-later.ts";
import { PlainList } from "#components/reading/plain-list.tsx";
import { askBeforeLeaving, leaveQuestion } from "#components/store/open-case.ts";
import { useCase } from "#components/store/use-case.ts";
import { usePlan } from "#components/store/use-plan.ts";
import { letterTitles } from "#content/da/letter-titles.ts";
import { letterFields } from "#content/da/letters/fields.ts";
import { leaveLetter } from "#content/da/letters/leave.ts";
import { letterEditor as words } from "#content/da/letters/page.ts";
import { letterSending } from "#content/da/letters/sending.ts";
import { letters } from "#content/da/letters.ts";
import { type LetterFieldId, type LetterId, letterFieldIds, onBehalfIds } from "#content/ids/letters.ts";
import { startPath } from "#lib/answers/guide-paths.ts";
import { danishDay } from "#lib/calendar/danish-day.ts";
import { fill } from "#lib/document/fill.ts";
import { composeLetter } from "#lib/letters/compose-letter.ts";
import { fieldsLeft, type LetterTyped, letterForm } from "#lib/letters/letter-form.ts";
import { lettersPath } from "#lib/letters/letter-path.ts";
import { offerLetters } from "#lib/letters/offer-letters.ts";
import { LetterActions } from "./letter-actions.tsx";
import { LetterFields } from "./letter-fields.tsx";
import { LetterGoodToKnow } from "./letter-good-to-know.tsx";
import { LetterView } from "./letter-view.tsx";

const laterPart = later(() => import("./letter-later.tsx"));

const nothing: LetterTyped = { values: {} };

type LetterEditorProps = { readonly id: LetterId };

/**
 * One letter: its fields, and beside them the letter as it stands after each key. What is typed lives in this
 * component alone: not in storage, not in the address, not in the history. "Slet alt", also in another tab, takes it
 * away, and so does leaving the page. Before the script it is the letter with lines to write on.
 *
 * @example <LetterEditor id="complaint" />
 */
export function LetterEditor({ id }: LetterEditorProps) {
  const { wiped } = useCase();
  const [left, setLeft] = useState(0);
  // The next person may press Back: a page that the browser kept whole is empty before it is put away.
  useEffect(() => {
    const leave = () => flushSync(() => setLeft((times) => times + 1));
    window.addEventListener("pagehide", leave);
    return () => window.removeEventListener("pagehide", leave);
  }, []);
  return <WrittenLetter key={`${wiped} ${left}`} id={id} />;
}

function WrittenLetter({ id }: LetterEditorProps) {
  const { ready } = useCase();
  const made = usePlan();
  const today = useToday();
  const [typed, setTyped] = useState(nothing);
  // The texts that have been taken along; what is typed after them is not.
  const [taken, setTaken] = useState(nothing.values);
  const isTaken = typed.values === taken;
  const fields = useRef<HTMLFieldSetElement>(null);
  const plan = made && Object.keys(made.answers).length > 0 ? made : null;
  const form = letterForm(id, plan);
  const onBehalf = typed.onBehalf ?? form.onBehalf;
  const letter = composeLetter({
    id,
    plan,
    today: ready ? today : null,
    typed: { values: { ...form.suggested, ...typed.values }, ...(onBehalf && { onBehalf }) },
    optional: ready ? "leave-out" : "lines",
  });
  const left = fieldsLeft(form, typed);
  const LetterLater = useLater(laterPart)?.LetterLater;
  const isWritten = letterFieldIds.some(
    (field) => typed.values[field] !== undefined && typed.values[field] !== form.suggested[field],
  );
  const day = plan && offerLetters(plan).find((offered) => offered.id === id)?.day;

  // What was typed before the script came.
  useLayoutEffect(() => {
    if (fields.current) setTyped(typedIn(fields.current));
  }, []);
  // In the same task as the letter shows it: what is seen there asks.
  useLayoutEffect(() => {
    if (isTaken) return;
    // Not where the page has asked (letter-later.tsx).
    const ask = (event: BeforeUnloadEvent) => {
      if (leaveQuestion()) event.preventDefault();
    };
    window.addEventListener("beforeunload", ask);
    askBeforeLeaving(leaveLetter);
    return () => {
      window.removeEventListener("beforeunload", ask);
      askBeforeLeaving(null);
    };
  }, [isTaken]);

  const type = (field: LetterFieldId, value: string) => {
    setTyped((before) => ({ ...before, values: { ...before.values, [field]: value } }));
  };
  return (
    <div className={ready ? "letter-page" : "letter-page letter-page--waits"}>
      <div className="letter-page__form no-print">
        <PageHeading title={letterTitles[id]} eyebrow={words.eyebrow} lead={letters[id].use} />
        {day && <p className="bold">{fill(words.by, { day: danishDay(day) })}</p>}
        <p>
          {plan ? words.fromPlan : words.noPlan}{" "}
          {plan ? (
            <a href={sitePath("/svar/")}>{words.toAnswers}</a>
          ) : (
            <a href={sitePath(startPath("citizen"))}>{words.toGuide}</a>
          )}
        </p>
        <p className="hint">{words.notKept}</p>
        {/* No form: nothing here is sent, and Enter must not try. */}
        <fieldset ref={fields} className="form">
          <legend className="vh">{words.form}</legend>
          <LetterFields
            form={form}
            typed={typed}
            onType={type}
            onBehalf={(chosen) => setTyped((before) => ({ ...before, onBehalf: chosen }))}
          />
        </fieldset>
      </div>
      <section className="letter-page__letter" aria-label={words.preview}>
        {left.length > 0 && (
          <p className="letter-left hint no-print">
            {fill(words.fieldsLeft, { fields: left.map((field) => `”${letterFields[field].label}”`).join(", ") })}
          </p>
        )}
        <LetterView letter={letter} />
        <div className="letter-left no-print">
          <p className="bold">{letterSending.heading}</p>
          <PlainList items={letterSending.ways} />
        </div>
        <LetterActions letter={letter} today={today} onTaken={() => setTaken(typed.values)} />
      </section>
      <div className="letter-page__more no-print">
        <LetterGoodToKnow id={id} plan={plan} />
        <p>
          <a className="alone" href={sitePath(lettersPath)}>
            {words.all}
          </a>
          {plan && (
            <>
              {" · "}
              <a href={sitePath("/plan/")}>{words.plan}</a>
            </>
          )}
        </p>
        {LetterLater && <LetterLater canForget={plan !== null || isWritten} />}
      </div>
    </div>
  );
}

/** What stands in the fields other than the page put there, by the names of the fields. */
function typedIn(fields: HTMLFieldSetElement): LetterTyped {
  const entries = letterFieldIds.flatMap((field) => {
    const input = fields.elements.namedItem(field);
    const isText = input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement;
    return isText && input.value !== input.defaultValue ? [[field, input.value] as const] : [];
  });
  const radio = fields.querySelector(":checked:not(:default)");
  const onBehalf = radio instanceof HTMLInputElement && onBehalfIds.find((id) => id === radio.value);
  // The very same where nothing is: then nothing has to be drawn anew.
  const values = entries.length > 0 ? Object.fromEntries(entries) : nothing.values;
  if (onBehalf) return { values, onBehalf };
  return values === nothing.values ? nothing : { values };
}
