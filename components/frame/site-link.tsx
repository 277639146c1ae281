import type { ComponentProps } from "react";
import { sitePath } from "./site-path.ts";
import { SoftLink } from "./soft-link.tsx";

type AnchorProps = Pick<
  ComponentProps<"a">,
  "id" | "className" | "children" | "download" | "rel" | "aria-describedby" | "aria-label"
>;

type SiteLinkProps = AnchorProps & {
  readonly href: string;
  /** Inside the guide: change the page without loading it anew. Never fetched ahead, so that the host is not told. */
  readonly soft?: boolean | undefined;
};

/**
 * A link within the site. Plain by default, so that reading pages work without JavaScript and the browser moves the
 * focus itself; `soft` where the page's state should live on.
 *
 * @example <SiteLink href="/guide/afgoerelsen/" soft>{step.title}</SiteLink>
 */
export function SiteLink({ href, soft = false, children, ...rest }: SiteLinkProps) {
  if (soft) {
    return (
      <SoftLink href={href} {...rest}>
        {children}
      </SoftLink>
    );
  }
  return (
    <a href={sitePath(href)} {...rest}>
      {children}
    </a>
  );
}
