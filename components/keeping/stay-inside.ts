import type { useRouter } from "next/navigation";
import { pressedLink } from "#components/frame/pressed-link.ts";
import { hasCaseOnlyHere, leaveQuestion } from "#components/store/open-case.ts";

type Router = Pick<ReturnType<typeof useRouter>, "push">;

let isFollowing = false;

/**
 * Where the answers live in the page alone (a shared computer, a browser that keeps nothing), a page that is loaded anew
 * would lose them: from now on every link within the site changes the page without loading it. What the browser does
 * itself (reload, another site, the address line) still warns.
 *
 * @param base where the site lies on its host: "" or "/klagevejen"
 * @example stayInside(router, siteBase);
 */
export function stayInside(router: Router, base: string): void {
  if (isFollowing) return;
  isFollowing = true;
  document.addEventListener("click", (event) => {
    const path = pathWithin(event, base);
    if (path === null) return;
    event.preventDefault();
    const question = leaveQuestion();
    if (question !== null && !window.confirm(question)) return;
    focusOnArrival();
    router.push(path);
  });
}

/** The page a press leads to, as the router takes it; null where the press is not ours to follow. */
function pathWithin(event: MouseEvent, base: string): string | null {
  const link = hasCaseOnlyHere() ? pressedLink(event) : null;
  // A file is no page.
  if (!link?.pathname.startsWith(`${base}/`) || !link.pathname.endsWith("/")) return null;
  const { pathname, search, hash } = link;
  return `${pathname.slice(base.length)}${search}${hash}`;
}

/** The focus to the heading of the page that comes, as a page that is loaded begins at its top. */
function focusOnArrival(): void {
  const before = document.querySelector("h1");
  new MutationObserver((_, watching) => {
    const heading = document.querySelector("h1");
    if (heading === null || heading === before) return;
    watching.disconnect();
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }).observe(document.body, { childList: true, subtree: true });
}
