import { Icon } from "./icon.tsx";
import { IconShape } from "./icon-shape.tsx";
import { sitePath } from "./site-path.ts";

type DoorProps = {
  readonly href: string;
  /** Of its drawing. */
  readonly path: string;
  readonly title: string;
  readonly text: string;
  /** The way in that most people want: filled with the answer's colour. */
  readonly primary?: boolean;
};

/**
 * A way into the guide, as a card that is a link all over. The link's name is the title only, so that it is short to
 * hear. Put two in `<div className="doors">`.
 *
 * @example <Door href="/guide/" path={iconPaths.person} title={start.citizen.title} text={start.citizen.text} primary />
 */
export function Door({ href, path, title, text, primary = false }: DoorProps) {
  return (
    <div className={`door${primary ? " door--primary" : ""}`}>
      <span className="door__icon">
        <IconShape path={path} />
      </span>
      <h2 className="door__title">
        <a href={sitePath(href)}>{title}</a>
      </h2>
      <Icon name="arrow-right" />
      <p className="door__text">{text}</p>
    </div>
  );
}
