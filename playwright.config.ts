import { defineConfig } from "@playwright/test";
import { BROWSER, findChromium } from "./scripts/chromium.mjs";

const port = Number(process.env.E2E_PORT ?? 4173);
const executablePath = findChromium();
if (executablePath === undefined) throw new Error("No Chromium here: run npm test, which provides one.");

const deep = /\.deep\.spec\.ts$/;

/** Journeys through the built site: `npm run build` first. The long ones are a project of their own. */
export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results/e2e",
  forbidOnly: true,
  fullyParallel: true,
  retries: 0,
  // Far above what any journey takes alone: a busy machine must not fail one.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  workers: 2,
  projects: [
    { name: "journeys", testIgnore: deep },
    { name: "deep", testMatch: deep },
  ],
  reporter: [["list"], ["json", { outputFile: process.env.E2E_RESULT ?? "test-results/e2e.json" }]],
  use: {
    baseURL: `http://localhost:${port}`,
    locale: "da-DK",
    timezoneId: "Europe/Copenhagen",
    // Only the tests of use without a network keep the whole site; in the others it would hide what a page asks for.
    serviceWorkers: "block",
    // What was pressed and what the page was then; a film of every test would take a fifth of the time.
    trace: { mode: "retain-on-failure", screenshots: false, sources: false },
    launchOptions: {
      executablePath,
      args: BROWSER,
    },
  },
  webServer: {
    command: "node scripts/serve.mjs",
    url: `http://localhost:${port}`,
    env: { PORT: String(port) },
    reuseExistingServer: false,
  },
});
