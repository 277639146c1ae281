import type { NextConfig } from "next";
import { BASE } from "./scripts/site-place.mjs";

/** Where scripts/build.mjs wants the export. */
const site = process.env.EXPORT_TO;

/** A static site: there is no server to send answers to (docs/architecture.md). */
const config: NextConfig = {
  output: "export",
  // For the build alone: `next typegen` and `next dev` take it for the place of their own files, and write it into
  // tsconfig.json.
  ...(site !== undefined && { distDir: site }),
  basePath: BASE,
  // For what Next does not see: plain links, files and preloads (components/frame/site-path.ts).
  env: { SITE_BASE: BASE },
  trailingSlash: true,
  reactStrictMode: true,
  poweredByHeader: false,
  // Types are a gate of `npm run check`, tests included; a person who only wants the site need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // Otherwise Next guesses the root from lock files in the folders above.
  turbopack: { root: import.meta.dirname },
};

export default config;
