import { type SharePictureId, sharePictureAlt, sharePictures } from "#content/da/share-pictures.ts";
import { fill } from "#lib/document/fill.ts";
import { sitePath } from "./site-path.ts";

type SharePictureProps = { readonly id: SharePictureId };

/**
 * Names the picture that the page is shared with. React puts it into the page's head. The address is without a host,
 * because the host is not known when the site is built (decision 0047).
 *
 * @example <SharePicture id="raad" />
 */
export function SharePicture({ id }: SharePictureProps) {
  const { title, text } = sharePictures[id];
  return (
    <>
      <meta property="og:image" content={sitePath(`/share/${id}.png`)} />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content={fill(sharePictureAlt, { title, text })} />
    </>
  );
}
