"use client";

import { type ChangeEvent, type ClipboardEvent, type ReactNode, useRef } from "react";
import { useToday } from "#components/clock/use-today.ts";
import { DateField } from "#components/fields/date-field.tsx";
import type { LegendLevel } from "#components/fields/legend-text.tsx";
import { useLater } from "#components/frame/use-later.ts";
import { useCase } from "#components/store/use-case.ts";
import type { DateQuestionId } from "#content/ids/questions.ts";
import { dayToConfirm } from "#lib/answers/date-rules.ts";
import { emptyForm } from "#lib/answers/form-values.ts";
import { type DatePart, dateParts, splitPastedDate } from "#lib/answers/read-date-fields.ts";
import { inWholeYears } from "#lib/answers/whole-years.ts";
import type { ViewOf } from "#lib/document/question-view.ts";
import type { FormError } from "./form-errors.ts";
import type { FormWords } from "./form-words.ts";
import { fieldNotes } from "./later.ts";
import type { QuestionForm } from "./use-question-form.ts";
import { WithoutTheDay } from "./without-the-day.tsx";

type DateQuestionProps = {
  readonly view: ViewOf<"date">;
  readonly level: LegendLevel;
  readonly form: QuestionForm;
  readonly words: FormWords;
  readonly errors: readonly FormError[];
  /** What is folded away, round a drawing of where the day stands. */
  readonly help: (drawn: ReactNode) => ReactNode;
};

/**
 * A date in three fields: a date pasted whole is split, the weekday is said back, and a day after today on a letter is
 * asked about. It is a day or "husker ikke", never both: typing takes the tick away, the tick takes the day away, and
 * the day is back when the tick is taken off again.
 *
 * @example <DateQuestion view={view} level="h1" form={form} words={words} errors={[]} help={() => null} />
 */
export function DateQuestion({ view, level, form, words, errors, help }: DateQuestionProps) {
  const { id } = view;
  const { form: typed, ready } = useCase();
  const today = useToday();
  const notes = useLater(fieldNotes);
  const fields = typed[id];
  const own = errors.filter(({ question }) => question === id);
  const setAside = useRef<Partial<Record<DatePart, string>>>({});
  // When a field is left, "26" becomes "2026", and a date written whole in the first field is put into the three.
  const typing = { onChange: () => untick(id, form), onBlur: () => ready && put(inWholeYears(fields), id, form) };
  const asked = today && dayToConfirm(id, fields, today);
  return (
    <DateField
      id={id}
      legend={view.label}
      level={level}
      hint={view.hint}
      error={own[0]?.text}
      errorPrefix={words.errorPrefix}
      wrong={wrongParts(own)}
      labels={words.dateParts}
      inputs={{
        day: form.register(`${id}.day`, typing),
        month: form.register(`${id}.month`, typing),
        year: form.register(`${id}.year`, typing),
      }}
      onPaste={(event) => paste(event, id, form)}
      echo={notes && today !== null && <notes.TypedDay fields={fields} today={today} />}
      confirm={
        asked
          ? {
              label: words.confirmFuture,
              input: {
                checked: fields.confirmed === asked,
                onChange: ({ target }) => form.setValue(`${id}.confirmed`, target.checked ? asked : ""),
              },
            }
          : undefined
      }
      unknown={{
        label: view.unknownLabel ?? words.unknownDate,
        input: form.register(`${id}.unknown`, {
          // The tick takes the typed day away, and gives it back when it is taken off.
          onChange: ({ target }: ChangeEvent<HTMLInputElement>) => {
            put(target.checked ? emptyForm[id] : setAside.current, id, form);
            setAside.current = target.checked ? fields : {};
          },
        }),
      }}
      help={
        <>
          {fields.unknown && view.withoutDay && <WithoutTheDay words={view.withoutDay} />}
          {help(notes && <notes.DateDrawing of={id} />)}
        </>
      }
    />
  );
}

/** A day is being typed: then it is not unknown. */
function untick(id: DateQuestionId, form: QuestionForm): void {
  if (form.getValues(`${id}.unknown`)) form.setValue(`${id}.unknown`, false);
}

function wrongParts(errors: readonly FormError[]): readonly DatePart[] {
  return dateParts.filter((part) => errors.some((error) => error.part === part));
}

function put(parts: Partial<Record<DatePart, string>>, id: DateQuestionId, form: QuestionForm): void {
  for (const part of dateParts) {
    const text = parts[part];
    if (text !== undefined && text !== form.getValues(`${id}.${part}`)) form.setValue(`${id}.${part}`, text);
  }
}

function paste(event: ClipboardEvent<HTMLInputElement>, id: DateQuestionId, form: QuestionForm): void {
  const split = splitPastedDate(event.clipboardData.getData("text"));
  if (!split) return;
  event.preventDefault();
  put(split, id, form);
  untick(id, form);
}
