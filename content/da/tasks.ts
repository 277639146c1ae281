import type { TaskId } from "../ids/plan.ts";
import type { RouteId } from "../ids/routes.ts";
import type { SourceId } from "../ids/sources.ts";

/**
 * A task of the plan: the citizen's own, so always "du". Words in braces are filled in when the plan is composed;
 * see `taskPlaceholders`. A text with {day} has a twin that does without, but for the tasks that are there only with their
 * day: "complain" and "decide-to-complain".
 */
export type TaskWords = {
  readonly title: string;
  readonly titleWithoutDay?: string;
  readonly text: string;
  readonly textWithoutDay?: string;
  /** Where the authority does not look at its own decision again (R2). */
  readonly textDirect?: string;
  /** Where the address and the deadline stand in the letter alone (route "det-staar-i-brevet"). */
  readonly textInLetter?: string;
  /** Where it was only said, and no day is known: there is no letter to look in. */
  readonly titleOral?: string;
  readonly textOral?: string;
  /** Where it is a kommune that is to decide. */
  readonly textKommune?: { readonly text: string; readonly sources: readonly SourceId[] };
  /** Where no decision has been made yet. */
  readonly textBeforeDecision?: string;
  /** Where the complaint has been sent, so that its deadline is no longer running. */
  readonly textAfterComplaint?: string;
  /** Where the complaint was sent on (R6), and where the letter with its number has come too. */
  readonly textForwarded?: string;
  readonly textNumbered?: string;
  /** Where the matter goes another way, and we have read how long one has (R4). */
  readonly textOfExit?: string;
  /** Where the authority's time for its answer is up (C3): {due}. */
  readonly titleOverdue?: string;
  readonly textOverdue?: string;
  /** The same where that time cannot be prolonged (RSB § 11, stk. 3). */
  readonly textOverdueNotice?: string;
  /** On one route: what its own law adds or leaves out. */
  readonly textByRoute?: Readonly<Partial<Record<RouteId, string>>>;
  /** Where one acts for another, who has not given a fuldmagt yet (R4). */
  readonly textWithoutFuldmagt?: string;
  readonly sources: readonly SourceId[];
  /** The law behind a text of `textByRoute`, beside `sources`. */
  readonly sourcesByRoute?: Readonly<Partial<Record<RouteId, readonly SourceId[]>>>;
  /** The law is the route's own: show the route's sources as well. */
  readonly lawOfRoute?: true;
};

/**
 * What the texts may hold in braces.
 *
 * {authority} {Authority}: who decided, in running text ("kommunen"). {sendTo} {SendTo}: where the complaint is sent
 * ("Ankestyrelsen" in a case from børne- og ungeudvalget). {board} {Board}: who hears the complaint next.
 * {day}: the task's day in full. {due}: the day that the authority had for its answer. The others are of case-names.ts:
 * {how} {How} {HowToday} `howWords`; {CallLater} {CallToday} {NoteCall} {Now} `callLater`, `callToday`, `noteCall` and
 * `urgentNow`, or nothing; {Reasons} `reasonsWords`; {Partly} `partlyWords`; {companion} `companionWords`.
 */
export const taskPlaceholders = [
  "authority",
  "Authority",
  "sendTo",
  "SendTo",
  "board",
  "Board",
  "day",
  "due",
  "how",
  "How",
  "HowToday",
  "CallLater",
  "CallToday",
  "NoteCall",
  "Now",
  "Reasons",
  "Partly",
  "where",
  "companion",
] as const;

/** The day of a task where that is today: nobody should have to compare dates. */
export const dayToday = "i dag, {day}";

/** SU-bekendtgørelsen §§ 65 and 68: debt from SU is complained over there (R2). */
const inSelfService = "Klag i Udbetaling Danmarks selvbetjening. Kan du ikke bruge den, så ring og spørg.";

