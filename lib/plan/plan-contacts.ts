import type { ContactId } from "#content/ids/contacts.ts";
import type { CaseFacts } from "./case-facts.ts";
import { involvesAnkestyrelsen } from "./exit-facts.ts";

const handicapTopics: readonly string[] = [
  "tabt-arbejdsfortjeneste",
  "merudgifter",
  "hjaelpemidler-og-bil",
  "handicapstoette",
  "botilbud",
];

/**
 * Who can help in this case. Ankestyrelsen and the two offers of free legal advice are for everyone.
 *
 * @example planContacts(facts) // ["ankestyrelsen", "borgerraadgiver", "dukh", "advokatvagten", "retshjaelp"]
 */
export function planContacts({ answers, decider, stage, route, exit }: CaseFacts): readonly ContactId[] {
  const isChild =
    decider === "boerne-og-ungeudvalg" || answers.party === "own-child" || answers.topicKommune === "barn-og-familie";
  const candidates: readonly (readonly [ContactId, boolean])[] = [
    ["ankestyrelsen", exit ? involvesAnkestyrelsen(exit) : route.stations.some(({ id }) => id === "ankestyrelsen")],
    ["star", decider === "a-kasse" || decider === "star"],
    ["borgerraadgiver", answers.kommune !== undefined],
    ["dukh", handicapTopics.includes(answers.topicKommune ?? "")],
    ["boernsvilkaar", isChild],
    ["udbetaling-danmark-kundeambassadoer", decider === "udbetaling-danmark"],
    ["advokatvagten", true],
    ["retshjaelp", true],
    ["ombudsmanden", stage === "board-decided" && exit === null],
  ];
  return candidates.filter(([, applies]) => applies).map(([id]) => id);
}
