/** Over a botilbud under serviceloven chapter 20 a complaint pauses the decision on request alone (R3): each one asks. */
export const pauseRequest = {
  text: "Jeg beder om, at afgørelsen venter, mens klagen bliver behandlet, se retssikkerhedsloven § 72, stk. 4.",
  when: "pause-on-request",
} as const;
