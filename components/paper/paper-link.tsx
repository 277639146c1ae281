import { Link } from "@react-pdf/renderer";
import { ink } from "./geometry.ts";
import { usePaper } from "./paper-context.ts";
import type { TextSize } from "./text-sizes.ts";
import { useTextStyle } from "./text-style.ts";

/**
 * An address, written out so that it can be typed from the paper, and a link on screen.
 *
 * @param name what the address belongs to; read aloud with it
 * @example <PaperLink url="https://ast.dk" name="Ankestyrelsen" />
 */
export function PaperLink({
  url,
  name,
  size = "body",
}: {
  readonly url: string;
  readonly name: string;
  readonly size?: TextSize;
}) {
  const { write } = usePaper();
  const textStyle = useTextStyle(size);
  const shown = write(url.replace(/^https?:\/\/(?:www\.)?/u, "").replace(/\/$/u, ""));
  return (
    <Link
      tag="Link"
      src={url}
      alt={`${write(name)}: ${shown}`}
      style={{ ...textStyle, color: ink, textDecoration: "underline" }}
    >
      {shown}
    </Link>
  );
}
