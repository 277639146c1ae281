/** Under the list of steps, and heard with the progress. Every page of the guide carries it, so it is a file of its own. */
export const stepsDone = "{done} af 7 trin er besvaret.";
