import { Link } from "@react-pdf/renderer";
import { keepTogether } from "#components/blocks/keep-together.ts";
import { ink } from "./geometry.ts";
import { usePaper } from "./paper-context.ts";
import type { TextSize } from "./text-sizes.ts";
import { useTextStyle } from "./text-style.ts";

type PaperLinkProps = {
  readonly url: string;
  /** What the address belongs to; read aloud with it. */
  readonly name: string;
  /** What is shown; the address itself where nothing is said. */
  readonly text?: string;
  readonly size?: TextSize;
  readonly bold?: boolean;
};

/**
 * A link, on screen; on paper the words or the address, so that it can be typed.
 *
 * @example <PaperLink url="https://ast.dk" name="Ankestyrelsen" />
 */
export function PaperLink({ url, name, text, size = "body", bold = false }: PaperLinkProps) {
  const { write } = usePaper();
  const textStyle = useTextStyle(size);
  const shown = write(shownAddress(url));
  return (
    <Link
      tag="Link"
      src={url}
      alt={`${write(name)}: ${shown}`}
      style={{ ...textStyle, fontWeight: bold ? 600 : 400, color: ink, textDecoration: "underline" }}
    >
      {text === undefined ? shown : keepTogether(write(text))}
    </Link>
  );
}

/** An address as one says it. @example shownAddress("https://www.ast.dk/") // "ast.dk" */
export function shownAddress(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/u, "").replace(/\/$/u, "");
}
