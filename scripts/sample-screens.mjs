import { chromium } from "@playwright/test";
import { BROWSER, provideChromium } from "./chromium.mjs";
import { serve } from "./serve.mjs";

const NOON = new Date("2026-11-21T12:00:00+01:00");
const day = { day: "19", month: "11", year: "2026" };

/** A made-up case, as it is typed: a kommune has said no to tabt arbejdsfortjeneste in Digital Post. */
export const sampleForm = {
  decider: "kommune",
  kommune: "Aarhus",
  topicKommune: "tabt-arbejdsfortjeneste",
  notice: "no",
  party: "self",
  stage: "decided",
  concern: ["decision"],
  access: "not-asked",
  hearing: "answered",
  channel: "digital-post",
  dated: day,
  received: day,
  toldFirst: "no",
  guidance: "given",
  letterDay: { unknown: true },
  understood: "partly",
  wantsComplaint: "yes",
  disagree: ["result"],
  newInformation: "yes",
};

/**
 * The built site in a browser, for pictures: always the same day, and a case already typed.
 *
 * @param {string} dir the built site
 * @example const screens = await openScreens("out"); const page = await screens.open("/plan/", { viewport });
 */
export async function openScreens(dir) {
  const site = await serve({ dir, port: 0 });
  // By a name, as the site would have one: the paper says where it was made.
  const host = "klagevejen.example";
  const args = [...BROWSER, `--host-resolver-rules=MAP ${host} 127.0.0.1:${site.port}`];
  const browser = await chromium.launch({ executablePath: provideChromium(), args });
  return {
    /**
     * @param {string} path
     * @param {import("@playwright/test").BrowserContextOptions} settings the screen
     * @param {{ register?: "citizen" | "advisor", form?: object }} [typed]
     */
    open: async (path, settings, { register = "citizen", form = sampleForm } = {}) => {
      const danish = {
        locale: "da-DK",
        timezoneId: "Europe/Copenhagen",
        serviceWorkers: /** @type {const} */ ("block"),
      };
      const page = await (await browser.newContext({ ...settings, ...danish })).newPage();
      await page.clock.setFixedTime(NOON);
      const kept = JSON.stringify({ register, form });
      await page.addInitScript((value) => sessionStorage.setItem("klagevejen:1", value), kept);
      await page.goto(`http://${host}${path}`);
      return page;
    },
    close: async () => {
      await browser.close();
      await site.close();
    },
  };
}
