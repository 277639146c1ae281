import type { ExitId } from "#content/ids/exits.ts";
import type { SourceId } from "#content/ids/sources.ts";

/** A matter that does not go down a complaint route, with its own next address (R4). */
export type Exit = {
  /** What a person chooses between. */
  readonly label: string;
  readonly hint: string;
  readonly title: string;
  /** The next address in words. */
  readonly where: string;
  readonly doNow: readonly string[];
  readonly bring: readonly string[];
  readonly expect: string;
  /** Only where a source gives one. */
  readonly deadline?: string;
  readonly sources: readonly SourceId[];
};

/** Over the lists of an exit. */
export const exitLabels = {
  doNow: "Gør det her",
  bring: "Hav med",
  expect: "Det kan du regne med",
  deadline: "Frist: {deadline}",
} as const;

const deadlineKeepsRunning = "Er du også uenig i en afgørelse, så klag over den for sig. Den frist løber imens.";
const followGuidance = "Find klagevejledningen i afgørelsen, og følg den.";
const askForGuidance =
  "Mangler klagevejledningen, så bed skriftligt om den i dag, og klag til den, der har afgjort sagen, imens.";
const theDecision = "Afgørelsen, og datoen du fik den.";

export const exits: Readonly<Record<ExitId, Exit>> = {
  "tone-og-opfoersel": {
    label: "Tone og opførsel",
    hint: "Måden, man er blevet mødt på, og ikke selve afgørelsen.",
    title: "Klage over tone og opførsel",
    where:
      "Start hos lederen på det sted, hvor det skete. I kommunen kan en borgerrådgiver også hjælpe, hvis der er en.",
    doNow: [
      "Skriv kort, hvad der skete, hvornår og hvem der var med.",
      "Bed om et møde med lederen, og tag gerne en bisidder med.",
      "Skriv, hvad du ønsker: en undskyldning, en ny sagsbehandler eller noget andet.",
      deadlineKeepsRunning,
    ],
    bring: ["Dato og sted.", "Navne, hvis du har dem.", "Breve og beskeder om sagen."],
    expect: "Lederen kan svare og rette op. Ankestyrelsen ser ikke på tonen, men på det skriftlige og på loven.",
    sources: ["B3", "RSL"],
  },
  "langsom-sagsbehandling": {
    label: "Det tager for lang tid",
    hint: "Ventetid på en afgørelse eller et svar.",
    title: "Når sagen trækker ud",
    where:
      "Skriv til den, der har din sag, og derefter til lederen. I kommunen kan en borgerrådgiver også hjælpe, hvis der er en.",
    doNow: [
      "Spørg skriftligt, hvornår du får en afgørelse, og hvad der mangler.",
      "Er det kommunen, så find dens egen frist for svar. På det sociale område skal den være offentlig.",
      "Bed om en skriftlig forklaring, hvis fristen er gået.",
      "Spørg, om du kan hjælpe med papirer, der mangler.",
    ],
    bring: ["Datoen for din ansøgning.", "Kvitteringen for, at den er sendt.", "De svar, du har fået."],
    expect:
      "Kan kommunen ikke nå sin egen frist, skal du på det sociale område have skriftlig besked om hvornår. Bliver der sagt nej, er det en afgørelse, du som regel kan klage over.",
    sources: ["RSL"],
  },
  "generelt-serviceniveau": {
    label: "Kommunens generelle tilbud",
    hint: "Hvilke tilbud der findes, hvor mange pladser der er, eller hvad de koster.",
    title: "Det generelle serviceniveau",
    where: "Skriv til politikerne i kommunen: kommunalbestyrelsen.",
    doNow: [
      "Se efter, om du også har fået en afgørelse om dig selv. Den kan du klage over.",
      "Skriv til politikerne, hvis det er selve tilbuddet, du vil have ændret.",
      "Kontakt en forening, der arbejder med området.",
    ],
    bring: ["Kommunens egen beskrivelse af tilbuddet.", "Din afgørelse, hvis du har en."],
    expect:
      "Du kan ikke klage til Ankestyrelsen over det generelle serviceniveau. Kommunen skal stadig se på netop din sag, når den afgør den.",
    sources: ["RSL"],
  },
  "afslag-paa-aktindsigt": {
    label: "Afslag på at se papirer (aktindsigt)",
    hint: "Nej til alle eller nogle papirer, eller svaret kommer ikke.",
    title: "Afslag på aktindsigt",
    where:
      "Er det din egen sag, kan du klage direkte til den klageinstans, der også kan behandle en klage over sagen selv. Er det andres sag, skal klagen gennem myndigheden.",
    doNow: [
      "Klag skriftligt over afslaget. Skriv, hvilke papirer det er om.",
      "Bed om en begrundelse for hvert papir, du ikke fik.",
      "Mangler svaret efter syv arbejdsdage, så spørg hvorfor og hvornår det kommer.",
      "Er det andres sag, kan du klage over ventetiden, når der er gået 14 arbejdsdage.",
      "Klag over selve afgørelsen for sig. Den frist løber, også når du venter på papirer.",
    ],
    bring: ["Det, du bad om, og datoen.", "Afslaget.", "Sagens nummer."],
    expect:
      "Der er grænser for, hvad du kan få at se: for eksempel myndighedens interne arbejdspapirer. Har sagen ingen klageinstans, kan et afslag fra kommunen sendes gennem den til tilsynet hos Ankestyrelsen.",
    deadline: "Der er ikke en frist for at klage over afslaget. Klag alligevel snart, så du kan nå at bruge papirerne.",
    sources: ["FVL", "OFL", "O1"],
  },
  magtanvendelse: {
    label: "Personalet brugte magt",
    hint: "En ansat holdt nogen fast, førte dem et sted hen eller greb ind på en anden måde.",
    title: "Brug af magt",
    where: "Klag først til kommunalbestyrelsen i kommunen.",
    doNow: [
      "Skriv ned, hvad der skete, hvornår, og hvem der så det.",
      "Bed om at se det, stedet selv har skrevet om det.",
      "Send klagen til kommunen, og skriv, at den er til kommunalbestyrelsen.",
      "Er der en skriftlig afgørelse om magt, så følg klagevejledningen i den.",
    ],
    bring: ["Tid og sted.", "Navne på dem, der var til stede.", "Papirer fra læge, hvis du har dem."],
    expect:
      "Svaret kan i nogle sager påklages til Ankestyrelsen. Kan personen ikke selv klage, kan en pårørende eller en værge gøre det for voksne. Et anbragt barn kan selv klage fra 12 år (lov om voksenansvar § 23).",
    deadline:
      "Afgørelser om magt, der kan påklages til Ankestyrelsen, har en frist på fire uger. Se i brevet. Ved frihedsberøvelse af en voksen kan Ankestyrelsens afgørelse kræves for retten inden fire uger.",
    sources: ["SL", "VAL", "RSL"],
  },
  "ikke-part": {
    label: "Sagen handler om en anden",
    hint: "Man er pårørende, plejefamilie, nabo eller ven.",
    title: "Når du ikke er part i sagen",
    where: "Tal med den, som sagen handler om. Det er som regel den person, der kan klage.",
    doNow: [
      "Få en skriftlig fuldmagt, hvis du skal klage på vegne af en anden.",
      "Er fristen tæt på, så hjælp personen med selv at klage nu. Nogle få ord er nok.",
      "Skriv i fuldmagten, hvem den er fra og til, og at den gælder klagen. Den skal have dato og underskrift.",
      "Spørg myndigheden, om du selv er part. Det kan du være i nogle sager om børn, plejefamilier, efterladte og voksne, der ikke selv kan klage.",
      "Er du bekymret for et barn, kan du skrive til kommunen eller til Ankestyrelsen.",
    ],
    bring: ["Fuldmagten.", "Afgørelsen, hvis personen vil vise dig den."],
    expect:
      "En fuldmagt lader dig handle for personen. Den gør dig ikke selv til part, heller ikke når du er pårørende eller plejefamilie.",
    sources: ["RSL", "FVL", "BL", "SL", "A7", "D2"],
  },
  folkeskole: {
    label: "Noget andet om folkeskolen",
    hint: "For eksempel klasse, skema, trivsel eller en afgørelse fra skolens leder. Ikke specialundervisning.",
    title: "Afgørelser om folkeskolen",
    where: "Tal med skolens leder, og skriv derefter til kommunen.",
    doNow: [
      "Skriv til lederen, hvad du er uenig i, og hvad du ønsker.",
      "Bed om en skriftlig afgørelse med begrundelse.",
      "Skriv til kommunen, hvis I ikke bliver enige.",
      "Gælder det specialundervisning, så følg klagevejen dertil. Gælder det fripladstilskud til SFO, så send klagen til kommunen inden fire uger. Den kan ende hos Ankestyrelsen.",
    ],
    bring: ["Det, skolen har skrevet.", "Referater fra møder."],
    expect:
      "De fleste afgørelser om folkeskolen kan ikke påklages til en højere myndighed. Ankestyrelsen kan som tilsyn vælge at se på, om loven er fulgt.",
    sources: ["FSL", "KSL"],
  },
  cpr: {
    label: "Adresse eller CPR",
    hint: "Kommunens afgørelse om, hvor man bor, eller andet i folkeregistret.",
    title: "Folkeregister og CPR",
    where:
      "Send klagen skriftligt til kommunen. Den sender den videre til ministeriet, hvis den ikke kan give dig ret.",
    doNow: [
      "Skriv klagen, og send den til kommunen.",
      "Skriv, hvor du bor, og siden hvornår.",
      "Får du kommunens nye vurdering, og er du uenig, så svar ministeriet inden fire uger.",
    ],
    bring: [theDecision, "Papirer, der viser, hvor du bor: for eksempel en lejekontrakt."],
    expect:
      "Kommunen ser på sagen igen. Loven nævner Indenrigs- og Sundhedsministeriet, men navnet kan være ændret: se i klagevejledningen.",
    deadline: "Fire uger fra du fik besked om afgørelsen (CPR-loven § 56).",
    sources: ["CPR", "FVL"],
  },
  skat: {
    label: "Skat",
    hint: "En afgørelse om skat.",
    title: "Klage over skat",
    where: "Klagen går til Skatteankestyrelsen.",
    doNow: [followGuidance, "Skriv klagen, og skriv en begrundelse. Den skal være skriftlig.", "Læg afgørelsen ved."],
    bring: [theDecision, "De papirer, der viser, at du har ret."],
    expect: "Klagevejledningen siger, hvordan klagen skal sendes, og om det koster noget.",
    deadline: "Tre måneder (skatteforvaltningsloven § 35 a). Se i brevet, hvornår den løber fra.",
    sources: ["SFL", "FVL"],
  },
  byggeri: {
    label: "Byggeri",
    hint: "Kommunens afgørelse om byggetilladelse eller et krav om at ændre noget bygget.",
    title: "Klage over byggesager",
    where: "Klagevejledningen i afgørelsen siger, hvem der behandler klagen. Vi har ikke kunnet bekræfte det i loven.",
    doNow: [followGuidance, "Spørg kommunen, om arbejdet må gå i gang, mens klagen behandles.", askForGuidance],
    bring: [theDecision, "Tegninger og breve om sagen."],
    expect: "Spørg, hvad klagenævnet kan se på, og om det koster noget at klage.",
    deadline: "Regn med fire uger. Det tal står i en ældre udgave af byggeloven, så følg brevet.",
    sources: ["FVL"],
  },
  "plan-miljoe-natur": {
    label: "Planer, miljø eller natur",
    hint: "For eksempel lokalplan, støj, forurening eller fredet natur.",
    title: "Klage over planer, miljø og natur",
    where: "Klagen går til Planklagenævnet eller Miljø- og Fødevareklagenævnet. Det står i klagevejledningen hvilket.",
    doNow: [followGuidance, "Se efter, om du skal bruge en digital portal.", askForGuidance],
    bring: [theDecision, "Kort, billeder og breve om sagen."],
    expect: "Loven siger, hvem der kan klage, og hvad nævnet kan se på. Spørg kommunen, hvis du er i tvivl.",
    deadline:
      "Normalt fire uger (planloven § 60 og miljøbeskyttelsesloven § 93). Følg brevet, hvis det siger noget andet.",
    sources: ["PLAN", "MBL", "FVL"],
  },
  parkering: {
    label: "Parkering",
    hint: "En afgift for parkering, som kommunen har givet.",
    title: "Kommunens afgift for parkering",
    where: "Skriv til kommunen, og sig hvorfor du er uenig. Der er ikke en højere myndighed at klage til.",
    doNow: [
      "Skriv til kommunen hurtigst muligt.",
      "Læg billeder af skiltet og bilen ved.",
      "Spørg, om du skal betale, mens de ser på sagen.",
    ],
    bring: ["Afgiften.", "Billeder.", "P-billet eller kvittering fra en app."],
    expect: "Siger kommunen nej, er det domstolene, der kan se på sagen (færdselsloven §§ 121 og 122 a).",
    sources: ["FDL"],
  },
  sundhed: {
    label: "Behandling i sundhedsvæsenet",
    hint: "For eksempel læge, sygehus, tandlæge eller sygepleje.",
    title: "Klage over behandling",
    where: "Klagen går til Styrelsen for Patientklager (LBK nr. 1250 af 2025, § 1).",
    doNow: [
      "Find ud af, hvem der stod for behandlingen, og hvornår.",
      "Følg vejledningen hos Styrelsen for Patientklager.",
      "Spørg patientens forening eller stedet selv om hjælp.",
    ],
    bring: ["Din journal.", "Navnet på stedet.", "Breve om behandlingen."],
    expect: "Der er flere slags klager på området. Styrelsen kan vise dig den rigtige.",
    deadline: "Der er frister i loven, som vi ikke har gennemgået. Spørg Styrelsen for Patientklager i dag.",
    sources: ["KEL"],
  },
  huslejenaevn: {
    label: "Huslejenævnets afgørelse",
    hint: "Uenig i det, huslejenævnet har afgjort.",
    title: "Når huslejenævnet har afgjort sagen",
    where: "Sagen går til boligretten. I København er der først et ankenævn.",
    doNow: [
      "Læs i afgørelsen, hvor du kan gå hen.",
      "Få råd fra en jurist eller en forening for lejere.",
      "Skriv datoen for fristen ned.",
    ],
    bring: [theDecision, "Din lejekontrakt.", "Breve om sagen."],
    expect: "En retssag kan koste penge. Spørg, om du kan få hjælp til at betale.",
    deadline: "Fire uger (lov om boligforhold §§ 88 og 89). Se i brevet, hvornår den løber fra.",
    sources: ["BFL"],
  },
  "anden-kommunal-afgoerelse": {
    label: "Noget andet, som kommunen har afgjort",
    hint: "Det passer ikke på de andre valg, eller der står ikke en klageinstans i brevet.",
    title: "Andre afgørelser fra kommunen",
    where:
      "Følg klagevejledningen i brevet. Er der ikke en klageinstans, så skriv til kommunen selv. Ankestyrelsen kan som tilsyn vælge at se på, om loven er fulgt.",
    doNow: [
      followGuidance,
      askForGuidance,
      "Bed kommunen om at se på sagen igen, hvis der er noget nyt eller en fejl.",
      "Skriv til tilsynet hos Ankestyrelsen, hvis du mener, at kommunen ikke følger loven.",
    ],
    bring: [theDecision, "Kommunens svar."],
    expect:
      "Tilsynet vælger selv, om det vil rejse en sag. Det gør det ikke, når en anden klagemyndighed kan se på sagen.",
    sources: ["FVL", "KSL"],
  },
  ungdomskriminalitetsnaevnet: {
    label: "Ungdomskriminalitetsnævnet",
    hint: "Nævnet har afgjort en sag om en ung.",
    title: "Klage over Ungdomskriminalitetsnævnet",
    where:
      "Klageinstansen er Ankestyrelsen for de afgørelser, som loven nævner. Se i brevet, hvor klagen skal sendes hen.",
    doNow: [followGuidance, "Spørg, om der er ret til en gratis advokat.", askForGuidance],
    bring: [theDecision, "Breve fra nævnet og kommunen."],
    expect: "Ankestyrelsen prøver hele sagen. Dens afgørelse kan kræves for retten efter særlige regler.",
    deadline: "Fire uger (lov om bekæmpelse af ungdomskriminalitet § 55).",
    sources: ["UKL", "RSL"],
  },
  "ikke-en-myndighed": {
    label: "Det er ikke en myndighed",
    hint: "For eksempel en privat udlejer, et firma, en bank eller en nabo.",
    title: "Når det ikke er en myndighed",
    where:
      "De klageveje, vi kender, er kun for sager hos det offentlige. Spørg en advokatvagt eller en retshjælp, hvor din sag hører til.",
    doNow: [
      "Skriv til modparten, hvad du er uenig i, og hvad du ønsker. Gem en kopi.",
      "Spørg om råd snart. Der kan være frister, som vi ikke kender.",
      "Er det en lejebolig, så spørg huslejenævnet i din kommune, om det kan se på sagen.",
      "Har en myndighed også afgjort noget i sagen, så klag over det for sig.",
    ],
    bring: ["Aftalen eller kontrakten.", "Det, I har skrevet til hinanden.", "Regninger og kvitteringer."],
    expect: "Forvaltningsloven og klagevejene her gælder ikke mellem private.",
    sources: ["FVL"],
  },
  diskrimination: {
    label: "Behandlet dårligere end andre",
    hint: "For eksempel på grund af køn, handicap, alder eller tro.",
    title: "Forskelsbehandling",
    where:
      "Klagen går direkte til Ligebehandlingsnævnet. Kan en anden myndighed se på sagen, skal den afgøre den først.",
    doNow: [
      "Skriv, hvad der skete, hvornår, og hvorfor du mener, at det er forskelsbehandling.",
      "Spørg nævnet, om din sag hører til dér.",
      deadlineKeepsRunning,
    ],
    bring: ["Breve og beskeder.", "Navne på dem, der så det."],
    expect: "Nævnet ser på forskelsbehandling, ikke på resten af sagen (loven om Ligebehandlingsnævnet §§ 1, 4 og 5).",
    sources: ["LBN"],
  },
  "ingen-af-disse": {
    label: "Ingen af disse",
    hint: "I tvivl om, hvor sagen hører hjemme.",
    title: "Når du ikke ved, hvor sagen hører til",
    where: "Spørg den myndighed, du har sagen hos. Den skal vejlede dig, også om hvor du kan klage.",
    doNow: [
      "Skriv til myndigheden: Hvem har afgjort sagen, og hvordan kan jeg klage?",
      "Er der en afgørelse, så klag i dag til den, der har truffet den. Skriv kort hvorfor. Resten kan du sende bagefter.",
      "Få råd, for eksempel hos en advokatvagt eller en retshjælp. I kommunen kan en borgerrådgiver hjælpe, hvis der er en.",
    ],
    bring: ["Alle breve i sagen.", "En liste med datoer: hvad skete hvornår?"],
    expect: "Skriver du et forkert sted hen, skal brevet så vidt muligt sendes videre. Fristen løber imens.",
    sources: ["FVL", "D1"],
  },
};
