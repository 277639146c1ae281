import { configDefaults, defineConfig } from "vitest/config";

// Dates must not lean on the machine's zone: run with another TZ to try it.
process.env.TZ ??= "Europe/Copenhagen";

/** `unit` needs nothing but the source; `built` reads `out/`, so it comes after the build. */
export default defineConfig({
  test: {
    environment: "node",
    exclude: [...configDefaults.exclude, "out/**"],
    projects: [
      {
        extends: true,
        test: { name: "unit", include: ["tests/**/*.test.{ts,tsx}"], exclude: ["tests/built/**"] },
      },
      { extends: true, test: { name: "built", include: ["tests/built/**/*.test.{ts,tsx}"] } },
    ],
  },
});
