"use client";

import { Button } from "#components/fields/button.tsx";

/**
 * Prints the page itself: the same content as the paper, and the way out where no PDF can be made.
 *
 * @example <PrintButton label="Udskriv siden" />
 */
export function PrintButton({ label }: { readonly label: string }) {
  return (
    <Button look="quiet" icon="printer" onClick={() => window.print()}>
      {label}
    </Button>
  );
}
