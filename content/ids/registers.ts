/** Who reads: the citizen ("du"), or the advisor, to whom the citizen is "borgeren". */
export type Register = "citizen" | "advisor";
