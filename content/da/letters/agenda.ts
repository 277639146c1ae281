import { defineLetter } from "./shape.ts";

export const agenda = defineLetter({
  use: "Før et møde, så du ved, hvad det handler om, og hvem der kommer.",
  to: "authority",
  subject: "Jeg beder om en dagsorden til mødet",
  parts: [
    { text: "Vi skal holde møde den {meetingDay}." },
    { text: "Jeg beder om at få en dagsorden og de papirer, vi skal tale om, i god tid før mødet." },
    {
      text: "Skriv også venligst:",
      items: [
        "hvad mødet skal bruges til",
        "hvem der kommer med, og hvad de arbejder med",
        "om der bliver truffet en afgørelse på mødet",
      ],
    },
    { text: "Jeg vil gerne have disse punkter med:", field: "ownQuestions", lines: 3, optional: true },
    { text: "Send mig venligst referatet bagefter." },
  ],
  advice: ["Send det så tidligt, du kan.", "Du må også ringe. Skriv ned, hvem du talte med, og hvad I aftalte."],
  sources: [],
});
