import type { ComponentProps, ReactNode } from "react";
import { describedBy } from "./described-by.ts";
import { LabelledField } from "./labelled-field.tsx";
import type { LegendLevel } from "./legend-text.tsx";

type TextAreaFieldProps = {
  /** The textarea's own id. */
  readonly id: string;
  readonly label: string;
  readonly level?: LegendLevel | undefined;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly errorPrefix: string;
  /** Said beside the field about what stands in it, at once and without refusing it; a component that may show nothing. */
  readonly note?: ReactNode;
  /** "120 tegn tilbage", under the field. Not live: every key would speak. */
  readonly count?: string | undefined;
  readonly rows?: number;
  readonly input: Omit<ComponentProps<"textarea">, "id" | "className" | "style">;
};

/**
 * Several lines of text. It grows with what is written.
 *
 * @example <TextAreaField id="uenig" label={q.text} count={left} input={register("uenig")} errorPrefix={words.error} />
 */
export function TextAreaField({ count, rows = 4, input, ...frame }: TextAreaFieldProps) {
  const { id, hint, error, note } = frame;
  return (
    <LabelledField {...frame}>
      <textarea
        {...input}
        id={id}
        className="input"
        rows={rows}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { hint, error, count, note })}
      />
      {count && (
        <p className="soft" id={`${id}-count`}>
          {count}
        </p>
      )}
    </LabelledField>
  );
}
