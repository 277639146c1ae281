import { Actions } from "#components/fields/actions.tsx";
import { ChecksField } from "#components/fields/checks-field.tsx";
import { ChoiceField } from "#components/fields/choice-field.tsx";
import { ChoicesField } from "#components/fields/choices-field.tsx";
import { DateEcho } from "#components/fields/date-echo.tsx";
import { DateField } from "#components/fields/date-field.tsx";
import { Details } from "#components/fields/details.tsx";
import { SelectField } from "#components/fields/select-field.tsx";
import { TextAreaField } from "#components/fields/text-area-field.tsx";
import { TextField } from "#components/fields/text-field.tsx";
import { TrustNote } from "#components/fields/trust-note.tsx";
import { examples as words } from "#content/da/examples.ts";
import type { DatePart } from "#lib/answers/read-date-fields.ts";

function dateInputs(name: string, values?: Readonly<Record<DatePart, string>>) {
  const input = (part: DatePart) => ({ name: `${name}-${part}`, defaultValue: values?.[part] });
  return { day: input("day"), month: input("month"), year: input("year") };
}

/**
 * Every field in its states: at rest, filled, wrong.
 *
 * @example <FieldExamples />
 */
export function FieldExamples() {
  const { channel, papers, date, kommune, authority, disagree, checks } = words;
  const e = { errorPrefix: words.error };
  const dateWords = { legend: date.legend, hint: date.hint, labels: date.labels, ...e };
  return (
    <>
      <ChoiceField
        id="examples-channel"
        legend={channel.legend}
        level="h2"
        hint={channel.hint}
        options={channel.options}
        input={{ name: "channel" }}
        {...e}
      />
      <ChoiceField
        id="examples-channel-error"
        legend={channel.legend}
        error={channel.error}
        options={channel.options.slice(1, 3)}
        input={{ name: "channel-error" }}
        {...e}
      />
      <ChoicesField
        id="examples-papers"
        legend={papers.legend}
        hint={papers.hint}
        options={papers.options}
        input={{ name: "papers" }}
        {...e}
      />
      <DateField
        id="examples-date"
        {...dateWords}
        inputs={dateInputs("date", date.filled)}
        echo={<DateEcho text={date.echo} />}
        unknown={{ label: date.unknown, input: { name: "date-unknown" } }}
        help={
          <Details summary={date.help}>
            <p>{date.helpText}</p>
          </Details>
        }
      />
      <DateField
        id="examples-date-error"
        {...dateWords}
        inputs={dateInputs("date-error", date.incomplete)}
        error={date.yearError}
        wrong={["year"]}
      />
      <DateField
        id="examples-date-impossible"
        {...dateWords}
        inputs={dateInputs("date-impossible", date.impossible)}
        error={date.impossibleError}
        wrong={["day", "month", "year"]}
      />
      <DateField
        id="examples-date-future"
        {...dateWords}
        inputs={dateInputs("date-future", date.future)}
        echo={<DateEcho text={date.echo} />}
        confirm={{ label: date.confirm, input: { name: "date-confirm" } }}
      />
      <SelectField
        id="examples-kommune"
        label={kommune.label}
        hint={kommune.hint}
        empty={kommune.empty}
        options={kommune.options}
        input={{ name: "kommune" }}
        {...e}
      />
      <SelectField
        id="examples-kommune-error"
        label={kommune.label}
        error={kommune.error}
        empty={kommune.empty}
        options={kommune.options}
        input={{ name: "kommune-error" }}
        {...e}
      />
      <TextField
        id="examples-authority"
        label={authority.label}
        hint={authority.hint}
        input={{ name: "authority" }}
        {...e}
      />
      <TextAreaField
        id="examples-disagree"
        label={disagree.label}
        hint={disagree.hint}
        count={disagree.count}
        input={{ name: "disagree", defaultValue: disagree.value }}
        {...e}
      />
      <TextAreaField
        id="examples-disagree-error"
        label={disagree.label}
        error={disagree.error}
        input={{ name: "disagree-error" }}
        {...e}
      />
      <ChecksField
        id="examples-checks"
        legend={checks.legend}
        hint={checks.hint}
        options={checks.options}
        rows={checks.rows.map((row) => ({ ...row, input: { name: `checks-${row.id}` } }))}
        {...e}
      />
      <Actions back={{ href: "#main", label: words.back }} next={{ label: words.next }} />
      <TrustNote>{words.trust}</TrustNote>
    </>
  );
}
