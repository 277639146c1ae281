/**
 * The mark: a K whose arms are a route. The disc at the joint is where the case is, the amber one where it is going.
 * Decoration: the name stands beside it.
 *
 * @example <BrandMark />
 */
export function BrandMark() {
  return (
    <svg className="brand-mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false" fill="none">
      <g stroke="currentColor" strokeWidth="3.5" strokeLinecap="round" strokeLinejoin="round">
        <path d="M7.5 4v24M9 19.5c5.5 0 7-1.5 9-5s3.5-5 6-6" />
        <path d="M16.3 17.2C17.8 20 20 24.5 25.5 28" />
      </g>
      <circle cx="24.5" cy="7.5" r="5.2" fill="currentColor" />
      <circle cx="24.5" cy="7.5" r="3" className="brand-mark__goal" />
    </svg>
  );
}
