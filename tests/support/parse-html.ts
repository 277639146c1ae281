/** An element of a page: its name, its attributes, and what is in it. */
export type HtmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (HtmlElement | string)[];
};

const token = /<(?<close>\/)?(?<name>[a-z][a-z0-9]*)(?<attributes>(?:\s[^>]*)?)>|(?<text>[^<]+)/gu;
const attribute = /([a-z][a-z-]*)="([^"]*)"/giu;
const withoutEnd = new Set(["br", "hr", "img", "input", "link", "meta"]);
const entities: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#x27;": "'",
  "&amp;": "&",
};

/**
 * Reads the markup that React writes: well formed, nothing left open, five entities.
 *
 * @returns a root without a name, around everything
 * @throws Error where an element is closed that is not open
 * @example parseHtml("<p>Hej <b>du</b></p>").children // [{ name: "p", children: ["Hej ", { name: "b", … }] }]
 */
export function parseHtml(markup: string): HtmlElement {
  const root: HtmlElement = { name: "", attributes: {}, children: [] };
  const open = [root];
  for (const { groups = {} } of markup.matchAll(token)) {
    const { close, name = "", attributes = "", text } = groups;
    const inside = open.at(-1) ?? root;
    if (text !== undefined) inside.children.push(unescapeHtml(text));
    else if (close) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing`);
    } else {
      const element: HtmlElement = { name, attributes: attributesOf(attributes), children: [] };
      inside.children.push(element);
      if (!withoutEnd.has(name) && !attributes.endsWith("/")) open.push(element);
    }
  }
  if (open.length !== 1) throw new Error(`<${open.at(-1)?.name}> is left open`);
  return root;
}

/**
 * Every element under one, in the order of the page, itself first.
 *
 * @example elementsUnder(parseHtml("<ul><li>a</li></ul>")).map(({ name }) => name) // ["", "ul", "li"]
 */
export function elementsUnder(element: HtmlElement): readonly HtmlElement[] {
  return [element, ...element.children.flatMap((child) => (typeof child === "string" ? [] : elementsUnder(child)))];
}

/** Whether an element has a class. @example elementsUnder(page).filter((element) => hasClass(element, "note")) */
export function hasClass({ attributes }: HtmlElement, name: string): boolean {
  return (attributes.class ?? "").split(" ").includes(name);
}

function attributesOf(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...text.matchAll(attribute)].map(([, name = "", value = ""]) => [name, unescapeHtml(value)]),
  );
}

function unescapeHtml(text: string): string {
  return text.replaceAll(/&(?:lt|gt|quot|#x27|amp);/gu, (entity) => entities[entity] ?? entity);
}
