import { contactIds } from "#content/ids/contacts.ts";
import { type ClockId, clockIds, type TaskId, taskIdsByAdvice } from "#content/ids/plan.ts";
import { ruleIds } from "#content/ids/rules.ts";
import type { Answers } from "#lib/answers/answers.ts";
import { askedQuestions } from "#lib/answers/walk.ts";
import type { CalendarDate } from "#lib/calendar/calendar-date.ts";
import type { Plan } from "#lib/plan/plan.ts";
import { secondKindOf } from "./second-calendar.ts";

const toComplain: readonly TaskId[] = [
  "complain",
  "complain-today",
  "decide-to-complain",
  "ask-receipt",
  "let-party-complain",
];
const afterComplaint: readonly TaskId[] = [
  "wait-reassessment",
  "remind-reassessment",
  "wait-board",
  "maintain-complaint",
  "complain-over-new-decision",
  "follow-up-medhold",
  "follow-up-remitted",
];

/** A task, and those that say the opposite of it: never together in one plan. */
const contradictions: readonly (readonly [TaskId, readonly TaskId[]])[] = [
  ["no-complaint", [...toComplain, "explain-lateness", "say-not-heard", "read-letter-deadline"]],
  ["go-other-way", [...toComplain, "explain-lateness", "no-complaint", "prepare-complaint", "maintain-complaint"]],
  ["go-other-way", ["wait-reassessment", "remind-reassessment", "wait-board", "complain-over-new-decision"]],
  ["prepare-complaint", [...toComplain, ...afterComplaint, "no-complaint"]],
  ["complain", ["complain-today", "decide-to-complain", "explain-lateness", "read-letter-deadline"]],
  ["let-party-complain", ["complain", "complain-today", "decide-to-complain", "ask-receipt"]],
  ["complain-today", ["decide-to-complain"]],
  ["explain-lateness", ["decide-to-complain"]],
  ["maintain-complaint", ["complain-over-new-decision", "wait-board", "wait-reassessment", "remind-reassessment"]],
  ["complain-over-new-decision", ["wait-board", "wait-reassessment"]],
  ["wait-board", ["wait-reassessment", "remind-reassessment"]],
  ["follow-up-medhold", ["maintain-complaint", "complain-over-new-decision", "wait-board", "follow-up-remitted"]],
  ["follow-up-remitted", ["demand-court-review", "get-court-advice", "send-overlooked", "consider-ombudsman"]],
  ["complain-onward", ["demand-court-review", "demand-adoption-review", "get-court-advice", "consider-ombudsman"]],
  ["complain-onward", ["wait-board", "maintain-complaint", "complain-over-new-decision", "follow-up-remitted"]],
  ["demand-court-review", ["demand-adoption-review", "get-court-advice"]],
  ["ask-aktindsigt", ["wait-aktindsigt", "remind-aktindsigt", "complain-aktindsigt-refusal", "read-file"]],
  ["answer-hearing", ["ask-when-hearing", "check-hearing-answer", "say-not-heard"]],
  ["ask-when-hearing", ["check-hearing-answer", "say-not-heard"]],
  ["save-journal-number", ["ask-journal-number"]],
  ["find-bisidder", ["ask-for-bisidder", "tell-about-bisidder", "decide-role"]],
  ["find-date", ["read-letter-deadline"]],
];

type Stage = Plan["stage"];

const fresh: readonly Stage[] = ["decided", "unknown"];

