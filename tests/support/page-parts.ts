import type { Page } from "@playwright/test";

/**
 * The kinds of elements a page is made of, each with the names of its attributes, and every address in it: what a typed
 * text may not add to. Asked when the page has drawn what was typed.
 *
 * @example await pageParts(page) // Set { "html class lang", …, "a href=/om/" }
 */
export async function pageParts(page: Page): Promise<ReadonlySet<string>> {
  const parts = await page.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve));
    const addresses = ["href", "src", "action", "formaction", "data", "srcdoc", "http-equiv"];
    return [...document.querySelectorAll("*")].flatMap((element) => {
      const names = element.getAttributeNames();
      const led = addresses.filter((name) => names.includes(name));
      const tag = element.localName;
      return [`${tag} ${names.sort().join(" ")}`, ...led.map((name) => `${tag} ${name}=${element.getAttribute(name)}`)];
    });
  });
  return new Set([...parts, `title: ${await page.title()}`, `address: ${page.url()}`]);
}
