/** Where the blank checklists lie on the site, by their print; the build makes them (scripts/build-papers.ts). */
export const blankPapers = {
  ordinary: "/klagevejen-tom-tjekliste.pdf",
  large: "/klagevejen-tom-tjekliste-stor-skrift.pdf",
} as const;