export const tasks: Readonly<Record<TaskId, TaskWords>> = {
  "write-down-goal": {
    title: "Skriv ned, hvad du gerne vil opnå",
    text: "Skriv kort: Hvad er vigtigst? Hvad er du uenig i? Hvad skal være anderledes? Hav sedlen ved dig, når du taler med {authority}.",
    sources: [],
  },
  "ask-agenda": {
    title: "Bed om en dagsorden til mødet",
    text: "Ring eller skriv i god tid. Spørg, hvad mødet handler om, hvem der kommer, og om der bliver truffet en afgørelse.",
    sources: [],
  },
  "prepare-meeting": {
    title: "Forbered mødet",
    text: "Skriv tre spørgsmål ned. Tag dem op først. Skriv til sidst ned, hvad I har aftalt, og hvem der gør hvad.",
    sources: [],
  },
  "take-conduct-elsewhere": {
    title: "Tag det, der ikke er afgørelsen, op for sig",
    text: "Tone, ventetid og lignende går en anden vej end klagen over afgørelsen. Skriv om det for sig. Se hvor under ”Det går en anden vej”.",
    sources: [],
  },

  "find-bisidder": {
    title: "Find en bisidder",
    text: "En bisidder går med til møder som støtte. Det kan være en fra familien, en ven eller en frivillig.",
    sources: ["FVL", "D2"],
  },
  "ask-for-bisidder": {
    title: "Bed om en bisidder",
    text: "Spørg {companion}, om en derfra kan gå med til møder. Sig, hvad sagen handler om, og hvornår du skal til møde.",
    sources: [],
  },
  "tell-about-bisidder": {
    title: "Fortæl, hvem du tager med",
    text: "Ring eller skriv til {authority} før mødet. Er du selv med, behøver din bisidder ikke en fuldmagt.",
    sources: ["FVL", "D2"],
  },
  "sign-fuldmagt": {
    title: "Skriv en fuldmagt",
    text: "Skriv, hvem der giver den, hvem der får den, og hvad den gælder. Sæt dato. Den, sagen handler om, skriver under. Send den til {authority}, eller læg den ved klagen.",
    sources: ["FVL", "D2", "A7"],
  },
  "decide-role": {
    title: "Vælg: bisidder eller partsrepræsentant",
    text: "En bisidder er med dig og støtter. En partsrepræsentant handler for dig og kan klage for dig. Det kræver en fuldmagt.",
    sources: ["FVL", "D2", "A7"],
  },

  "ask-aktindsigt": {
    title: "Bed om aktindsigt",
    text: "Ring eller skriv til {authority}, og bed om at se papirerne i din sag. Det stopper ikke i sig selv klagefristen. Løber den endnu, så bed i samme besked om, at den stopper imens, og klag alligevel.",
    textBeforeDecision:
      "Ring eller skriv til {authority}, og bed om at se papirerne i din sag. Du behøver ikke sige hvorfor. Afgørelsen skal som hovedregel vente, til du har set dem.",
    textAfterComplaint:
      "Ring eller skriv til den, der har sagen nu: {authority} eller {board}. Bed om at se papirerne i din sag. Du behøver ikke sige hvorfor.",
    textWithoutFuldmagt:
      "Retten til at se papirerne har den, sagen handler om. Få en fuldmagt først, og send den med. Eller bed personen om selv at ringe.",
    sources: ["FVL"],
  },
  "wait-aktindsigt": {
    title: "Hold øje med svaret om aktindsigt",
    text: "{Authority} skal normalt være færdig inden 7 arbejdsdage. Ellers skal du have at vide hvorfor, og hvornår svaret kommer. Vent ikke på papirerne med at klage.",
    textBeforeDecision:
      "{Authority} skal normalt være færdig inden 7 arbejdsdage. Ellers skal du have at vide hvorfor, og hvornår svaret kommer.",
    textAfterComplaint:
      "Der skal normalt være svar inden 7 arbejdsdage. Ellers skal du have at vide hvorfor, og hvornår svaret kommer.",
    sources: ["FVL"],
  },
  "remind-aktindsigt": {
    title: "Mind om din aktindsigt",
    text: "Er svaret ikke kommet, så ring til {authority}. Spørg, hvorfor det trækker ud, og hvornår det kommer.",
    sources: ["FVL"],
  },
  "complain-aktindsigt-refusal": {
    title: "Klag over afslaget på aktindsigt",
    text: "Du kan klage over et nej. Klagen går til den, der også behandler klager over selve sagen. Der er ingen klagefrist for et nej til aktindsigt i din egen sag.",
    sources: ["FVL", "O1"],
  },
  "read-file": {
    title: "Læs sagens papirer igennem",
    text: "Sæt mærke ved det, der er forkert, og det, der mangler. Klager du, så skriv det i klagen.",
    textBeforeDecision: "Sæt mærke ved det, der er forkert, og det, der mangler. Skriv det til {authority}.",
    textAfterComplaint: "Sæt mærke ved det, der er forkert, og det, der mangler. Skriv det til dem, der har sagen nu.",
    sources: [],
  },

  "ask-when-hearing": {
    title: "Spørg, om der kommer en partshøring",
    text: "Partshøring betyder, at du får vigtige oplysninger at se og kan svare før afgørelsen. Det gælder ikke i alle sager. Spørg hvornår, og hvordan du svarer.",
    sources: ["FVL"],
  },
  "answer-hearing": {
    title: "Svar på partshøringen senest {day}",
    titleWithoutDay: "Svar på partshøringen inden datoen i brevet",
    text: "Gå oplysningerne igennem: Hvad er rigtigt? Hvad er forkert? Hvad mangler? Svar helst på skrift, og gem en kopi. Er dagen gået, så svar alligevel i dag.",
    sources: ["FVL"],
  },
  "ask-more-time": {
    title: "Bed om mere tid, hvis du har brug for det",
    text: "Gør det, før dagen er gået. Er den gået, så svar i dag, og spørg, om de vil vente på resten. Du kan som hovedregel kræve, at afgørelsen venter på dit svar, men der kan sættes en frist.",
    sources: ["FVL"],
  },
  "check-hearing-answer": {
    title: "Tjek, at dit svar er kommet med i sagen",
    text: "Spørg {authority}, om svaret er modtaget. Se i afgørelsen, om der står, hvad du skrev.",
    textBeforeDecision: "Spørg {authority}, om svaret er modtaget. Bed om at få det bekræftet på skrift.",
    sources: [],
  },
  "say-what-is-wrong": {
    title: "Skriv, hvad der er forkert i oplysningerne",
    text: "Det kan siges endnu. Skriv i klagen, hvad der er forkert, og hvad der mangler.",
    textAfterComplaint:
      "Det kan siges endnu. Skriv til dem, der behandler klagen, hvad der er forkert, og hvad der mangler.",
    sources: ["FVL"],
  },
  "say-not-heard": {
    title: "Skriv, at du ikke blev hørt",
    text: "Fik du ikke vigtige oplysninger at se før afgørelsen, så skriv det i klagen. Loven har undtagelser, så spørg også, hvorfor det ikke skete.",
    textAfterComplaint:
      "Fik du ikke vigtige oplysninger at se før afgørelsen? Skriv det nu til dem, der behandler klagen. Loven har undtagelser, så spørg også, hvorfor det ikke skete.",
    sources: ["FVL"],
  },

  "ask-processing-time": {
    title: "Spørg, hvornår afgørelsen kommer",
    text: "Spørg {authority}, hvornår du kan regne med svar. Spørg også, om der mangler noget fra dig.",
    textKommune: {
      text: "Spørg {authority}, hvornår du kan regne med svar. På det sociale område skal kommunen have frister for ansøgninger om hjælp, og de skal være offentlige.",
      sources: ["RSL"],
    },
    sources: [],
  },
  "ask-written-decision": {
    title: "Bed om afgørelsen på skrift senest {day}",
    titleWithoutDay: "Bed om afgørelsen på skrift",
    text: "Bed også om begrundelse og klagevejledning. Begrundelsen skal du bede om inden 14 dage. Er de gået, så bed alligevel. Vent ikke på brevet med at klage: Fristen kan løbe allerede.",
    sources: ["FVL", "D3"],
  },
  "find-decider": {
    title: "Find ud af, hvem der har truffet afgørelsen",
    text: "Find brevet, for eksempel i Digital Post. Se øverst og nederst ved underskriften. Klagen skal som regel sendes dertil. Finder du det ikke, så ring til kommunen, eller spørg en borgerrådgiver, hvis der er en.",
    sources: ["RSL"],
  },
  "find-date": {
    title: "Find datoen på afgørelsen",
    text: "Den står som regel øverst i brevet. Den sikre dag kan være tidligere, end du tror. Klag nu, hvis du ikke kan finde den.",
    sources: [],
  },
  "find-channel": {
    title: "Find ud af, hvordan afgørelsen kom",
    text: "Kom den i Digital Post, med posten eller på en anden måde? Det har betydning for, hvornår fristen begynder.",
    sources: ["A1"],
  },
  "keep-envelope": {
    title: "Gem kuverten",
    text: "Skriv på den, hvilken dag brevet kom. Det kan vise, hvornår klagefristen begyndte.",
    sources: ["A1"],
  },
  "ask-guidance": {
    title: "Bed om en klagevejledning",
    text: "Der skal normalt stå, hvor du klager, hvordan, og inden hvilken frist. Mangler det, kan det have betydning for fristen. Vent ikke på den med at klage.",
    sources: ["FVL", "A2"],
  },
  "ask-which-day": {
    title: "Spørg på skrift, hvilken dag der gælder",
    text: "Brevets dag og vores dag er ikke ens. Brug den tidligste. Bed {authority} skrive til dig, hvilken der er rigtig.",
    sources: [],
  },
  "read-letter-deadline": {
    title: "Find fristen i brevet, og klag i dag",
    text: "Fristen står i brevet. Den kan være kortere end fire uger. Klag i dag.",
    textOfExit: "Se i brevet, hvilken dag der er den sidste. Skriv den ned, og vent ikke på den med at klage.",
    sources: [],
  },
  "read-new-decision": {
    title: "Læs den nye afgørelse",
    text: "Se, om du har fået helt ret, ret i en del eller slet ikke ret. Er du uenig i noget af den, kan der løbe en ny frist, ofte fire uger. Skriv i dag, hvis du er i tvivl.",
    sources: [],
    lawOfRoute: true,
  },
  "read-board-decision": {
    title: "Læs afgørelsen på din klage",
    text: "Se, hvad resultatet er, hvorfor det blev sådan, og om der står en frist for at klage igen eller gå videre. Skriv dagen ned. Bed om hjælp til at læse den, hvis den er svær.",
    sources: ["FVL"],
  },

  "ask-elaboration": {
    title: "Bed sagsbehandleren forklare afgørelsen",
    text: "Ring eller skriv, og stil dine spørgsmål. Vent ikke på svaret med at klage.",
    textBeforeDecision: "Ring eller skriv, og stil dine spørgsmål. Skriv svarene ned.",
    textAfterComplaint: "Ring eller skriv, og stil dine spørgsmål. Skriv svarene ned.",
    sources: ["FVL"],
  },
  "ask-own-questions": {
    title: "Stil dine egne spørgsmål",
    text: "De står på dit ark. Skriv svaret ned, og skriv, hvem du talte med og hvornår.",
    sources: [],
  },

  complain: {
    title: "Klag til {sendTo}{Now} senest {day}",
    text: "{How} til {sendTo}, og fortæl, at du klager.{CallToday} {Reasons} Én klage er nok: Den får {authority} til at se på sagen igen.",
    textDirect:
      "{How} til {sendTo}, og fortæl, at du klager.{CallToday} {Reasons} Én klage er nok. Nævner brevet et andet sted, så send den dertil.",
    textByRoute: { "udbetaling-danmark-su-gaeld": `${inSelfService} {Reasons} Én klage er nok.` },
    sources: [],
    lawOfRoute: true,
  },
  "complain-today": {
    title: "Klag i dag",
    titleOral: "Bed om afgørelsen på skrift, og klag i dag",
    textOral:
      "{HowToday} til {sendTo} i dag, og fortæl, at du klager.{CallLater} Bed i samme besked om afgørelsen på skrift. {Reasons} Vent ikke på brevet.",
    text: "{HowToday} til {sendTo} i dag, og fortæl, at du klager.{CallLater} {Reasons} Er dagen gået, så klag alligevel, og skriv, hvorfor klagen kommer nu.",
    textInLetter:
      "Send klagen i dag, derhen, hvor brevet siger. Er der intet brev, så send den til {authority}. {Reasons} Er brevets dag gået, så klag alligevel, og skriv, hvorfor klagen kommer nu.",
    textByRoute: {
      "udbetaling-danmark-su-gaeld": `${inSelfService} {Reasons} Er dagen gået, så klag alligevel, og skriv, hvorfor klagen kommer nu.`,
    },
    sources: [],
    lawOfRoute: true,
  },
  "let-party-complain": {
    title: "Få den, sagen handler om, til at klage senest {day}",
    titleWithoutDay: "Få den, sagen handler om, til at klage nu",
    text: "Som regel er det kun den, afgørelsen handler om, der kan klage. Tal sammen i dag, og hjælp med klagen. Er du i tvivl om din egen ret, så klag også selv inden dagen.",
    textWithoutFuldmagt:
      "Klagen skal komme fra den, sagen handler om, eller fra en med fuldmagt. Tal sammen i dag. Nogle få ord er nok. Skriver du klagen, så send fuldmagten med.",
    sources: ["RSL", "A7"],
  },
  "ask-own-right": {
    title: "Spørg, om du selv kan klage",
    text: "Her kan andre end den, sagen handler om, klage i nogle sager. Se hvem under ”Sagens vej”. Er du i tvivl, så spørg {sendTo} i dag. Vent ikke på svaret med at klage.",
    textByRoute: {
      "familieretshuset-botilbud":
        "Kan personen ikke selv klage, kan du som ægtefælle, pårørende eller værge klage uden fuldmagt (serviceloven § 134, stk. 3).",
    },
    sources: [],
    lawOfRoute: true,
  },
  "ask-free-lawyer": {
    title: "Bed kommunen om en gratis advokat",
    text: "Kommunen skal tilbyde en gratis advokat til den, der har forældremyndigheden, kommende forældre og barnet fra 10 år, også når du klager. I nogle sager også plejeforældre og en forælder uden forældremyndighed. Har du ikke fået tilbuddet, så bed om det i dag.",
    sources: ["BL"],
  },
  "explain-lateness": {
    title: "Skriv, hvorfor klagen ikke kom før",
    text: "Fortæl det kort: Var du alvorligt syg? Kom brevet sent frem? Nævner brevet en senere dag? Manglede der en klagevejledning? Send papirer med, der viser det.",
    textAfterComplaint:
      "Skriv det nu til den, der har klagen: Var du alvorligt syg? Kom brevet sent frem? Manglede der en klagevejledning? Send papirer med, der viser det.",
    sources: ["A1"],
    lawOfRoute: true,
  },
  "say-urgent": {
    title: "Skriv, at klagen haster, og hvorfor",
    text: "Skriv det øverst i klagen, eller send det nu, hvis du har klaget. Fortæl, hvad der sker, hvis du skal vente. Skal {authority} se på sagen igen, skal det ske straks, når klagen haster.",
    sources: [],
    lawOfRoute: true,
  },
  "ask-pause": {
    title: "Bed om, at afgørelsen venter",
    text: "Skriv i klagen: ”Jeg beder om, at klagen får opsættende virkning.” Det betyder, at afgørelsen venter. Det gælder botilbud efter servicelovens kapitel 20. Ankestyrelsen siger ja eller nej.",
    textAfterComplaint:
      "Skriv det nu til den, der har klagen: ”Jeg beder om, at klagen får opsættende virkning.” Det betyder, at afgørelsen venter. Det gælder botilbud efter servicelovens kapitel 20. Ankestyrelsen siger ja eller nej.",
    sources: ["RSL"],
  },
  "ask-receipt": {
    title: "Bed om en kvittering for klagen",
    text: "Bed om at få på skrift, hvilken dag klagen er modtaget. Gem svaret sammen med en kopi af klagen.{NoteCall}",
    sources: [],
  },
  "decide-to-complain": {
    title: "Beslut, om du vil klage, senest {day}",
    text: "Klagen skal være nået frem, før fristen er gået. Tal med en, du stoler på. Er du stadig i tvivl, når dagen nærmer sig, så klag. {Reasons}",
    sources: [],
  },
  "no-complaint": {
    title: "Gem afgørelsen",
    text: "Du har valgt ikke at klage. En klage skal være fremme senest {day}. Skifter du mening, så klag med det samme, også hvis dagen er gået.",
    textWithoutDay: "Du har valgt ikke at klage. Skifter du mening, så klag med det samme.",
    sources: [],
  },
  "prepare-complaint": {
    title: "Vær klar, hvis svaret bliver nej",
    text: "Klagefristen begynder først, når der er en afgørelse. Saml papirer, datoer og sagsnummer nu, så du kan klage med det samme.",
    sources: ["RSL"],
  },
  "send-new-information": {
    title: "Send det, der er nyt i sagen",
    text: "Send kopier, og behold selv de rigtige papirer. Skriv sagsnummeret på. Vent ikke på dem med at klage.",
    textBeforeDecision:
      "Send det til {authority}, før afgørelsen bliver truffet. Send kopier, og skriv sagsnummeret på.",
    textAfterComplaint: "Send kopier, og skriv sagsnummeret på. Skriv kort, hvad papirerne viser.",
    sources: [],
  },
  "wait-reassessment": {
    title: "Hold øje med svar fra {authority}",
    text: "{Authority} ser på sin afgørelse igen. Det skal normalt være gjort senest {day}. Læs svaret med det samme, for der kan stå en ny frist i det.",
    textOverdue:
      "Svaret skulle normalt være kommet senest {due}. Kommer det nu, så læs det med det samme, for der kan stå en ny frist i det.",
    textWithoutDay:
      "{Authority} ser normalt på sin afgørelse igen. Vi kender ikke en fast dag for det. Kom klagen efter fristen, bliver den nogle steder sendt direkte videre. Læs svaret med det samme, for der kan stå en ny frist i det.",
    sources: [],
    lawOfRoute: true,
  },
  "remind-reassessment": {
    title: "Spørg, hvor langt {authority} er",
    titleOverdue: "Skriv i dag: Fristen for svar gik {due}",
    text: "Har du ikke hørt noget, så ring eller skriv. Spørg, hvornår svaret kommer, og om klagen er sendt videre.",
    textOverdue:
      "{Authority} skulle normalt have set på sagen igen inden den dag. Spørg, hvornår svaret kommer, og om klagen er sendt videre. Har du fået besked om en senere dag, gælder den.",
    textOverdueNotice:
      "{Authority} skulle have set på sagen igen inden den dag, og den tid kan ikke forlænges. Spørg, hvornår svaret kommer, og om klagen er sendt videre.",
    sources: [],
    lawOfRoute: true,
  },
  "maintain-complaint": {
    title: "Skriv, at du fastholder klagen, senest {day}",
    titleWithoutDay: "Skriv nu, at du fastholder klagen",
    text: "{Partly} Er du uenig i resten, skal {authority} vide, at du fastholder klagen. Siger du ikke noget, går klagen ikke videre.",
    sources: [],
    lawOfRoute: true,
  },
  "complain-over-new-decision": {
    title: "Klag over den nye afgørelse senest {day}",
    titleWithoutDay: "Klag nu over den nye afgørelse",
    text: "{Partly} Er du uenig i resten, så klag over den nye afgørelse. {Authority} ser ikke på sagen én gang til, men sender klagen videre.",
    sources: ["ASL", "AESB"],
  },
  "find-new-decision-day": {
    title: "Find datoen på den nye afgørelse",
    text: "Se også, hvilken dag den kom. Der kan løbe en ny frist på fire uger. Skriv i dag, hvis du ikke kan finde datoen.",
    sources: [],
    lawOfRoute: true,
  },
  "wait-board": {
    title: "Hold øje med post om din klage",
    text: "Klagen bliver behandlet. Har du noget nyt, kan du sende det. Har du ikke fået besked om, at klagen er modtaget, så ring og spørg.",
    textForwarded: "Klagen er sendt videre. Har du noget nyt, kan du sende det.",
    sources: ["A11"],
    lawOfRoute: true,
  },
  "save-journal-number": {
    title: "Gem nummeret på din klagesag",
    text: "Nummeret står som regel i det brev, du får, når klagen er modtaget. Brug det, hver gang du skriver eller ringer. Er brevet ikke kommet, så ring og spørg.",
    textNumbered: "Nummeret står i det brev, du har fået. Brug det, hver gang du skriver eller ringer.",
    sources: ["FO"],
  },
  "ask-journal-number": {
    title: "Spørg, om klagen er modtaget",
    text: "Der er ikke kommet et brev med nummeret på klagesagen. Ring til {board}, og spørg efter det. Er klagen ikke modtaget, så spørg {authority}, hvilken dag den blev sendt.",
    sources: [],
  },
  "answer-board-hearing": {
    title: "Svar, hvis du får nye oplysninger at se",
    text: "Den, der behandler klagen, kan hente nye papirer. Får du dem sendt, så læs dem, og svar inden datoen i brevet.",
    sources: ["FVL", "A11"],
  },
  "follow-up-medhold": {
    title: "Følg op på den nye afgørelse",
    text: "Spørg {authority}, hvad der sker nu, hvornår det sker, og fra hvilken dag det gælder. Bed om svaret på skrift.",
    sources: [],
  },
  "follow-up-remitted": {
    title: "Følg sagen, når den begynder igen",
    text: "{Authority} skal behandle sagen igen. Spørg, hvornår den nye afgørelse kommer. Send det, der manglede. Den nye afgørelse kan du som regel klage over igen.",
    textKommune: {
      text: "Kommunen skal behandle sagen igen. I sager efter serviceloven og barnets lov gælder kommunens egne frister igen. De løber fra den dag, kommunen fik Ankestyrelsens afgørelse. Send det, der manglede. Den nye afgørelse kan du som regel klage over igen.",
      sources: ["RSL"],
    },
    sources: [],
  },
  "demand-court-review": {
    title: "Vil du have sagen for retten? Kræv det senest {day}",
    titleWithoutDay: "Se, om du kan kræve sagen for retten",
    text: "Skriv det til Ankestyrelsen, ikke til retten. Ankestyrelsen sender sagen videre. Er det en adoption uden samtykke, er fristen kun 14 dage. Spørg, om du kan få en advokat.",
    textWithoutDay:
      "Se i brevet, om du kan kræve sagen for retten, og inden hvilken dag. Fristen er fire uger. Er det en adoption uden samtykke, er den kun 14 dage. Skriv til Ankestyrelsen, ikke til retten.",
    textByRoute: {
      "familieretshuset-botilbud":
        "Skriv det til Ankestyrelsen, ikke til retten. Fristen er fire uger, fra du fik afgørelsen. Ankestyrelsen sender sagen videre. Spørg, om du kan få en advokat.",
    },
    sources: ["BL", "SL", "ADL"],
  },
  "demand-adoption-review": {
    title: "Uden samtykke: Kræv sagen for retten senest {day}",
    titleWithoutDay: "Uden samtykke: Kræv sagen for retten inden 14 dage",
    text: "Gælder kun, når adoptionen er besluttet uden samtykke. Skriv til Ankestyrelsen, ikke til retten. Har du brug for mere tid, så bed om det, før dagene er gået.",
    sources: ["ADL"],
  },
  "get-court-advice": {
    title: "Få råd, før du går til retten",
    text: "Tal snart med en advokatvagt eller en retshjælp. Spørg, om der er en frist, hvad det kan koste, og om du kan få fri proces.",
    textByRoute: {
      aes: "Er du kommet til skade eller efterladt, skal retssagen være begyndt inden 12 måneder fra Ankestyrelsens afgørelse. Tal snart med en advokat. Spørg, hvad det kan koste, og om du kan få fri proces.",
    },
    sources: [],
    sourcesByRoute: { aes: ["ASL"] },
  },
  "complain-onward": {
    title: "Er du uenig? Klag over den nye afgørelse senest {day}",
    titleWithoutDay: "Se i brevet, om du kan klage over den nye afgørelse",
    text: "Det er en ny afgørelse, og du kan som regel klage over den inden fire uger. Brevet siger, hvor klagen skal sendes hen. Er der ikke flere steder, så få råd om retten.",
    sources: ["FVL"],
    lawOfRoute: true,
  },
  "send-overlooked": {
    title: "Skriv, hvis noget vigtigt er overset",
    text: "Send det til dem, der afgjorde klagen, og skriv, hvad der er overset. Bed om, at sagen bliver taget op igen. Det stopper ikke andre frister.",
    sources: ["RSL"],
  },
  "consider-ombudsman": {
    title: "Overvej Folketingets Ombudsmand",
    text: "Klag inden et år. Det kan først ske, når der ikke er flere steder at klage. Ombudsmanden vælger selv, hvilke sager der bliver undersøgt.",
    sources: ["OMB", "O5"],
  },
  "go-other-way": {
    title: "Se, hvor din sag hører til",
    text: "{where} Under ”Det går en anden vej” står, hvad du skal gøre og have med, og om der er en frist.",
    sources: [],
  },
};
