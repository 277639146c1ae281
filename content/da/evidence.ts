import type { DeciderId } from "../ids/deciders.ts";
import type { EvidenceId } from "../ids/evidence.ts";
import type { choiceOptions } from "../ids/questions.ts";

/** A kind of paper: what it is, where to get it, and what it should say. Always "du". */
type Evidence = { readonly title: string; readonly text: string };

/**
 * Papers that can help. None of them is demanded by law; which count, is for the authority and the complaint body to
 * say. What they cost and how long they take differs.
 */
export const evidence: Readonly<Record<EvidenceId, Evidence>> = {
  "own-account": {
    title: "Din egen beskrivelse",
    text: "Skriv om en almindelig dag: hvad du kan, hvad du ikke kan, og hvad du får hjælp til.",
  },
  doctor: {
    title: "Brev fra din egen læge",
    text: "Spørg lægen, hvad det koster. Bed om, at der står, hvad sygdommen betyder i hverdagen.",
  },
  specialist: {
    title: "Udtalelse fra en speciallæge eller en psykolog",
    text: "Spørg, om der er en ny. En gammel kan vise, hvor længe det har stået på.",
  },
  hospital: {
    title: "Journal fra hospitalet",
    text: "Du kan se og hente meget af den på sundhed.dk, eller bede hospitalet om den.",
  },
  therapist: {
    title: "Udtalelse fra ergoterapeut eller fysioterapeut",
    text: "Bed om, at der står, hvad der er prøvet, og hvad du har brug for.",
  },
  school: {
    title: "Udtalelse fra skolen eller PPR",
    text: "PPR er kommunens pædagogiske og psykologiske rådgivning. Bed om, at der står, hvilken støtte der er prøvet.",
  },
  "day-care": {
    title: "Udtalelse fra dagtilbuddet eller botilbuddet",
    text: "Spørg pædagogen eller lederen. Bed om eksempler fra hverdagen.",
  },
  employer: {
    title: "Brev fra arbejdspladsen",
    text: "Bed om, at der står timer, løn, opgaver og sygefravær.",
  },
  payslips: {
    title: "Lønsedler",
    text: "Tag dem for den tid, sagen handler om. De ligger ofte i e-Boks eller hos arbejdspladsen.",
  },
  receipts: {
    title: "Kvitteringer og regninger",
    text: "Læg dem i orden efter dato. Skriv, hvad hver ting er brugt til.",
  },
  budget: { title: "Et budget", text: "Skriv indtægter og faste udgifter op for en måned." },
  rent: { title: "Lejekontrakt og huslejeopkrævning", text: "Spørg udlejeren, hvis du ikke har dem." },
  bank: { title: "Kontoudtog", text: "Hent dem i netbanken. Tag kun den tid med, sagen handler om." },
  "help-diary": {
    title: "En dagbog over hjælpen",
    text: "Skriv i en uge ned, hvad der bliver hjulpet med, hvor længe det tager, og hvem der gør det.",
  },
  photos: { title: "Billeder", text: "Tag billeder af det, der er svært at forklare. Skriv dagen på." },
  witness: {
    title: "Brev fra en, der har set det",
    text: "Det kan være en nabo, en kollega eller en fra familien. Bed om navn, dag og underskrift.",
  },
  "accident-report": {
    title: "Anmeldelsen af skaden",
    text: "Spørg arbejdspladsen, lægen eller AES om en kopi. Se efter, om dag og forløb er rigtigt.",
  },
  "job-log": {
    title: "Din joblog og dine aftaler",
    text: "Tag billeder eller udskrift af joblog, plan og breve om møder.",
  },
  course: {
    title: "Papirer om uddannelsen",
    text: "Bed uddannelsesstedet om en bekræftelse på, hvornår du er begyndt, og hvor aktiv du er.",
  },
};

type TopicKommune = (typeof choiceOptions.topicKommune)[number];
type TopicBeskaeftigelse = (typeof choiceOptions.topicBeskaeftigelse)[number];
type TopicUdbetalingDanmark = (typeof choiceOptions.topicUdbetalingDanmark)[number];

/** Which kinds help in which case, the most useful first. A topic that is not here takes its decider's. */
export const evidenceByTopic: {
  readonly kommune: Partial<Readonly<Record<TopicKommune, readonly EvidenceId[]>>>;
  readonly beskaeftigelse: Partial<Readonly<Record<TopicBeskaeftigelse, readonly EvidenceId[]>>>;
  readonly udbetalingDanmark: Partial<Readonly<Record<TopicUdbetalingDanmark, readonly EvidenceId[]>>>;
} = {
  kommune: {
    "tabt-arbejdsfortjeneste": ["help-diary", "specialist", "payslips", "school"],
    merudgifter: ["receipts", "doctor", "own-account", "budget"],
    "hjaelp-i-hjemmet": ["help-diary", "doctor", "therapist", "photos"],
    "hjaelpemidler-og-bil": ["therapist", "doctor", "photos", "own-account"],
    handicapstoette: ["own-account", "help-diary", "specialist", "witness"],
    botilbud: ["day-care", "specialist", "own-account", "witness"],
    "barn-og-familie": ["school", "day-care", "specialist", "witness"],
    dagtilbud: ["day-care", "specialist", "own-account"],
    "penge-og-ydelser": ["budget", "bank", "rent", "payslips"],
  },
  beskaeftigelse: {
    sygedagpenge: ["doctor", "specialist", "employer", "own-account"],
    kontanthjaelp: ["bank", "budget", "rent", "job-log"],
    foertidspension: ["doctor", "specialist", "own-account", "employer"],
    fleksjob: ["employer", "doctor", "specialist", "payslips"],
    "jobafklaring-og-ressourceforloeb": ["doctor", "specialist", "own-account", "job-log"],
    "tilbud-og-aktivering": ["doctor", "job-log", "own-account"],
  },
  udbetalingDanmark: {
    boligstoette: ["rent", "payslips", "bank"],
    "boligstoette-tilbagebetaling": ["payslips", "bank", "rent", "own-account"],
    pension: ["payslips", "bank", "own-account"],
    barselsdagpenge: ["employer", "payslips", "hospital"],
    boerneydelser: ["own-account", "bank", "rent"],
    "su-gaeld": ["course", "payslips", "bank"],
  },
};

/** Where the topic says nothing. */
export const evidenceByDecider: Partial<Readonly<Record<DeciderId, readonly EvidenceId[]>>> = {
  "boerne-og-ungeudvalg": ["school", "day-care", "specialist", "witness"],
  aes: ["accident-report", "hospital", "specialist", "witness"],
  arbejdstilsynet: ["photos", "witness", "own-account"],
  socialtilsyn: ["own-account", "photos", "witness"],
  uddannelsesinstitution: ["school", "specialist", "course", "own-account"],
  "a-kasse": ["job-log", "employer", "payslips", "own-account"],
  star: ["job-log", "employer", "payslips", "own-account"],
  seniorpensionsenheden: ["doctor", "employer", "payslips", "own-account"],
  familieretshuset: ["own-account", "specialist", "witness"],
};

export const evidenceAnywhere: readonly EvidenceId[] = ["own-account", "doctor", "witness"];

export const evidenceWords = {
  heading: "Papirer, der kan hjælpe",
  intro: "Sæt kryds ved det, du har eller vil hente.",
  /** While the complaint is still to be sent. */
  introFresh: "Sæt kryds ved det, du har eller vil hente. Vent ikke på papirerne med at klage.",
} as const;