/** Tasks that belong to some stages of a case only. */
const stagesOfTask: Partial<Record<TaskId, readonly Stage[]>> = {
  "ask-processing-time": ["before-decision"],
  "ask-when-hearing": ["before-decision"],
  "prepare-complaint": ["before-decision"],
  "ask-written-decision": fresh,
  "find-date": fresh,
  "find-channel": fresh,
  "keep-envelope": fresh,
  "ask-guidance": fresh,
  "ask-which-day": fresh,
  "read-letter-deadline": fresh,
  complain: fresh,
  "complain-today": fresh,
  "explain-lateness": [...fresh, "complained"],
  "say-urgent": [...fresh, "complained"],
  "ask-pause": [...fresh, "complained", "new-decision", "forwarded"],
  "ask-receipt": fresh,
  "decide-to-complain": fresh,
  "no-complaint": fresh,
  "say-not-heard": [...fresh, "complained"],
  "wait-reassessment": ["complained"],
  "remind-reassessment": ["complained"],
  "wait-board": ["complained", "new-decision", "forwarded"],
  "save-journal-number": ["forwarded"],
  "ask-journal-number": ["forwarded"],
  "answer-board-hearing": ["forwarded"],
  "read-new-decision": ["new-decision"],
  "maintain-complaint": ["new-decision"],
  "complain-over-new-decision": ["new-decision"],
  "find-new-decision-day": ["new-decision"],
  "follow-up-medhold": ["new-decision", "board-decided"],
  "follow-up-remitted": ["board-decided"],
  "read-board-decision": ["board-decided"],
  "demand-court-review": ["board-decided"],
  "get-court-advice": ["board-decided"],
  "complain-onward": ["new-decision", "board-decided"],
  "let-party-complain": fresh,
  "demand-adoption-review": ["board-decided"],
  "send-overlooked": ["board-decided"],
  "consider-ombudsman": ["board-decided"],
};

const given = (answer: CalendarDate | "unknown" | undefined): boolean => answer !== undefined && answer !== "unknown";
const isFresh = ({ stage }: Answers): boolean => stage === undefined || stage === "decided" || stage === "unknown";
const hasDay = ({ dated, received, told }: Answers): boolean => [dated, received, told].some(given);

/** What must have happened for a clock or an event to be in the plan. */
const happened: Record<ClockId, (answers: Answers) => boolean> = {
  meeting: ({ meeting, meetingDay }) => meeting === "yes" && given(meetingDay),
  "decision-dated": ({ stage, dated }) => stage !== "before-decision" && given(dated),
  "decision-received": ({ stage, received }) => stage !== "before-decision" && given(received),
  "decision-told": ({ stage, told }) => stage !== "before-decision" && given(told),
  hearing: ({ hearing, hearingDay }) => hearing === "open" && given(hearingDay),
  "complaint-office": (answers) => isFresh(answers) && hasDay(answers),
  complaint: (answers) => isFresh(answers) && hasDay(answers),
  "complaint-letter": (answers) => isFresh(answers) && given(answers.letterDay),
  "complaint-latest": (answers) => isFresh(answers) && hasDay(answers),
  "notice-ends": (answers) =>
    (answers.notice === "yes" || answers.childMatter === "saerligt-tilbud") && hasDay(answers),
  "written-reasons": ({ stage, channel, told }) => stage !== "before-decision" && channel === "oral" && given(told),
  "aktindsigt-answer": ({ access, accessDay }) => access === "waiting" && given(accessDay),
  "aktindsigt-remind": ({ access, accessDay }) => access === "waiting" && given(accessDay),
  complained: ({ stage, complainedOn }) => stage === "complained" && given(complainedOn),
  reassessment: ({ stage, complainedOn }) => stage === "complained" && given(complainedOn),
  "reassessment-remind": ({ stage, complainedOn }) => stage === "complained" && given(complainedOn),
  "new-decision": ({ stage, newDecisionDay }) => stage === "new-decision" && given(newDecisionDay),
  maintain: ({ stage, outcome }) => stage === "new-decision" && outcome !== "full" && outcome !== "none",
  "new-complaint": ({ stage, outcome }) => stage === "new-decision" && outcome !== "full" && outcome !== "none",
  "onward-complaint": ({ stage, outcome }) =>
    (stage === "new-decision" && outcome !== "full") || stage === "board-decided",
  "board-decision": ({ stage, boardDay }) => stage === "board-decided" && given(boardDay),
  "court-review": ({ stage, boardDay }) => stage === "board-decided" && given(boardDay),
  "adoption-review": ({ stage, boardDay }) => stage === "board-decided" && given(boardDay),
  "work-injury-suit": ({ stage, boardDay, decider }) =>
    stage === "board-decided" && given(boardDay) && decider === "aes",
  ombudsman: ({ stage, boardDay, boardOutcome }) =>
    stage === "board-decided" && given(boardDay) && boardOutcome !== "hjemvist",
};

