import type { Document } from "#lib/document/blocks.ts";
import type { Letter } from "#lib/letters/letter.ts";
import type { PaperStep } from "./render-paper.ts";
import type { Print } from "./text-sizes.ts";

/** What the worker is asked for. */
export type PaperRequest =
  | {
      readonly type: "make";
      readonly id: number;
      readonly document: Document | Letter;
      /** The day of printing; the worker has no clock. */
      readonly createdOn: string;
      readonly print: Print;
      /** Where the guide is, for the one who holds the paper: "klagevejen.dk". */
      readonly site: string;
      /** The folder of the font files, as a whole address with a slash at the end. */
      readonly fontBase: string;
    }
  /** Which characters of a text the fonts lack. */
  | { readonly type: "check"; readonly id: number; readonly text: string; readonly fontBase: string }
  /** Load the fonts and be ready. */
  | { readonly type: "preload"; readonly fontBase: string };

/** What it answers, tied to the request by its number. */
export type PaperAnswer =
  /** A sign of life: this part of the work begins now. */
  | { readonly type: "step"; readonly id: number; readonly step: PaperStep }
  | { readonly type: "checked"; readonly id: number; readonly missing: readonly string[] }
  | {
      readonly type: "done";
      readonly id: number;
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly missing: readonly string[];
    }
  | {
      readonly type: "failed";
      readonly id: number;
      readonly reason: PaperFailure;
      readonly message: string;
      /** "over-limit": the name of what is too long. */
      readonly what?: string;
    };

/** Why there is no paper. The page has words for each. */
export type PaperFailure = "fonts" | "over-limit" | "too-long" | "failed";
