import { Icon } from "#components/frame/icon.tsx";

type DateEchoProps = { readonly text: string; readonly isDoubted?: boolean };

/**
 * The weekday said back under a date; without its tick where the year is asked about.
 *
 * @example <DateField {...frame} echo={<DateEcho text="Det var en torsdag" />} />
 */
export function DateEcho({ text, isDoubted = false }: DateEchoProps) {
  return (
    <p className={isDoubted ? "field__said" : "field__said field__said--ok"}>
      <Icon name={isDoubted ? "info" : "check"} />
      {text}
    </p>
  );
}
