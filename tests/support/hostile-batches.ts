import { hostileTexts } from "./hostile-texts.ts";

/** Below this a field takes the beginnings of several texts; above it they are whole. */
const shortField = 200;
const beginning = 20;
/** Of all the texts together. */
const half = 2500;

/**
 * The hostile texts as one field can take them: as few batches as its limit allows, each text in one of them.
 *
 * @param limit the most characters the field may have; none where it takes what it is given
 * @param between what stands between two texts: a line break where the field has lines
 * @example hostileBatchesFor(1000, "\n").length // 6, and 200 texts in them
 */
export function hostileBatchesFor(limit: number | undefined, between: string): readonly string[] {
  const most = limit ?? half;
  const length = most < shortField ? Math.min(beginning, Math.floor(most / 3) - 1) : most;
  const batches: string[] = [];
  let batch = "";
  for (const text of hostileTexts()) {
    // What is lost of half a character on its way into the browser is not the page's doing.
    const cut = [...text]
      .slice(0, length)
      .join("")
      .replaceAll(/\p{Cs}/gu, "\ufffd")
      .slice(0, most);
    const longer = batch === "" ? cut : `${batch}${between}${cut}`;
    if (longer.length <= most) batch = longer;
    else {
      batches.push(batch);
      batch = cut;
    }
  }
  return [...batches, batch];
}

/** As long, in as many words and lines, and harmless. @example harmless("<b> 1") // "bbb b" */
export function harmless(text: string): string {
  return text.replaceAll(/\S/g, "b");
}
