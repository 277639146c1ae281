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
import { type DatePart, splitPastedDate } from "#lib/answers/read-date-fields.ts";
import { inWholeYears } from "#lib/answers/whole-years.ts";
import type { QuestionView } from "#lib/document/question-view.ts";
import type { FormError } from "./form-errors.ts";
import type { FormWords } from "./form-words.ts";
import { fieldNotes } from "./later.ts";
import type { QuestionForm } from "./use-question-form.ts";
import { WithoutTheDay } from "./without-the-day.tsx";

type DateQuestionProps = {
  readonly id: DateQuestionId;
  readonly view: QuestionView;
  readonly level: LegendLevel;
  readonly form: QuestionForm;
  readonly words: FormWords;
  readonly errors: readonly FormError[];
  readonly help: ReactNode;
};

/**
 * A date in three fields: a date pasted whole is split, the weekday is said back, and a day after today on a letter is
 * asked about. It is a day or "husker ikke", never both: typing takes the tick away, the tick takes the day away, and
 * the day is back when the tick is taken off again.
 *
 * @example <DateQuestion id="dated" view={view} level="h1" form={form} words={words} errors={[]} help={null} />
 */
export function DateQuestion({ id, view, level, form, words, errors, help }: DateQuestionProps) {
  const { form: typed } = useCase();
  const today = useToday();
  const TypedDay = useLater(fieldNotes)?.TypedDay;
  const fields = typed[id];
  const own = errors.filter(({ question }) => question === id);
  const setAside = useRef<Partial<Record<DatePart, string>>>({});
  const typing = { onChange: () => untick(id, form), onBlur: () => settle(id, form) };
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
      echo={TypedDay && today !== null && <TypedDay fields={fields} today={today} />}
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
          onChange: (event: ChangeEvent<HTMLInputElement>) => {
            setAside.current = exchange(event.target.checked, setAside.current, id, form);
          },
        }),
      }}
      help={
        <>
          {fields.unknown && view.withoutDay && <WithoutTheDay words={view.withoutDay} />}
          {help}
        </>
      }
    />
  );
}

const dateParts = ["day", "month", "year"] as const;

/** A day is being typed: then it is not unknown. */
function untick(id: DateQuestionId, form: QuestionForm): void {
  if (form.getValues(`${id}.unknown`)) form.setValue(`${id}.unknown`, false);
}

/**
 * The tick takes the typed day away, and gives it back when it is taken off.
 *
 * @returns what is now set aside
 */
function exchange(
  isTicked: boolean,
  setAside: Partial<Record<DatePart, string>>,
  id: DateQuestionId,
  form: QuestionForm,
): Partial<Record<DatePart, string>> {
  const typed = Object.fromEntries(dateParts.map((part) => [part, form.getValues(`${id}.${part}`)]));
  for (const part of dateParts) {
    const back = isTicked ? emptyForm[id][part] : setAside[part];
    if (back !== undefined) form.setValue(`${id}.${part}`, back);
  }
  return isTicked ? typed : {};
}

function wrongParts(errors: readonly FormError[]): readonly DatePart[] {
  return dateParts.filter((part) => errors.some((error) => error.part === part));
}

/** When a field is left, "26" becomes "2026", and a date written whole in the first field is put into the three. */
function settle(id: DateQuestionId, form: QuestionForm): void {
  const typed = { ...emptyForm[id], ...form.getValues(id) };
  const whole = inWholeYears(typed);
  for (const part of dateParts) if (whole[part] !== typed[part]) form.setValue(`${id}.${part}`, whole[part]);
}

function paste(event: ClipboardEvent<HTMLInputElement>, id: DateQuestionId, form: QuestionForm): void {
  const split = splitPastedDate(event.clipboardData.getData("text"));
  if (!split) return;
  event.preventDefault();
  for (const part of dateParts) form.setValue(`${id}.${part}`, split[part]);
  untick(id, form);
}
