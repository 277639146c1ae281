type SkipLinkProps = {
  readonly label: string;
  /** The id of what to skip to; the page layouts give their main element "main". */
  readonly target?: string;
};

/**
 * The first link on every page: past the header, for those who use the keyboard. Seen when it has focus.
 *
 * @example <SkipLink label={words.skipToContent} />
 */
export function SkipLink({ label, target = "main" }: SkipLinkProps) {
  return (
    <a className="skip" href={`#${target}`}>
      {label}
    </a>
  );
}
