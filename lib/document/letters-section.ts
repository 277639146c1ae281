import { letterTitles } from "#content/da/letter-titles.ts";
import { letterOffers } from "#content/da/letters/page.ts";
import type { LetterId } from "#content/ids/letters.ts";
import { letterPath } from "#lib/letters/letter-path.ts";
import { offerLetters } from "#lib/letters/offer-letters.ts";
import type { Plan } from "#lib/plan/plan.ts";
import { mayGiveReasonsLater } from "#lib/plan/reasons-later.ts";
import type { NextBlock } from "./blocks.ts";
import { heading, type Section } from "./section.ts";

/**
 * The letters that fit the case, in the order they are needed; null where none does.
 *
 * @example lettersSection(plan)?.blocks[0] // { type: "heading", id: "breve", text: "Breve, du kan bruge" }
 */
export function lettersSection(plan: Plan): Section | null {
  const items = offerLetters(plan).map(({ id }) => ({ id, title: titleOf(id, plan), path: letterPath(id) }));
  if (items.length === 0) return null;
  return {
    blocks: [heading("breve", letterOffers.heading), { type: "letters", intro: letterOffers.intro, items }],
    sources: [],
  };
}

/**
 * The letter that does the next thing, one tap away; null where there is none.
 *
 * @example nextLetter(plan) // { label: "Klag nu, begrund senere", path: "/breve/klag-nu/" }
 */
export function nextLetter(plan: Plan): NonNullable<NextBlock["screenLetter"]> | null {
  const first = offerLetters(plan)[0];
  return first?.task === plan.next ? { label: labelOf(first.id, plan), path: letterPath(first.id) } : null;
}

/**
 * "Klag nu, begrund senere" from a deadline: the complaint that fits, or that one maintains it; null where none does.
 *
 * @example deadlineLetter(plan) // { label: "Klag nu, begrund senere", path: "/breve/klag-nu/" }
 */
export function deadlineLetter(plan: Plan): NonNullable<NextBlock["screenLetter"]> | null {
  const complaint = offerLetters(plan).find(({ id }) => byDeadline.includes(id));
  return complaint ? { label: labelOf(complaint.id, plan), path: letterPath(complaint.id) } : null;
}

const byDeadline: readonly LetterId[] = [
  "preliminary-complaint",
  "late-complaint",
  "maintain-complaint",
  "court-review",
];

function titleOf(id: LetterId, plan: Plan): string {
  return id === "preliminary-complaint" ? labelOf(id, plan) : letterTitles[id];
}

function labelOf(id: LetterId, plan: Plan): string {
  if (id === "preliminary-complaint") return letterOffers[mayGiveReasonsLater(plan) ? "now" : "nowShort"];
  if (id === "late-complaint") return letterOffers.late;
  return id === "maintain-complaint" ? letterOffers.maintain : letterOffers.write;
}