/** Clocks of C0: an end on a closed day is moved to an office day, back for the citizen and forward for the authority. */
const onOfficeDays: readonly ClockId[] = [
  "complaint-office",
  "written-reasons",
  "aktindsigt-answer",
  "aktindsigt-remind",
  "reassessment",
  "reassessment-remind",
  "maintain",
  "new-complaint",
  "onward-complaint",
  "court-review",
  "adoption-review",
  "work-injury-suit",
  "ombudsman",
];

const stagesByDeadline: Record<Plan["deadline"]["status"], readonly Stage[]> = {
  "not-yet": ["before-decision"],
  behind: ["complained", "new-decision", "forwarded", "board-decided"],
  "missing-day": fresh,
  "in-letter": fresh,
  computed: fresh,
};

/**
 * What is wrong with a plan, whatever the case: the rules of the whole answer space, said once. Empty when all is well.
 *
 * @example planFaults(makePlan(answers, today)) // []
 */
export function planFaults(plan: Plan): readonly string[] {
  return [...wayFaults(plan), ...taskFaults(plan), ...dayFaults(plan), ...deadlineFaults(plan), ...listFaults(plan)];
}

const faultIf = (isWrong: boolean, fault: string): readonly string[] => (isWrong ? [fault] : []);

function wayFaults({ way, stage, sideExits }: Plan): readonly string[] {
  const isBoth = "route" in way && "exit" in way;
  if ("exit" in way) {
    return [...faultIf(isBoth, "route and exit"), ...faultIf(sideExits.includes(way.exit), "an exit twice")];
  }
  const { here, stations, sendTo } = way.route;
  return [
    ...faultIf((here === null) !== (stage === "before-decision"), `here ${here} at stage ${stage}`),
    ...faultIf((here === "citizen") !== fresh.includes(stage), `here ${here} at stage ${stage}`),
    ...faultIf(typeof here === "number" && !(here in stations), `no station ${here}`),
    ...faultIf(stations[0]?.id !== sendTo, "sent to another than the first station"),
  ];
}

function taskFaults({ tasks, next, stage, answers }: Plan): readonly string[] {
  const ids = tasks.map(({ id }) => id);
  const inOrder = Object.entries(taskIdsByAdvice).map(
    ([advice, known]) => [advice, known as readonly TaskId[]] as const,
  );
  const places = tasks.map(({ advice }) => inOrder.findIndex(([id]) => id === advice));
  return [
    ...faultIf(ids.length === 0, "no task"),
    ...faultIf(new Set(ids).size !== ids.length, "a task twice"),
    ...faultIf(!ids.includes(next), `next is no task: ${next}`),
    ...faultIf(
      places.some((place, index) => place < (places[index - 1] ?? 0)),
      "tasks out of the guide's order",
    ),
    ...tasks.flatMap(({ id, advice, because }) => [
      ...faultIf(!inOrder.find(([name]) => name === advice)?.[1].includes(id), `${id} under ${advice}`),
      ...faultIf(because !== null && !ruleIds.includes(because), `${id} because of ${because}`),
      ...faultIf(stagesOfTask[id]?.includes(stage) === false, `${id} at stage ${stage}`),
    ]),
    ...contradictions.flatMap(([id, opposite]) =>
      ids.includes(id) ? opposite.flatMap((other) => faultIf(ids.includes(other), `${id} and ${other}`)) : [],
    ),
    // Nobody is told not to complain (F8): who says no has chosen it.
    ...faultIf(ids.includes("no-complaint") && answers.wantsComplaint !== "no", "no-complaint without a no"),
  ];
}

