import type { choiceOptions } from "../ids/questions.ts";

type Topic = (typeof choiceOptions)["topicKommune" | "topicBeskaeftigelse"][number];

const noticeOf14Weeks =
  "Nogle former for hjælp kan kun tages fra dig med 14 ugers varsel. Klager du, må ændringen først begynde, når de 14 uger er gået.";

/** What must be said on the spot in cases of one kind (R2, R3): the route's own page says all of it. */
export const topicLimits: Readonly<Partial<Record<Topic, string>>> = {
  "hjaelp-i-hjemmet":
    "Ældreloven: Du kan ikke klage over den del af afgørelsen, som kun stopper den gamle hjælp efter serviceloven.",
  "tabt-arbejdsfortjeneste": noticeOf14Weeks,
  "hjaelpemidler-og-bil": noticeOf14Weeks,
  handicapstoette: noticeOf14Weeks,
  dagtilbud: noticeOf14Weeks,
  botilbud:
    "Bed selv om pause i klagen, når sagen er om botilbud efter servicelovens kapitel 20. Ankestyrelsen siger ja eller nej.",
  "barn-og-familie": "Børn kan selv klage fra 10 år i mange sager efter barnets lov.",
  foertidspension: "Klagen ender formelt hos Ankestyrelsens Beskæftigelsesudvalg. Den skal stadig til kommunen først.",
  sygedagpenge: "Klagen ender formelt hos Ankestyrelsens Beskæftigelsesudvalg. Den skal stadig til kommunen først.",
};
