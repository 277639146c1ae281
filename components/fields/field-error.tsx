import { Icon } from "#components/frame/icon.tsx";
import { VisuallyHidden } from "#components/frame/visually-hidden.tsx";

type FieldErrorProps = {
  readonly id: string;
  /** "Fejl:", heard before the text. */
  readonly prefix: string;
  /** The same words as in the error summary. */
  readonly text: string;
};

/**
 * What is wrong with a field, over its inputs. The field links to it with aria-describedby.
 *
 * @example <FieldError id="kom-error" prefix={words.error} text={errors.kom} />
 */
export function FieldError({ id, prefix, text }: FieldErrorProps) {
  return (
    <p className="error" id={id}>
      <Icon name="error" />
      <span>
        <VisuallyHidden>{`${prefix} `}</VisuallyHidden>
        {text}
      </span>
    </p>
  );
}
