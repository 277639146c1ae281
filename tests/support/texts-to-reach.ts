import { advisorNotes } from "#content/da/advisor-notes.ts";
import { asks } from "#content/da/asks.ts";
import {
  clockLaws,
  courtReviewLaws,
  hearingLaws,
  maintainLaws,
  onwardLaws,
  reassessmentLaws,
} from "#content/da/clock-laws.ts";
import { clockSteps, reassessmentSteps, sharedSteps } from "#content/da/clock-steps.ts";
import * as clocks from "#content/da/clocks.ts";
import { contacts } from "#content/da/contacts.ts";
import * as deadline from "#content/da/deadline.ts";
import * as doubts from "#content/da/deadline-doubts.ts";
import * as evidence from "#content/da/evidence.ts";
import { exits } from "#content/da/exits.ts";
import * as lateness from "#content/da/lateness.ts";
import { letterOffers } from "#content/da/letters/page.ts";
import { ownRulesTasks } from "#content/da/own-rules-tasks.ts";
import { pauses } from "#content/da/pauses.ts";
import { phoneCard, phoneWords } from "#content/da/phone-card.ts";
import * as plan from "#content/da/plan.ts";
import * as routeWords from "#content/da/route-words.ts";
import { routes } from "#content/da/routes.ts";
import * as stages from "#content/da/stage-words.ts";
import { stations } from "#content/da/stations.ts";
import * as tasks from "#content/da/tasks.ts";
import { topicLimits } from "#content/da/topic-limits.ts";
import type { Document } from "#lib/document/blocks.ts";

/** The words that plans are made of. */
const written: Readonly<Record<string, unknown>> = {
  advisorNotes: { session: advisorNotes.session.fact, note: advisorNotes.note.fact },
  asks,
  clockLaws: { clockLaws, courtReviewLaws, hearingLaws, maintainLaws, onwardLaws, reassessmentLaws },
  clockSteps: { clockSteps, reassessmentSteps, sharedSteps },
  clocks,
  contacts,
  deadline,
  doubts,
  evidence,
  exits,
  lateness,
  letterOffers,
  ownRulesTasks,
  pauses,
  phone: { phoneCard, phoneWords },
  plan,
  routeWords,
  routes,
  stages,
  stations,
  tasks,
  topicLimits,
};

/** Words of the same files that stand elsewhere: the answers of a question, the page of each route, the page around. */
const saidElsewhere =
  /^\/(exits\/[^/]+\/(label|hint)|routes\/[^/]+\/(title|pauses|limits(Before)?\/\d+)|doubts\/deadlineDoubtNote\/title|plan\/planWords\/today|stages\/statusWords\/clock)$/;

export type TextsToReach = {
  /** Crosses off every text that the document holds. */
  readonly read: (document: Document) => void;
  readonly count: number;
  /** What no document has held yet, by the place where it is written. */
  readonly unread: () => readonly string[];
};

/**
 * Every sentence that the plan's content holds, to be crossed off as documents are read: one that is never reached is
 * said to nobody.
 *
 * @example const texts = textsToReach(); texts.read(composePlan(plan)); texts.unread();
 */
export function textsToReach(): TextsToReach {
  const open = new Map(
    sentencesIn(written, "")
      .filter(([place]) => !saidElsewhere.test(place))
      .map(([place, text]) => [place, searchFor(text)] as const),
  );
  const count = open.size;
  return {
    count,
    unread: () => [...open.keys()],
    read: (document) => {
      if (open.size === 0) return;
      const said = stringsIn(document).join("\n");
      for (const [place, isIn] of open) if (isIn(said)) open.delete(place);
    },
  };
}

function sentencesIn(value: unknown, place: string): readonly (readonly [string, string])[] {
  if (typeof value === "string") return value.includes(" ") ? [[place, value]] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => sentencesIn(inner, `${place}/${name}`));
}

/** All of a document, also what only the screen shows. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

/** Finds the text with anything in its places: "{day}" may be any day. */
function searchFor(text: string): (said: string) => boolean {
  const parts = text.split(/\{[^}]*\}/);
  const longest = parts.reduce((one, other) => (other.length > one.length ? other : one));
  const pattern = new RegExp(parts.map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("[^\\n]*?"));
  // The longest part first: looking for a plain text is many times faster.
  return (said) => said.includes(longest) && pattern.test(said);
}
