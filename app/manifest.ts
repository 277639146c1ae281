import type { MetadataRoute } from "next";
import { sitePath } from "#components/frame/site-path.ts";
import { frameWords, startWords } from "#content/da/interface.ts";
import { direction, languageCode } from "#content/da/language.ts";

export const dynamic = "force-static";

/** What makes the site one that can be installed. The colours are those of the pages (components/styles/tokens.css). */
export default function manifest(): MetadataRoute.Manifest {
  return {
    name: frameWords.brand,
    short_name: frameWords.brand,
    description: startWords.description,
    lang: languageCode,
    dir: direction,
    start_url: sitePath("/"),
    scope: sitePath("/"),
    id: sitePath("/"),
    display: "minimal-ui",
    theme_color: "#ffffff",
    background_color: "#f4f6f5",
    icons: [
      { src: sitePath("/icons/icon-192.png"), sizes: "192x192", type: "image/png" },
      { src: sitePath("/icons/icon-512.png"), sizes: "512x512", type: "image/png" },
      { src: sitePath("/icons/icon-maskable-512.png"), sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
  };
}
