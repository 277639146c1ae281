import { usePaper } from "./paper-context.ts";
import { smallestFontSize, type TextSize, textSizes } from "./text-sizes.ts";

/** A text's size and line height at the paper's density. @example <Text style={useTextStyle(size)}>{children}</Text> */
export function useTextStyle(name: TextSize): { readonly fontSize: number; readonly lineHeight: number } {
  const { size, print, leading } = usePaper();
  const { fontSize, lineHeight } = textSizes[print][name];
  return { fontSize: Math.max(smallestFontSize, size(fontSize)), lineHeight: lineHeight * leading };
}
