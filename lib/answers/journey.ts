import type { StepId } from "#content/ids/advice.ts";
import type { ChoiceQuestionId, ChoicesQuestionId, DateQuestionId, TextQuestionId } from "#content/ids/questions.ts";
import type { Answers } from "./answers.ts";
import { isAboutDecision } from "./is-about-decision.ts";
import { specialQuestions, urgentQuestion } from "./special-questions.ts";
import { topicExit } from "./topic-exit.ts";

/** Which field a question has: by it the compiler knows what is typed in it and what it can be answered with. */
type AskedIn =
  | { readonly field: "choice"; readonly id: ChoiceQuestionId }
  | { readonly field: "choices"; readonly id: ChoicesQuestionId }
  | { readonly field: "date"; readonly id: DateQuestionId }
  | { readonly field: "text" | "longtext"; readonly id: TextQuestionId }
  | { readonly field: "kommune"; readonly id: "kommune" }
  | { readonly field: "check"; readonly id: "check" };

/** One question of the guide. The words are in content, by id. */
export type Question = AskedIn & {
  readonly step: StepId;
  /** The last part of its address: /guide/<step>/<slug>/. */
  readonly slug: string;
  /** An optional question may be left empty; the others take "Ved ikke". */
  readonly optional?: true;
  /** Whether it is asked, given the answers before it. Absent: always. */
  readonly appliesTo?: (answers: Answers) => boolean;
  /**
   * Asked only when the day to complain by is past (F8). The journey knows no clock: the walk is told
   * (lib/answers/walk.ts). Once answered, it counts and is asked whatever the day.
   */
  readonly whenLate?: true;
};

const isDecided = (answers: Answers): boolean =>
  isAboutDecision(answers) && answers.stage !== "before-decision" && !isFurtherOn(answers.stage);
/** Something has come of the complaint: a new decision, or it was sent on (R6). @example isFurtherOn("complained") // false */
export const isFurtherOn = (stage: Answers["stage"]): boolean =>
  stage === "new-decision" || stage === "forwarded" || stage === "board-decided";
const isWritten = (answers: Answers): boolean => isDecided(answers) && answers.channel !== "oral";
/** A kommune decides, under one of its names. @example isKommunal({ decider: "aes" }) // false */
export const isKommunal = ({ decider }: Answers): boolean =>
  decider === "kommune" || decider === "kommune-beskaeftigelse" || decider === "boerne-og-ungeudvalg";
const mayComplain = (answers: Answers): boolean => isDecided(answers) && answers.stage !== "complained";

/** Whether someone is named who can come along. @example hasCompanion({ companion: "family" }) // true */
export function hasCompanion({ companion }: Answers): boolean {
  return companion !== undefined && companion !== "none" && companion !== "not-needed" && companion !== "unknown";
}

/**
 * The guide as data: every question in order. Next, previous, progress and pruning are functions of this list
 * (lib/answers/walk.ts). `appliesTo` reads only answers to questions above it, so one pass decides.
 */
