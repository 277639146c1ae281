import type { ReactNode } from "react";
import { Icon } from "#components/frame/icon.tsx";
import type { IconName } from "#components/frame/icon-paths.ts";
import type { HeadingLevel } from "./heading-level.ts";

type NoteTone = "info" | "warn" | "error" | "ok";

type NoteProps = {
  readonly tone: NoteTone;
  readonly title: string;
  /** In a document the title is a heading, so that those who go by headings find it. */
  readonly level?: HeadingLevel | undefined;
  /** A string becomes a paragraph. */
  readonly children?: ReactNode;
};

const icons: Record<NoteTone, IconName> = { info: "info", warn: "warn", error: "error", ok: "check" };

/**
 * A message in a box. The icon and the title carry the tone; the colour repeats it.
 *
 * @example <Note tone="warn" title={notice.title}>{notice.text}</Note>
 */
export function Note({ tone, title, level, children }: NoteProps) {
  const Title = level ? (`h${level}` as const) : "p";
  return (
    <div className={`note note--${tone}`}>
      <Icon name={icons[tone]} />
      <div className="note__body">
        <Title className="bold">{title}</Title>
        {typeof children === "string" ? <p>{children}</p> : children}
      </div>
    </div>
  );
}
