import type { AdviceId } from "#content/ids/advice.ts";
import type { RungId } from "#content/ids/lateness.ts";
import type { QuestionId } from "#content/ids/questions.ts";
import type { RuleId } from "#content/ids/rules.ts";
import type { SourceId } from "#content/ids/sources.ts";

/**
 * What the page and the paper show: words in order, with just enough structure to draw them.
 * Neither the page nor the paper decides or words anything; both draw these blocks.
 */
export type Document = {
  /** The h1 and the title of the file. */
  readonly title: string;
  /** One or two sentences under the title. */
  readonly lead: string;
  /** The standing line: who we are not. */
  readonly standing: string;
  /** For the foot of each page: rules' version and day of printing. */
  readonly footer: string;
  /** What the plan is about ("Myndighed: Aarhus Kommune"), on top. */
  readonly facts: readonly Fact[];
  readonly blocks: readonly Block[];
};

/** `isOwnWords`: what the person wrote, which goes into nobody's journal. */
export type Fact = { readonly label: string; readonly value: string; readonly isOwnWords?: true };

/** A day, ready to show; `iso` for `<time datetime>`. */
export type ShownDay = { readonly iso: string; readonly text: string };

export type Block =
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | NextBlock
  | DeadlineBlock
  | LadderBlock
  | NoticeBlock
  | ChecklistBlock
  | QuestionsBlock
  | TimelineBlock
  | RouteBlock
  | OutcomesBlock
  | ContactsBlock
  | StepsBlock
  | SourcesBlock
  | NotesBlock
  | LettersBlock;

/** A section's heading; `number` is the number of the advice, drawn in a disc. Always an h2. */
export type HeadingBlock = {
  readonly type: "heading";
  readonly id: string;
  readonly text: string;
  readonly number?: number;
  readonly advice?: AdviceId;
};

export type ParagraphBlock = { readonly type: "paragraph"; readonly text: string };

/** A plain list. `intro` stands before it. */
export type ListBlock = { readonly type: "list"; readonly intro?: string; readonly items: readonly string[] };

/** "Det næste, du skal gøre": the one thing that comes first. */
export type NextBlock = {
  readonly type: "next";
  readonly label: string;
  readonly title: string;
  readonly text: string;
  /** The letter that does it, a link on screen; on paper it stands in the list of letters. */
  readonly screenLetter?: { readonly label: string; readonly path: string };
  /** The person has ticked it: what that means, and the way to the answer that may have changed. For the screen. */
  readonly screenDone?: { readonly text: string; readonly link?: QuestionLink };
};

/** The deadline box. The first day is the one to use. */
export type DeadlineBlock = {
  readonly type: "deadline";
  readonly tone: "open" | "soon" | "last-day" | "late" | "provisional" | "in-letter";
  /** "Sidste sikre dag for at klage". */
  readonly label: string;
  /** Absent where no day can be computed (F11 without the letter's date). */
  readonly day?: ShownDay;
  /** Said instead of a day: "Se i brevet". */
  readonly instead?: string;
  /** Cut-off, office day, later latest day, provisional … one sentence each; these are printed too. */
  readonly lines: readonly string[];
  /** The way to the answer that is missing; for the screen. */
  readonly link?: QuestionLink;
  /** "Der er 26 dage til": true today only, so it is shown on screen and never printed. */
  readonly screenLine?: string;
  /** The bar of four weeks that is drawn on screen while the day is ahead: its first and last day, how many are gone. */
  readonly bar?: {
    readonly from: ShownDay;
    readonly to: ShownDay;
    readonly fromLabel: string;
    readonly toLabel: string;
    readonly elapsedDays: number;
  };
};

/** The way to the question that holds an answer. For the screen: where it leads is the page's to know. */
export type QuestionLink = { readonly question: QuestionId; readonly label: string };

/** What to go through when the day is past (F8): numbered, each rung with the way to its question. */
export type LadderBlock = {
  readonly type: "ladder";
  readonly lead: string;
  readonly items: readonly {
    readonly id: RungId;
    readonly title: string;
    readonly text: string;
    readonly link?: QuestionLink;
  }[];
};

export type NoticeBlock = {
  readonly type: "notice";
  readonly tone: "info" | "warn" | "error" | "ok";
  readonly title: string;
  readonly text: string;
};

/** Tasks with tick boxes. `when` is a day or a phrase; `how` may hold "skriv eller ring". */
export type ChecklistBlock = {
  readonly type: "checklist";
  readonly items: readonly {
    readonly id: string;
    readonly title: string;
    readonly text: string;
    readonly when?: ShownDay | { readonly text: string };
    /** The way to the answer that it is about; for the screen. */
    readonly link?: QuestionLink;
    /** The person has ticked it on screen. */
    readonly isDone?: true;
  }[];
};

/** Questions to ask, each with room for an answer on paper. */
export type QuestionsBlock = { readonly type: "questions"; readonly items: readonly string[] };

/** The days in order: clocks that bind the citizen, and those that bind the authority. */
export type TimelineBlock = {
  readonly type: "timeline";
  readonly items: readonly {
    readonly id: string;
    readonly day: ShownDay;
    readonly title: string;
    readonly text: string;
    /** Whose clock it is, in words: "Din frist" / "Myndighedens frist". */
    readonly owner?: string;
    /** Where the day comes from: rule and law, or the person's own answer. */
    readonly source?: string;
    readonly emphasis: "start" | "deadline" | "other";
  }[];
};

/** The route as stations in order. */
export type RouteBlock = {
  readonly type: "route";
  readonly head: { readonly station: string; readonly does: string; readonly you: string };
  readonly stations: readonly {
    readonly id: string;
    readonly name: string;
    readonly does: string;
    readonly within?: string;
    /** Absent where there is nothing to do there: the case has been there, or never comes. */
    readonly you?: string;
    readonly state: "past" | "here" | "ahead";
    readonly here?: string;
  }[];
};

/** What can come out of it: term and meaning. */
export type OutcomesBlock = {
  readonly type: "outcomes";
  readonly items: readonly { readonly term: string; readonly text: string }[];
};

export type ContactsBlock = {
  readonly type: "contacts";
  readonly items: readonly { readonly name: string; readonly lines: readonly string[]; readonly url?: string }[];
};

/** How a day was computed: an ordered list, each step with its rule and source, said by `stepSource`. `title`: the day's own name. */
export type StepsBlock = {
  readonly type: "steps";
  readonly title?: string;
  readonly items: readonly {
    readonly text: string;
    readonly day: ShownDay;
    readonly rule: RuleId;
    readonly source: string;
  }[];
};

export type SourcesBlock = {
  readonly type: "sources";
  readonly items: readonly {
    readonly id: SourceId;
    readonly title: string;
    readonly url: string;
    /** The day it was last looked at, where it is another than that of the rest, which is said once above them. */
    readonly checked?: string;
  }[];
};

/** The citizen's own words, and room for more on paper. */
export type NotesBlock = {
  readonly type: "notes";
  /** `isTypedHere`: the plan's page has it in a field, so that it is text on paper alone. */
  readonly texts: readonly (Fact & { readonly isTypedHere?: true })[];
  /** "Sendt eller ringet den", "kl.", "talte med": each before a line for a pen, all in one row. */
  readonly log?: readonly string[];
  readonly lines: number;
};

/** Letters that fit the case, in the order they are needed: on screen links, on paper their names and where they are. */
export type LettersBlock = {
  readonly type: "letters";
  readonly intro: string;
  readonly items: readonly { readonly id: string; readonly title: string; readonly path: string }[];
};
