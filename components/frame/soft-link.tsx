"use client";

import { useRouter } from "next/navigation";
import type { ComponentProps, MouseEvent } from "react";
import { sitePath } from "./site-path.ts";

type SoftLinkProps = Omit<ComponentProps<"a">, "href" | "onClick"> & { readonly href: string };

/**
 * A link that changes the page without loading it anew, so that the page's state lives on. Next's own weighs ten times
 * as much, for fetching ahead, which is not wanted here: the host would be told which pages one may open.
 *
 * @example <SoftLink href="/plan/">{words.plan}</SoftLink>
 */
export function SoftLink({ href, children, ...rest }: SoftLinkProps) {
  const router = useRouter();
  const follow = (event: MouseEvent) => {
    // Another tab, another window, a download: the browser's own affair.
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    router.push(href);
  };
  return (
    <a href={sitePath(href)} onClick={follow} {...rest}>
      {children}
    </a>
  );
}
