import type { ReactNode } from "react";
import { Button } from "./button.tsx";
import { ButtonLink } from "./button-link.tsx";

type ActionsProps = {
  readonly back?: { readonly href: string; readonly label: string } | undefined;
  /** Submits the form it stands in. */
  readonly next?: { readonly label: string; readonly busy?: boolean | undefined } | undefined;
  /** More buttons, after these. */
  readonly children?: ReactNode;
};

/**
 * Back, then on, in this order in the page and on the screen. On a phone the way on fills the row.
 *
 * @example <Actions back={{ href: previous, label: words.back }} next={{ label: words.next }} />
 */
export function Actions({ back, next, children }: ActionsProps) {
  return (
    <div className="actions">
      {back && (
        <ButtonLink href={back.href} look="quiet" icon="arrow-left" soft>
          {back.label}
        </ButtonLink>
      )}
      {next && (
        <Button type="submit" iconAfter="arrow-right" busy={next.busy}>
          {next.label}
        </Button>
      )}
      {children}
    </div>
  );
}
