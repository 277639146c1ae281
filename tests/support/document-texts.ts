import type { Block, Document } from "#lib/document/blocks.ts";

/** Fields that are for the machine: no one reads them. */
const unread = new Set([
  "type",
  "id",
  "iso",
  "tone",
  "url",
  "advice",
  "number",
  "emphasis",
  "state",
  "weeks",
  "lines",
  "path",
]);
/** Shown on screen only: true today, or drawn. */
const screenOnly = new Set(["screenLine", "screenLetter", "screenDone", "bar", "link"]);

/**
 * Every text of a document that stands on the page and on the paper, in order.
 *
 * @example textsOf(document)[0] // the title
 */
export function textsOf(document: Document): readonly string[] {
  const { title, lead, standing, footer, facts, blocks } = document;
  return [
    title,
    lead,
    standing,
    footer,
    ...facts.flatMap(({ label, value }) => [label, value]),
    ...blocks.flatMap(textsOfBlock),
  ];
}

/**
 * Every text of one block, in order.
 *
 * @example textsOfBlock({ type: "paragraph", text: "Klag i dag." }) // ["Klag i dag."]
 */
export function textsOfBlock(block: Block): readonly string[] {
  return textsIn(block);
}

/** The first block of a type. @example blockOf(document, "deadline")?.label // "Sidste dag for at klage" */
export function blockOf<Type extends Block["type"]>(
  { blocks }: Document,
  type: Type,
): Extract<Block, { type: Type }> | undefined {
  const isOfType = (block: Block): block is Extract<Block, { type: Type }> => block.type === type;
  return blocks.find(isOfType);
}

/**
 * The texts under the heading with an id, up to the next heading; none where it does not stand.
 *
 * @example sectionTexts(document, "vejen").join(" ")
 */
export function sectionTexts({ blocks }: Document, id: string): readonly string[] {
  const from = blocks.findIndex((block) => block.type === "heading" && block.id === id);
  if (from < 0) return [];
  const after = blocks.slice(from + 1);
  const to = after.findIndex(({ type }) => type === "heading");
  return after.slice(0, to < 0 ? undefined : to).flatMap(textsOfBlock);
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([field, inner]) => {
    // `lines` is a text of the deadline and of a contact, and a number of lines to write on in the notes.
    const isRead = field === "lines" ? Array.isArray(inner) : !unread.has(field) && !screenOnly.has(field);
    return isRead ? textsIn(inner) : [];
  });
}
