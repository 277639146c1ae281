import { defineLetter } from "./shape.ts";

export const aktindsigtRefusal = defineLetter({
  use: "Når du ikke må se alle papirerne i din egen sag.",
  to: "review",
  subject: "Klage over et nej til aktindsigt",
  parts: [
    { text: "Jeg klager over, at {decidedBy} har sagt nej til aktindsigt i sagen." },
    { text: "Svaret har datoen {refusalDay}." },
    { text: "Sagen handler om {about}." },
    { text: "Jeg klager efter forvaltningsloven § 16, stk. 4.", when: "forvaltningsloven" },
    { text: "Jeg vil gerne have papirerne at se, fordi:", field: "reason", lines: 4, optional: true },
    { text: "Jeg beder jer se på, om svaret er rigtigt, og om jeg kan få mere at se." },
    { text: "Svaret er lagt ved." },
  ],
  advice: [
    "Klagen går som regel direkte til den, der også behandler klager over selve sagen.",
    "Der er ingen klagefrist for et nej til aktindsigt i din egen sag. Klagefristen i selve sagen løber stadig.",
  ],
  sources: ["FVL", "O1"],
});
