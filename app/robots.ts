import type { MetadataRoute } from "next";

export const dynamic = "force-static";

/** Everything may be read; there is no list of pages, because the host's name is not known when the site is built. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: "*", allow: "/" } };
}
