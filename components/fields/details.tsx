import type { ReactNode, Ref } from "react";
import { Icon } from "#components/frame/icon.tsx";

type DetailsProps = {
  readonly summary: string;
  readonly open?: boolean;
  readonly ref?: Ref<HTMLDetailsElement>;
  readonly children: ReactNode;
};

/**
 * Something more for those who want it. The browser's own element: it works without JavaScript and is found by search.
 *
 * @example <Details summary={help.title}><p>{help.text}</p></Details>
 */
export function Details({ summary, open = false, ref, children }: DetailsProps) {
  return (
    <details className="more" open={open} ref={ref}>
      <summary>
        <Icon name="chevron" />
        {summary}
      </summary>
      <div className="more__body">{children}</div>
    </details>
  );
}