export const journey: readonly Question[] = [
  { id: "decider", step: "om-sagen", slug: "hvem-har-afgjort", field: "choice" },
  { id: "kommune", step: "om-sagen", slug: "hvilken-kommune", field: "kommune", optional: true, appliesTo: isKommunal },
  {
    id: "kindUddannelse",
    step: "om-sagen",
    slug: "hvilken-uddannelsessag",
    field: "choice",
    appliesTo: ({ decider }) => decider === "uddannelsesinstitution",
  },
  {
    id: "kindFamilieretshuset",
    step: "om-sagen",
    slug: "hvilken-familiesag",
    field: "choice",
    appliesTo: ({ decider }) => decider === "familieretshuset",
  },
  {
    id: "topicKommune",
    step: "om-sagen",
    slug: "hvad-handler-sagen-om",
    field: "choice",
    appliesTo: ({ decider }) => decider === "kommune",
  },
  {
    id: "topicBeskaeftigelse",
    step: "om-sagen",
    slug: "hvilken-job-eller-forsoergelsessag",
    field: "choice",
    appliesTo: ({ decider }) => decider === "kommune-beskaeftigelse",
  },
  {
    id: "topicUdbetalingDanmark",
    step: "om-sagen",
    slug: "hvilken-ydelse",
    field: "choice",
    appliesTo: ({ decider }) => decider === "udbetaling-danmark",
  },
  {
    id: "topicOther",
    step: "om-sagen",
    slug: "hvilken-anden-myndighed",
    field: "choice",
    appliesTo: ({ decider }) => decider === "other",
  },
  { id: "party", step: "om-sagen", slug: "hvis-sag", field: "choice" },
  { id: "stage", step: "om-sagen", slug: "hvor-er-sagen", field: "choice" },
  { id: "about", step: "om-sagen", slug: "med-egne-ord", field: "text", optional: true },

  { id: "concern", step: "den-gode-tone", slug: "hvad-er-problemet", field: "choices" },
  { id: "wish", step: "den-gode-tone", slug: "hvad-skal-der-komme-ud-af-det", field: "longtext", optional: true },
  { id: "meeting", step: "den-gode-tone", slug: "moede", field: "choice" },
  {
    id: "meetingDay",
    step: "den-gode-tone",
    slug: "moededag",
    field: "date",
    appliesTo: ({ meeting }) => meeting === "yes",
  },
  {
    id: "agenda",
    step: "den-gode-tone",
    slug: "dagsorden",
    field: "choice",
    appliesTo: ({ meeting }) => meeting === "yes",
  },

  { id: "companion", step: "bisidder", slug: "hvem-kan-komme-med", field: "choice" },
  {
    id: "role",
    step: "bisidder",
    slug: "bisidder-eller-partsrepraesentant",
    field: "choice",
    appliesTo: hasCompanion,
  },

  { id: "access", step: "aktindsigt", slug: "er-der-bedt-om-aktindsigt", field: "choice" },
  {
    id: "accessDay",
    step: "aktindsigt",
    slug: "hvornaar-er-der-bedt",
    field: "date",
    appliesTo: ({ access }) => access === "waiting",
  },
  {
    id: "accessWhat",
    step: "aktindsigt",
    slug: "aktindsigt-i-hvad",
    field: "choices",
    appliesTo: ({ access }) => access === "not-asked" || access === "waiting",
  },

  { id: "hearing", step: "partshoering", slug: "er-der-partshoert", field: "choice" },
  {
    id: "hearingDay",
    step: "partshoering",
    slug: "svarfrist",
    field: "date",
    appliesTo: ({ hearing }) => hearing === "open",
  },
  {
    id: "hearingWrong",
    step: "partshoering",
    slug: "hvad-er-forkert",
    field: "longtext",
    optional: true,
    appliesTo: ({ hearing }) => hearing === "open" || hearing === "answered" || hearing === "not-answered",
  },

  { id: "channel", step: "afgoerelsen", slug: "hvordan-kom-den", field: "choice", appliesTo: isDecided },
  { id: "dated", step: "afgoerelsen", slug: "dato-paa-afgoerelsen", field: "date", appliesTo: isWritten },
  { id: "received", step: "afgoerelsen", slug: "hvilken-dag-kom-den", field: "date", appliesTo: isWritten },
  { id: "toldFirst", step: "afgoerelsen", slug: "sagt-foerst", field: "choice", appliesTo: isWritten },
  {
    id: "told",
    step: "afgoerelsen",
    slug: "hvilken-dag-blev-det-sagt",
    field: "date",
    appliesTo: (answers) => isDecided(answers) && (answers.channel === "oral" || answers.toldFirst === "yes"),
  },
  { id: "guidance", step: "afgoerelsen", slug: "klagevejledning", field: "choice", appliesTo: isDecided },
  {
    id: "letterDay",
    step: "afgoerelsen",
    slug: "sidste-dag-i-brevet",
    field: "date",
    appliesTo: (answers) => isWritten(answers) && answers.guidance !== "missing",
  },
  ...specialQuestions,
  {
    id: "processingTime",
    step: "afgoerelsen",
    slug: "hvornaar-kommer-den",
    field: "choice",
    appliesTo: ({ stage }) => stage === "before-decision",
  },
  {
    id: "outcome",
    step: "afgoerelsen",
    slug: "hvad-siger-den-nye-afgoerelse",
    field: "choice",
    appliesTo: ({ stage }) => stage === "new-decision",
  },
  {
    id: "newDecisionDay",
    step: "afgoerelsen",
    slug: "hvornaar-kom-den-nye-afgoerelse",
    field: "date",
    appliesTo: ({ stage }) => stage === "new-decision",
  },
  {
    id: "journalLetter",
    step: "afgoerelsen",
    slug: "brev-med-journalnummer",
    field: "choice",
    appliesTo: (answers) => answers.stage === "forwarded" && !topicExit(answers),
  },
  {
    id: "boardOutcome",
    step: "afgoerelsen",
    slug: "hvad-blev-resultatet",
    field: "choice",
    appliesTo: ({ stage }) => stage === "board-decided",
  },
  {
    id: "boardDay",
    step: "afgoerelsen",
    slug: "hvornaar-blev-klagen-afgjort",
    field: "date",
    appliesTo: ({ stage }) => stage === "board-decided",
  },

  {
    id: "understood",
    step: "uddybning",
    slug: "er-den-til-at-forstaa",
    field: "choice",
    appliesTo: (answers) => isAboutDecision(answers) && answers.stage !== "before-decision",
  },
  {
    id: "check",
    step: "uddybning",
    slug: "tjek-afgoerelsen",
    field: "check",
    optional: true,
    appliesTo: (answers) => isWritten(answers),
  },
  { id: "ownQuestions", step: "uddybning", slug: "egne-spoergsmaal", field: "longtext", optional: true },

  { id: "wantsComplaint", step: "klagen", slug: "vil-du-klage", field: "choice", appliesTo: mayComplain },
  {
    id: "complainedOn",
    step: "klagen",
    slug: "hvornaar-er-der-klaget",
    field: "date",
    appliesTo: ({ stage }) => stage === "complained",
  },
  {
    id: "lateReason",
    step: "klagen",
    slug: "hvorfor-kommer-klagen-nu",
    field: "choices",
    whenLate: true,
    appliesTo: (answers) => isDecided(answers) && answers.wantsComplaint !== "no",
  },
  {
    id: "lateWords",
    step: "klagen",
    slug: "grunden-med-egne-ord",
    field: "longtext",
    optional: true,
    appliesTo: ({ lateReason }) => lateReason?.some((reason) => reason !== "unknown") ?? false,
  },
  urgentQuestion,
  {
    id: "disagree",
    step: "klagen",
    slug: "hvad-er-du-uenig-i",
    field: "choices",
    appliesTo: (answers) => isDecided(answers) && answers.wantsComplaint !== "no",
  },
  { id: "newInformation", step: "klagen", slug: "noget-nyt", field: "choice" },
];
