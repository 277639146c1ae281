import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { DocumentView } from "#components/blocks/document-view.tsx";
import type { Document } from "#lib/document/blocks.ts";
import { elementsUnder, type HtmlElement, hasClass, parseHtml } from "./parse-html.ts";

/** One block of a page: the words that stand on paper too, those for the screen alone, its links and its days. */
type PageBlock = {
  readonly words: readonly string[];
  readonly screenOnly: readonly string[];
  readonly links: readonly string[];
  readonly days: readonly string[];
};

/** The page of a document: its title and facts, its blocks in order, its foot. */
export type DocumentPage = {
  readonly head: PageBlock;
  readonly blocks: readonly PageBlock[];
  readonly foot: PageBlock;
};

/** Inside a line of text: what stands beside it is read together with it. */
const inLine = new Set(["b", "i", "time"]);

/**
 * The page that shows a document, taken apart into the blocks it shows.
 *
 * @example pageOf(document).blocks[0]?.screenOnly // ["Der", "er", "26", "dage", "til.", …]
 */
export function pageOf(document: Document): DocumentPage {
  const root = parseHtml(
    renderToStaticMarkup(
      createElement(DocumentView, { document, today: "I dag", hrefOf: (id) => `/spoergsmaal/${id}/` }),
    ),
  );
  const [article] = root.children;
  if (typeof article !== "object") throw new Error("no article");
  const parts = article.children.filter((child) => typeof child === "object");
  const [head, ...sections] = parts.slice(0, -1);
  const foot = parts.at(-1);
  if (head?.name !== "header" || foot?.name !== "footer") throw new Error("no head or no foot");
  const blocks = sections
    .flatMap(({ children }) => children.filter((child) => typeof child === "object"))
    // What is folded on the screen is on the page all the same.
    .flatMap((child) => (child.name === "details" ? child.children.filter((part) => typeof part === "object") : child));
  return { head: blockOf(head), blocks: blocks.map(blockOf), foot: blockOf(foot) };
}

/**
 * Words of a text, as they are compared: apart at every blank.
 *
 * @example wordsOf("Klag  i dag.") // ["Klag", "i", "dag."]
 */
export function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => word !== "");
}

function blockOf(element: HtmlElement): PageBlock {
  const under = elementsUnder(element);
  return {
    words: wordsOf(textOf(element, (child) => !isScreenOnly(child))),
    screenOnly: under.filter(isScreenOnly).flatMap((child) => wordsOf(textOf(child, () => true))),
    // The way to a letter is for the screen: on paper stands where the letters are.
    links: under
      .filter((child) => !isOnScreenOnly(child, under))
      .flatMap(({ attributes }) => attributes.href ?? [])
      .filter((href) => !href.startsWith("/breve/")),
    days: under.flatMap((child) =>
      isOnScreenOnly(child, under) ? [] : (child.attributes.datetime ?? child.attributes.dateTime ?? []),
    ),
  };
}

/** What is true today only, what is only drawn, and what is not printed: the ways back to a question. */
function isScreenOnly(element: HtmlElement): boolean {
  return (
    element.attributes["aria-hidden"] === "true" || hasClass(element, "answer__left") || hasClass(element, "no-print")
  );
}

/** Inside something that is for the screen alone. */
function isOnScreenOnly(element: HtmlElement, among: readonly HtmlElement[]): boolean {
  return among.some((other) => isScreenOnly(other) && (other === element || elementsUnder(other).includes(element)));
}

function textOf(element: HtmlElement, isRead: (child: HtmlElement) => boolean): string {
  if (!isRead(element)) return "";
  const text = element.children.map((child) => (typeof child === "string" ? child : textOf(child, isRead))).join("");
  return inLine.has(element.name) || hasClass(element, "together") ? text : ` ${text} `;
}
