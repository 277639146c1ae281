/** After "Trin 2 af 7", where one question stands alone. */
export const questionNumber = "spørgsmål {number}";
