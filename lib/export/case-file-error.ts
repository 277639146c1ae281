/** Why a file cannot be opened. */
export type CaseFileFault = "too-big" | "foreign" | "newer" | "broken" | "wrong-passphrase" | "no-cipher";

/** What is thrown on a file that cannot be opened; nothing has been changed then. */
export class CaseFileError extends Error {
  readonly fault: CaseFileFault;
  constructor(fault: CaseFileFault) {
    super(`The file cannot be opened: ${fault}`);
    this.name = "CaseFileError";
    this.fault = fault;
  }
}
