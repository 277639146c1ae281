/**
 * The picture that a link to a page is shown with elsewhere: few words, read at a thumbnail's size. Made by
 * `npm run pictures` into public/share/. No case is in them.
 */
export const sharePictures = {
  start: {
    title: "Klag rigtigt over en afgørelse",
    text: "Fristen, klagens vej og en plan på papir.",
    icon: "document",
  },
  raad: { title: "Syv råd til din sag", text: "Fra den gode tone til klagen.", icon: "people" },
  frist: { title: "Hvornår skal du senest klage?", text: "Find sidste dag, og se regnestykket.", icon: "calendar" },
  veje: { title: "Hvor skal klagen hen?", text: "Klagens vej hos hver myndighed.", icon: "hand-over" },
  breve: { title: "Breve til din sag", text: "Skriv dem her, og tag dem med.", icon: "letter" },
  ankestyrelsen: { title: "Sagen i Ankestyrelsen", text: "Det sker der, skridt for skridt.", icon: "board" },
  ordbog: { title: "Lovens ord på dansk", text: "Afgørelse, partshøring, genvurdering …", icon: "question" },
} as const;

export type SharePictureId = keyof typeof sharePictures;

/** Read aloud in place of the picture. */
export const sharePictureAlt = "{title} {text} Klagevejen, en uafhængig guide.";
