import type { LetterId } from "../ids/letters.ts";
import { agenda } from "./letters/agenda.ts";
import { aktindsigtLetter } from "./letters/aktindsigt.ts";
import { aktindsigtRefusal } from "./letters/aktindsigt-refusal.ts";
import { bisidderLetter } from "./letters/bisidder.ts";
import { complaint } from "./letters/complaint.ts";
import { courtReview } from "./letters/court-review.ts";
import { elaboration } from "./letters/elaboration.ts";
import { fuldmagt } from "./letters/fuldmagt.ts";
import { hearingAnswer } from "./letters/hearing-answer.ts";
import { hearingTime } from "./letters/hearing-time.ts";
import { lateComplaint } from "./letters/late-complaint.ts";
import { maintainComplaint } from "./letters/maintain-complaint.ts";
import { newInformation } from "./letters/new-information.ts";
import { preliminaryComplaint } from "./letters/preliminary-complaint.ts";
import { remindAktindsigt } from "./letters/remind-aktindsigt.ts";
import { remindProcessingTime } from "./letters/remind-processing-time.ts";
import { remindReassessment } from "./letters/remind-reassessment.ts";
import type { LetterWords } from "./letters/shape.ts";
import { writtenDecision } from "./letters/written-decision.ts";

/** Every letter, by its id. */
export const letters: Readonly<Record<LetterId, LetterWords>> = {
  "preliminary-complaint": preliminaryComplaint,
  complaint,
  "late-complaint": lateComplaint,
  "maintain-complaint": maintainComplaint,
  "new-information": newInformation,
  "court-review": courtReview,
  aktindsigt: aktindsigtLetter,
  "aktindsigt-refusal": aktindsigtRefusal,
  "written-decision": writtenDecision,
  elaboration,
  "hearing-answer": hearingAnswer,
  "hearing-time": hearingTime,
  agenda,
  bisidder: bisidderLetter,
  fuldmagt,
  "remind-aktindsigt": remindAktindsigt,
  "remind-reassessment": remindReassessment,
  "remind-processing-time": remindProcessingTime,
};
