import type { StepId } from "#content/ids/advice.ts";
import type { KommuneName } from "#content/ids/kommuner.ts";
import type {
  CheckAnswerId,
  CheckItemId,
  ChoiceQuestionId,
  ChoicesQuestionId,
  choiceOptions,
  choicesOptions,
  DateQuestionId,
  TextQuestionId,
} from "#content/ids/questions.ts";
import type { CalendarDate } from "#lib/calendar/calendar-date.ts";

/**
 * What the person has answered. Everything may be missing: a missing answer is a task, not an error.
 * "unknown" is "Ved ikke", an answer of its own.
 */
export type Answers = {
  readonly [Q in ChoiceQuestionId]?: (typeof choiceOptions)[Q][number];
} & {
  readonly [Q in ChoicesQuestionId]?: readonly (typeof choicesOptions)[Q][number][];
} & {
  readonly [Q in DateQuestionId]?: CalendarDate | "unknown";
} & {
  readonly [Q in TextQuestionId]?: string;
} & {
  readonly kommune?: KommuneName | "unknown";
  readonly check?: { readonly [Item in CheckItemId]?: CheckAnswerId };
  /** What an advisor calls the session; never a person's name. Asked for by no rule. */
  readonly session?: string;
  /** An advisor's notes, a step at a time. */
  readonly notes?: { readonly [Step in StepId]?: string };
  /** The person's own notes, written on the plan. */
  readonly ownNotes?: string;
  /** What the person has ticked on the plan, by the ids of its lists. One that no list has is a task that is gone. */
  readonly done?: readonly string[];
};
