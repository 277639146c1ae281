import "#components/styles/case.css";
import { loadingWords } from "#content/da/loading.ts";
import { PageHeading } from "./page-heading.tsx";

/**
 * What stands while a page waits for the answers of the tab. It is as high as the window, so that what follows does not
 * push the foot of the page about.
 *
 * @example if (!ready) return <LoadingPage title={title} />;
 */
export function LoadingPage({ title }: { readonly title: string }) {
  return (
    <div className="window-high">
      <PageHeading title={title} />
      <p className="lead loading">{loadingWords}</p>
    </div>
  );
}
