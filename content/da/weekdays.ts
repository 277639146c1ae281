/** The days of the week as they are written in Danish, from Sunday, as JavaScript counts them. */
export const weekdays = ["søndag", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag"] as const;
