import type { choiceOptions } from "../ids/questions.ts";
import { noticeOf14Weeks, whenChildMoves, whoInChildCase } from "./routes.ts";

type Topic = (typeof choiceOptions)["topicKommune" | "topicBeskaeftigelse"][number];

const handlekommune =
  "Har en anden kommune afgjort sagen for din kommune, skal klagen til din handlekommune: den, der har ansvaret.";

/** What must be said on the spot in cases of one kind (R2, R3): the route's own page says all of it. */
export const topicLimits: Readonly<Partial<Record<Topic, string>>> = {
  "hjaelp-i-hjemmet": `Ældreloven: Du kan ikke klage over den del af afgørelsen, som kun stopper den gamle hjælp efter serviceloven. ${handlekommune}`,
  "tabt-arbejdsfortjeneste": noticeOf14Weeks,
  "hjaelpemidler-og-bil": noticeOf14Weeks,
  handicapstoette: `${noticeOf14Weeks} ${handlekommune}`,
  dagtilbud: noticeOf14Weeks,
  botilbud: `Bed selv om pause, gerne i klagen, når sagen er om botilbud efter servicelovens kapitel 20. Ankestyrelsen siger ja eller nej. ${handlekommune}`,
  "barn-og-familie": `${whoInChildCase} ${whenChildMoves}`,
  "penge-og-ydelser":
    "Førtidspension og nogle andre ydelser ender formelt hos Ankestyrelsens Beskæftigelsesudvalg. Klagen skal stadig til kommunen først.",
  "tilbud-og-aktivering":
    "Er du forsikret ledig, skal kommunen i nogle sager se på klagen inden fem dage. Klager du over, hvordan en offentlig arbejdsgiver har regnet arbejdstiden ud? Så løber fristen fra den dag, jobbet begyndte.",
  unknown:
    "Nogle af kommunens sager går andre veje, for eksempel skole, CPR, byggeri, skat og parkering. Se efter i klagevejledningen.",
  foertidspension: "Klagen ender formelt hos Ankestyrelsens Beskæftigelsesudvalg. Den skal stadig til kommunen først.",
  sygedagpenge: "Klagen ender formelt hos Ankestyrelsens Beskæftigelsesudvalg. Den skal stadig til kommunen først.",
};
