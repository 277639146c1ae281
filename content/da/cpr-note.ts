/** Beside a text of one's own that seems to hold a CPR number: in the guide, on the plan and in a letter. */
export const cprNote = "Det ligner et CPR-nummer. Slet det. Skal det med i et brev, så skriv det med pen.";
