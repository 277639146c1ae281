import { stations } from "#content/da/stations.ts";
import { routeIds } from "#content/ids/routes.ts";
import { complaintRoute } from "#lib/routing/complaint-route.ts";
import { expect, test } from "#tests/support/guard.ts";

test.use({ javaScriptEnabled: false });
const theSeven = [
  "Hold den gode tone",
  "Brug retten til en bisidder",
  "Bed om aktindsigt",
  "Brug partshøringen",
  "Hold øje med afgørelsen og klagefristen",
  "Få afgørelsen uddybet",
  "Husk retten til at klage",
];

test("without JavaScript: the start page has its doors, its short ways and its promise", async ({ page }) => {
  await page.goto("/");
  const main = page.getByRole("main");
  for (const name of ["Start guiden", "Jeg er rådgiver", "Kun fristen", "De syv råd", "Tom tjekliste til print"]) {
    await expect(main.getByRole("link", { name, exact: true })).toBeVisible();
  }
  await main.getByRole("link", { name: "De syv råd", exact: true }).click();
  await expect(page).toHaveURL(/\/raad\/$/);
});

test("without JavaScript: all seven pieces of advice, to the citizen and to the advisor", async ({ page }) => {
  const headings = page.getByRole("main").getByRole("heading", { level: 2, name: /^[1-7] / });
  await page.goto("/raad/");
  await expect(headings).toHaveText(theSeven.map((name) => new RegExp(`${name}$`)));
  await page.goto("/raad/raadgiver/");
  await expect(headings).toHaveCount(7);
});

test("without JavaScript: the routes, and a page for each decider with its stations", async ({ page }) => {
  await page.goto("/veje/");
  const addresses = await page
    .getByRole("main")
    .getByRole("link")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  expect(addresses).toEqual(expect.arrayContaining(routeIds.map((id) => `/veje/${id}/`)));
  for (const id of routeIds) {
    await page.goto(`/veje/${id}/`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByRole("main").getByRole("listitem").first()).toBeVisible();
  }
  await page.goto("/veje/a-kasse/");
  for (const { id } of complaintRoute({ decider: "a-kasse" }).stations) {
    await expect(
      page.getByRole("main").getByRole("listitem").filter({ hasText: stations[id].name }).first(),
    ).toBeVisible();
  }
});

test("without JavaScript: Ankestyrelsen, the words, the sources, and who we are", async ({ page }) => {
  const told = [
    ["/ankestyrelsen/", /hjemvis/i],
    ["/tabel/", /sidste sikre dag/i],
    ["/ordbog/", /partshøring/i],
    ["/kilder/", /Retssikkerhedsloven/],
    ["/privatliv/", /browser/],
    ["/tilgaengelighed/", /tastatur/i],
    ["/om/", /uafhængig/i],
  ] as const;
  for (const [path, words] of told) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByRole("main")).toContainText(words);
  }
});

for (const [path, heading] of [
  ["/guide/aktindsigt/", "Fortæl om retten til aktindsigt"],
  ["/guide/aktindsigt/er-der-bedt-om-aktindsigt/", "Bed om aktindsigt"],
] as const) {
  test(`without JavaScript: ${path} teaches its advice and says what it cannot do`, async ({ page }) => {
    await page.goto(path);
    const main = page.getByRole("main");
    await expect(page.getByRole("heading", { level: 1, name: heading, exact: true })).toBeVisible();
    await expect(main).toContainText("skal normalt være færdig inden 7 arbejdsdage.");
    await expect(main.getByRole("heading", { name: "Guiden kan ikke regne uden JavaScript" })).toBeVisible();
    await expect(main.getByRole("paragraph").filter({ hasText: "Er fristen tæt på, så klag nu" })).toBeVisible();
    for (const [address, file] of [
      ["/tabel/", /sidste sikre dag/i],
      ["/klagevejen-tom-tjekliste.pdf", /^%PDF-/],
    ] as const) {
      const link = main.locator(`.no-script a[href="${address}"]`);
      await expect(link).toBeVisible();
      expect(await (await page.request.get(address)).text()).toMatch(file);
    }
    await main.getByRole("link", { name: "Hvor klager man?", exact: true }).click();
    await expect(page).toHaveURL(/\/veje\/$/);
  });
}

for (const path of ["/frist/", "/svar/", "/plan/"]) {
  test(`without JavaScript: ${path} says what it cannot do`, async ({ page }) => {
    await page.goto(path);
    // At once, and not below a page that says it is on its way.
    await expect(page.getByRole("heading", { name: "Guiden kan ikke regne uden JavaScript" })).toBeInViewport();
    await expect(page.getByText(/^Henter svarene/)).toBeHidden();
  });
}