function dayFaults({ days, answers, stage }: Plan): readonly string[] {
  const ids = days.map(({ id }) => id);
  return [
    ...faultIf(new Set(ids).size !== ids.length, "a day twice"),
    ...faultIf(
      days.some(({ day }, index) => day < (days[index - 1]?.day ?? "")),
      "days out of order",
    ),
    ...days.flatMap(({ id, day, owner, because, steps }) => [
      ...faultIf(steps !== undefined && steps.at(-1)?.day !== day, `the last step of ${id} is not its day (F9)`),
      ...faultIf(owner === "authority" && steps === undefined, `${id} does not explain itself (F9)`),
      ...faultIf(!clockIds.includes(id), `no clock ${id}`),
      ...faultIf(!happened[id]({ stage, ...answers }), `${id} of something that has not happened`),
      ...faultIf(onOfficeDays.includes(id) && !secondKindOf(day).office, `${id} on ${day}, when offices are closed`),
      ...faultIf(owner !== "event" && because === null, `${id} without a rule`),
      ...faultIf(because !== null && !ruleIds.includes(because), `${id} because of ${because}`),
    ]),
    ...faultIf(
      given(answers.hearingDay) && days.find(({ id }) => id === "hearing")?.day !== answers.hearingDay,
      "hearing moved",
    ),
  ];
}

/** Where relatives, foster families or survivors may have a complaint of their own (R4). */
const relativesMayComplain = ["aes", "boerne-og-ungeudvalg", "familieretshuset-botilbud", "socialtilsyn"];

function deadlineFaults({ deadline, stage, today, tasks, days, answers, way }: Plan): readonly string[] {
  const ids = tasks.map(({ id }) => id);
  const wrongStage = faultIf(
    !stagesByDeadline[deadline.status].includes(stage),
    `${deadline.status} at stage ${stage}`,
  );
  if (deadline.status !== "computed") {
    const ours = days.filter(({ id }) => ["complaint", "complaint-office", "complaint-latest"].includes(id));
    return [...wrongStage, ...faultIf(ours.length > 0, `a day to complain where none is computed: ${deadline.status}`)];
  }
  const { useDay, useOfficeDay, letterDay, state } = deadline;
  const { safeDay, steps } = deadline.deadline;
  const isLate = useDay < today;
  const isOpenToRelatives =
    ("route" in way && relativesMayComplain.includes(way.route.id)) || answers.topicKommune === "barn-og-familie";
  const complains =
    "route" in way && answers.wantsComplaint !== "no" && (answers.party !== "relative" || isOpenToRelatives);
  const forOneWhoCannot = "route" in way && way.route.id === "familieretshuset-botilbud";
  const sends = complains && (answers.party !== "without-fuldmagt" || forOneWhoCannot);
  const shown = days.find(({ id }) => id === (useDay < safeDay ? "complaint-letter" : "complaint"));
  return [
    ...wrongStage,
    ...faultIf(useDay !== [safeDay, letterDay ?? safeDay].sort()[0], "not the earlier of the two days (R5)"),
    ...faultIf(useOfficeDay > useDay || !secondKindOf(useOfficeDay).office, "no office day (F5)"),
    ...faultIf(steps.at(-1)?.day !== safeDay, "the last step is not the result (F9)"),
    ...faultIf(state.daysLeft < 0 !== isLate, "late otherwise than today says (F8)"),
    ...faultIf(shown?.day !== useDay, "the day to use is not among the days"),
    ...faultIf(sends && ids.includes("complain-today") !== isLate, "complain-today exactly when late (F8)"),
    ...faultIf(complains && ids.includes("explain-lateness") !== isLate, "explain-lateness exactly when late (F8)"),
  ];
}

function listFaults({ asks, contacts, sideExits, missing, answers, ladder }: Plan): readonly string[] {
  const asked = askedQuestions(answers, ladder !== null);
  const wrongMissing = missing.filter(
    (id) =>
      answers[id] !== undefined ||
      !asked.some((question) => question.id === id && (!question.optional || id === "check")),
  );
  const isUnclear = answers.understood === "no" || answers.understood === "partly";
  return [
    ...[asks, contacts, sideExits, missing].flatMap((list) =>
      faultIf(new Set(list).size !== list.length, `twice in ${list}`),
    ),
    ...faultIf(
      contacts.some((id) => !contactIds.includes(id)),
      "an unknown contact",
    ),
    ...faultIf(!contacts.includes("advokatvagten") || !contacts.includes("retshjaelp"), "no free legal advice"),
    ...faultIf(missing.includes("check") && !isUnclear, "a check that nothing asks for"),
    ...wrongMissing.map((id) => `${id} is not missing`),
    ...faultIf(
      Object.keys(answers).some((id) => !asked.some((question) => question.id === id)),
      "an answer that does not count",
    ),
  ];
}
