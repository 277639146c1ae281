import type { OptionWords, QuestionOptions } from "./answer-options.ts";
import type { QuestionWords } from "./questions.ts";

/** Questions that tell apart how fast the authority must look again (C3) and what a complaint pauses (R3). */
type CaseQuestionId = "childMatter" | "notice" | "fiveDays" | "approvalEnds" | "opposed" | "atOnce" | "urgent";

const yes: OptionWords = { label: "Ja" };
const no: OptionWords = { label: "Nej" };
const unknown: OptionWords = { label: "Ved ikke" };
const yesNoUnknown = { yes, no, unknown } as const;

/** Asked only where the answer can matter; see `appliesTo` in lib/answers/journey.ts. */
export const caseQuestions: Readonly<Record<CaseQuestionId, QuestionWords>> = {
  childMatter: {
    label: "Hvad er der besluttet?",
    short: "Besluttet om barnet",
    hint: "Normalt gælder en afgørelse, mens man klager. I nogle sager om børn og unge venter den.",
    missing: "Vælg, hvad der er besluttet, eller vælg Ved ikke",
    why: "I nogle af sagerne må der ikke ske noget, mens klagen bliver behandlet.",
  },
  notice: {
    label: "Stopper kommunen noget, der kræver 14 ugers varsel?",
    short: "14 ugers varsel",
    hint: "Et varsel er en besked i god tid, før hjælpen bliver stoppet eller sat ned.",
    missing: "Vælg, om hjælpen kræver 14 ugers varsel, eller vælg Ved ikke",
    help: {
      summary: "Hvilken hjælp er det?",
      paragraphs: [
        "Efter serviceloven: Tilskud til hjælpere (§ 95), BPA (§ 96) og kontaktperson til døvblinde (§ 98).",
        "Støtte til bil, når den bliver taget væk, før man kan søge om en ny bil.",
        "Efter barnets lov: En plads i et særligt dag- eller klubtilbud. Og tabt arbejdsfortjeneste i tiden, hvor den bliver afviklet.",
      ],
    },
    why: "Så må ændringen ikke begynde før, og kommunen skal se hurtigere på en klage.",
  },
  fiveDays: {
    label: "Er {du} forsikret ledig eller i seniorjob, og er sagen på listen?",
    short: "Sag på listen",
    hint: "Forsikret ledig er man, når man får dagpenge fra en a-kasse. Listen står herunder.",
    missing: "Vælg, om sagen er på listen, eller vælg Ved ikke",
    help: {
      summary: "Hvad står på listen?",
      paragraphs: [
        "Tilbud efter kapitel 11-14 i lov om en aktiv beskæftigelsesindsats, valgt efter ønsker, evner og behovet for arbejdskraft.",
        "Tilbud efter § 54, der skal vise, om man står til rådighed. Henvisning til et bestemt arbejde.",
        "At en anden end kommunen skal stå for indsatsen. Seniorjob: et henvist arbejde, der ikke er rimeligt.",
      ],
    },
    why: "I de sager skal kommunen se på klagen inden fem dage.",
  },
  approvalEnds: {
    label: "Stopper socialtilsynet en godkendelse?",
    short: "Godkendelsen stopper",
    hint: "Godkendelsen af et tilbud, en forening eller en privat virksomhed. Ikke af en plejefamilie.",
    missing: "Vælg, om godkendelsen stopper, eller vælg Ved ikke",
    why: "Så venter afgørelsen som regel, mens man klager.",
  },
  opposed: {
    label: "Har arbejdsgiveren, forsikringen eller ATP også klaget?",
    short: "Andre har klaget",
    hint: "Det står i et brev fra AES.",
    missing: "Vælg, om andre også har klaget, eller vælg Ved ikke",
    why: "Deres klage sætter normalt afgørelsen på pause. Klager begge sider, ser AES ikke på sagen igen.",
  },
  atOnce: {
    label: "Står der, at afgørelsen skal følges med det samme?",
    short: "Skal følges straks",
    hint: "Ordet er ofte straks. Se hele brevet igennem.",
    missing: "Vælg, om afgørelsen skal følges med det samme, eller vælg Ved ikke",
    why: "Så er det ikke sikkert, at afgørelsen venter.",
  },
  urgent: {
    label: "Haster sagen?",
    short: "Haster",
    hint: "For eksempel hvis {du} mister bolig, mad, medicin eller hjælp, der ikke kan vente.",
    missing: "Vælg, om sagen haster, eller vælg Ved ikke",
    help: {
      summary: "Hvem bestemmer det?",
      paragraphs: [
        "Det gør myndigheden. Derfor er det vigtigt at skrive, at sagen haster, og hvorfor.",
        "Haster klagen, skal myndigheden se på den straks.",
      ],
    },
    why: "Så står det i planen, hvad man skal skrive i klagen.",
  },
};

export const caseOptions: Pick<QuestionOptions, CaseQuestionId> = {
  childMatter: {
    hjemgivelse: {
      label: "Barnet skal hjem",
      hint: "Hjemgivelse af et anbragt barn, eller hvor lang tid den må tage.",
    },
    anbringelsessted: { label: "Hvor barnet skal bo", hint: "Valg eller skift af sted." },
    "ophoer-af-anbringelse": {
      label: "En ung kan ikke være anbragt længere",
      hint: "Når en ung bliver voksen (barnets lov §§ 114 og 120). Kun selve anbringelsen, ikke anden ungestøtte.",
    },
    "saerligt-tilbud": {
      label: "En plads i et særligt tilbud bliver taget væk",
      hint: "Et særligt dagtilbud eller et særligt klubtilbud.",
    },
    andet: { label: "Noget andet" },
    unknown,
  },
  notice: yesNoUnknown,
  fiveDays: yesNoUnknown,
  approvalEnds: yesNoUnknown,
  opposed: yesNoUnknown,
  atOnce: yesNoUnknown,
  urgent: yesNoUnknown,
};
