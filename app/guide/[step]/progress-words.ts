import type { ProgressWords } from "#components/guide/guide-progress.tsx";
import { guideWords } from "#content/da/interface.ts";
import { stepNames } from "#lib/document/step-names.ts";

export const progressWords: ProgressWords = {
  progress: guideWords.progressLabel,
  steps: guideWords.stepsLabel,
  showAll: guideWords.showAll,
  done: guideWords.done,
  names: stepNames(),
};
