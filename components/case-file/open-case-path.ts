/** Where a saved case is opened: a part of the page about the answers. */
export const openCaseId = "aabn-fil";
export const openCasePath = `/dine-svar/#${openCaseId}`;
