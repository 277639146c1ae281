/** The drawings that only stations have, like those in `icon-paths.ts`; apart, because no question needs them. */
export const stationPaths = {
  board:
    "M4 20.5h16M6 20.5v-15A1.5 1.5 0 0 1 7.5 4h9A1.5 1.5 0 0 1 18 5.5v15M9.5 8H11m2 0h1.5M9.5 12H11m2 0h1.5m-4 8.5V16h3v4.5",
  court: "M12 3.5v17m-4.5 0h9M5 7.5l7-2 7 2M5 7.5l-2.5 6a2.8 2.8 0 0 0 5 0zm14 0-2.5 6a2.8 2.8 0 0 0 5 0z",
  kommune: "M3.5 20.5h17M5 20.5V10m14 10.5V10M9.5 20.5v-7m5 7v-7M3.5 10 12 4l8.5 6Z",
  pin: "M12 21c-4.3-4.4-6.5-7.8-6.5-10.8a6.5 6.5 0 0 1 13 0C18.5 13.2 16.3 16.6 12 21ZM9.7 10.2a2.3 2.3 0 1 0 4.6 0 2.3 2.3 0 1 0-4.6 0",
  school: "M12 4.5 2.5 9.2 12 14l9.5-4.8ZM6 11v5.2c1.6 1.5 3.6 2.3 6 2.3s4.4-.8 6-2.3V11M21.5 9.2v5",
  search: "M4 10.5a6.5 6.5 0 1 0 13 0 6.5 6.5 0 1 0-13 0M15.3 15.3l5.2 5.2",
  work: "M4.5 8h15A1.5 1.5 0 0 1 21 9.5v9a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 3 18.5v-9A1.5 1.5 0 0 1 4.5 8ZM8.5 8V6A1.5 1.5 0 0 1 10 4.5h4A1.5 1.5 0 0 1 15.5 6v2M3 13h18",
} as const;
