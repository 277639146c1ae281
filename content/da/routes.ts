import type { RouteId } from "#content/ids/routes.ts";
import type { SourceId } from "#content/ids/sources.ts";
import type { StationId } from "#content/ids/stations.ts";
import { noPause, waitsInChildCases } from "./pauses.ts";

/** One place on a route: what happens there, and what the person does. */
type RouteStation = {
  readonly station: StationId;
  readonly does: string;
  /** A time, only where a source gives one. */
  readonly within?: string;
  readonly you: string;
  readonly sources: readonly SourceId[];
};

/** A complaint route in words (R2). */
export type RouteWords = {
  readonly title: string;
  readonly intro: string;
  /** In R2's order for this route; tests/content compares them with the table. */
  readonly stations: readonly RouteStation[];
  /** F6: by phone, or in writing only. */
  readonly sendBy: string;
  /** R3: opens with the truth that a complaint normally pauses nothing. */
  readonly pauses: string;
  /** What must be said on the spot: who may complain, what goes another way. */
  readonly limits: readonly string[];
  /** The same, for the time before there is a decision. */
  readonly limitsBefore?: readonly string[];
  readonly sources: readonly SourceId[];
};

/** Who may complain in a child's case (barnets lov §§ 144 and 145), said in the plan of such a case as well. */
export const whoInChildCase =
  "Den, der har forældremyndigheden, kan som regel klage i barnets sag. Børn kan selv klage fra 10 år i mange sager. En forælder uden forældremyndighed kan klage over samvær, kontakt og flytning, der angår forælderen. Kommende forældre og netværksplejefamilier kan i nogle sager.";

/**
 * A change of place may not wait for the complaint, and waits for another request (R3; retssikkerhedsloven § 72, stk. 2
 * and 7). Of hjemgivelse, which does wait, nothing is said here.
 */
export const whenChildMoves =
  "Skal et anbragt barn flytte til et nyt sted, er det ikke sikkert, at det venter på klagen. Spørg, hvem der kan bede Ankestyrelsen om en vurdering (barnets lov §§ 98 og 101).";

/** Said of a topic where it is not said of the case (R3). */
export const noticeOf14Weeks =
  "Nogle former for hjælp kan kun tages fra dig med 14 ugers varsel. Ændringen må først begynde, når de 14 uger er gået, også når du klager.";

const noRuleOnPause = `${noPause} Vi har ikke set en regel, der siger andet her. Spørg myndigheden, og regn med, at afgørelsen gælder imens.`;
const phoneOrWriting =
  "Ring, skriv et brev eller klag digitalt: digitalt skal klagen være fremme senest kl. 23.59, telefon og brev inden for kontortiden.";
const inWriting =
  "Klag skriftligt, digitalt eller i et brev, så klagen er fremme inden for kontortiden, før fristen er gået.";
const onlyTheParty = "Kun den, som afgørelsen handler om, kan klage. En anden kan gøre det for dig med en fuldmagt.";
const lateSentOnAtOnce =
  "Kommer klagen efter fristen, sendes den straks videre uden genvurdering. Kun Ankestyrelsen kan se bort fra fristen, så skriv hvorfor.";
const lateAtBoard =
  "Kommer klagen efter fristen, kan Ankestyrelsen se bort fra det, når der er en særlig grund. Skriv hvorfor.";
const maintainWithinFourWeeks =
  "Får du kun delvist medhold, skal du inden fire uger efter den nye afgørelse sige, at du fastholder klagen. Ellers går den ikke videre.";
const boardDecides =
  "Ankestyrelsen ser på sagen. Den kan stadfæste, ændre, ophæve eller hjemvise afgørelsen, eller afvise klagen.";
const answerAndSend = "Svar, hvis du bliver spurgt, og send nye oplysninger, når du har dem.";
const boardWaiting = `Du får et brev om, hvor længe det ventes at tage. ${answerAndSend}`;
const courtAfterBoard =
  "Er du stadig uenig, kan sagen prøves ved domstolene. Du kan ikke klage til en anden myndighed over Ankestyrelsen.";
const courtAdvice =
  "Få råd fra en jurist først. Er der en frist for at gå i retten, skal den stå i afgørelsen. Ombudsmanden kan du skrive til inden et år, når der ikke er andre at klage til.";

export const routes: Readonly<Record<RouteId, RouteWords>> = {
  kommune: {
    title: "Kommunen",
    intro:
      "Du sender én klage, og den skal til kommunen. Kan kommunen ikke give dig ret, sender den selv klagen videre til Ankestyrelsen.",
    stations: [
      {
        station: "kommune",
        does: "Klagen sætter genvurderingen i gang: kommunen ser på sin egen afgørelse igen. Giver den dig ikke medhold, sender den klagen videre.",
        within:
          "Fire uger fra kommunen har fået klagen. 14 dage i sager med 14 ugers varsel, og straks når sagen haster.",
        you: `Send én klage til kommunen. Vent ikke på en genvurdering, for den kommer først, når du har klaget. ${maintainWithinFourWeeks}`,
        sources: ["RSL", "RSB"],
      },
      { station: "ankestyrelsen", does: boardDecides, you: boardWaiting, sources: ["RSL", "FO"] },
      { station: "domstolene", does: courtAfterBoard, you: courtAdvice, sources: ["FVL", "OMB"] },
    ],
    sendBy: phoneOrWriting,
    pauses: `${noPause} ${waitsInChildCases} Ved botilbud efter servicelovens kapitel 20 kan du bede om pause, og ved 14 ugers varsel må ændringen først ske bagefter.`,
    limits: [
      onlyTheParty,
      whoInChildCase,
      whenChildMoves,
      "Bed selv om pause, gerne i klagen, når sagen er om botilbud efter servicelovens kapitel 20. Det er Ankestyrelsen, der siger ja eller nej.",
      "Kommunen kan i nogle børnesager beslutte, at noget skal ske straks. Den beslutning kan du ikke klage over.",
      noticeOf14Weeks,
      "Førtidspension og sygedagpenge ender formelt hos Ankestyrelsens Beskæftigelsesudvalg. Klagen skal stadig til kommunen først.",
      "Ældreloven: du kan ikke klage over den del af afgørelsen, som kun stopper den gamle hjælp efter serviceloven.",
      "Har en anden kommune afgjort sagen for din kommune, skal klagen til din handlekommune. Det er den kommune, der har ansvaret for din sag.",
      "Det generelle serviceniveau kan du ikke klage over til Ankestyrelsen. Du kan klage over det, der er afgjort i din egen sag.",
      "Skole, CPR, byggeri, skat og parkering går andre veje. Se efter i klagevejledningen.",
      lateSentOnAtOnce,
    ],
    sources: ["RSL", "RSB", "BL", "SL", "AEL", "A2", "D1"],
  },
  "kommune-beskaeftigelse": {
    title: "Kommunen (job og forsørgelse; før: jobcenteret)",
    intro:
      "Du sender én klage, og den skal til kommunen. Kan kommunen ikke give dig ret, sender den selv klagen videre til Ankestyrelsen.",
    stations: [
      {
        station: "kommune-beskaeftigelse",
        does: "Klagen sætter genvurderingen i gang: kommunen ser på sin egen afgørelse igen. Giver den dig ikke medhold, sender den klagen videre.",
        within:
          "Fire uger fra kommunen har fået klagen. Fem dage i nogle sager om forsikrede ledige, og straks når sagen haster.",
        you: `Send én klage til kommunen. Vent ikke på en genvurdering, for den kommer først, når du har klaget. ${maintainWithinFourWeeks}`,
        sources: ["RSL", "RSB"],
      },
      {
        station: "ankestyrelsen",
        does: "Ankestyrelsen ser på sagen. Formelt er det dens Beskæftigelsesudvalg, men de fleste sager afgøres uden udvalget.",
        within: "Fire uger i de sager, hvor kommunen kun har fem dage.",
        you: answerAndSend,
        sources: ["RSL", "RSB", "LAB"],
      },
      { station: "domstolene", does: courtAfterBoard, you: courtAdvice, sources: ["FVL", "OMB"] },
    ],
    sendBy: phoneOrWriting,
    pauses: `${noPause} Det gælder også her. Følg derfor det, kommunen har bestemt, mens du venter, og bed om hjælp, hvis du ikke kan.`,
    limits: [
      onlyTheParty,
      "Det er kommunen, der har afgjort sagen, også når der står jobcenter i brevet.",
      "Er det a-kassen, der har afgjort sagen, er klagevejen en anden.",
      "Klager du over, hvordan en offentlig arbejdsgiver har regnet arbejdstiden ud, løber fristen fra den dag, jobbet begyndte.",
      "Det generelle serviceniveau kan du ikke klage over til Ankestyrelsen. Du kan klage over det, der er afgjort i din egen sag.",
      lateSentOnAtOnce,
    ],
    sources: ["RSL", "RSB", "LAB", "REF", "A2"],
  },
  "boerne-og-ungeudvalg": {
    title: "Kommunens børne- og ungeudvalg",
    intro: "Du sender én klage, og den skal direkte til Ankestyrelsen. Udvalget ser ikke på sin afgørelse igen.",
    stations: [
      {
        station: "ankestyrelsen",
        does: "Ankestyrelsen prøver hele sagen igen. Før den afgør sagen, er der et møde, hvor du kan sige din mening.",
        within: "Afgørelsen skal være der inden otte uger.",
        you: "Send én klage direkte til Ankestyrelsen. Der er ingen genvurdering her. Får kommunen klagen ved en fejl, skal den straks sende den videre.",
        sources: ["BL", "RSL", "RSB", "FO", "A2"],
      },
      {
        station: "domstolene",
        does: "Retten kan prøve det, Ankestyrelsen har afgjort. Byretten har to fagfolk i børns forhold med.",
        within: "Kravet skal stilles inden fire uger efter, at du har fået Ankestyrelsens afgørelse.",
        you: "Skriv til Ankestyrelsen, at du kræver sagen for retten. Skriv ikke til retten selv.",
        sources: ["BL"],
      },
    ],
    sendBy:
      "Klag skriftligt til Ankestyrelsen: digitalt skal klagen være fremme senest kl. 23.59, et brev inden for kontortiden.",
    pauses: `${noPause} Det gælder også her. Kun under ganske særlige omstændigheder kan Ankestyrelsens direktør bestemme, at afgørelsen skal vente.`,
    limits: [
      "Den, der har forældremyndigheden, kan klage, og det kan barnet fra 10 år.",
      "En forælder uden forældremyndighed kan klage i nogle sager: afbrudt kontakt og kontrol med breve og telefon.",
      "En plejefamilie kan klage i nogle sager om at flytte eller hjemtage et barn.",
      "Kommunen skal tilbyde en gratis advokat til den, der har forældremyndigheden, kommende forældre og barnet fra 10 år, også når du klager. I nogle sager også plejeforældre og en forælder uden forældremyndighed.",
      "Den, der har forældremyndigheden, og barnet fra 10 år kan få dækket transporten til møder i Ankestyrelsen.",
      "Andre afgørelser efter barnets lov, som kommunen selv har truffet, følger kommunens klagevej og bliver genvurderet.",
      "En foreløbig afgørelse kan Ankestyrelsen ikke se på, så længe udvalget har en sag om anbringelse i gang. Klag alligevel inden fristen.",
      "Adoption uden samtykke afgøres af Ankestyrelsen. Vil du have den for retten, er der kun 14 dage, fra du fik afgørelsen.",
      lateAtBoard,
    ],
    limitsBefore: ["Før udvalget afgør sagen, skal du som regel have lejlighed til at sige din mening til det."],
    sources: ["BL", "RSL", "RSB", "FO", "A2"],
  },
  "udbetaling-danmark": {
    title: "Udbetaling Danmark",
    intro:
      "Du sender én klage, og den skal til Udbetaling Danmark. Kan de ikke give dig ret, sender de selv klagen videre til Ankestyrelsen.",
    stations: [
      {
        station: "udbetaling-danmark",
        does: "Klagen sætter genvurderingen i gang: Udbetaling Danmark ser på sin egen afgørelse igen. Giver de dig ikke medhold, sender de klagen videre.",
        within: "Fire uger fra de har fået klagen, og straks når sagen haster.",
        you: `Send én klage til Udbetaling Danmark. Vent ikke på en genvurdering, for den kommer først, når du har klaget. ${maintainWithinFourWeeks}`,
        sources: ["RSL", "RSB", "B3"],
      },
      { station: "ankestyrelsen", does: boardDecides, you: boardWaiting, sources: ["RSL", "FO"] },
      { station: "domstolene", does: courtAfterBoard, you: courtAdvice, sources: ["FVL", "OMB"] },
    ],
    sendBy: phoneOrWriting,
    pauses: `${noPause} Men klager du over et krav om at betale for meget boligstøtte tilbage, er kravet på pause imens.`,
    limits: [
      onlyTheParty,
      "Er sagen om gæld fra SU, går den til et andet nævn.",
      "Udbetaling Danmark bruger mange love. Står der en anden klageinstans i brevet, så følg brevet.",
      "Nogle sager går formelt til Ankestyrelsens Beskæftigelsesudvalg. Klagen skal stadig til Udbetaling Danmark først.",
      "Bliver boligstøtten sendt til din udlejer, kan du ikke klage over netop det (boligstøtteloven § 73 a).",
      lateSentOnAtOnce,
    ],
    sources: ["RSL", "RSB", "B3"],
  },
  "udbetaling-danmark-su-gaeld": {
    title: "Udbetaling Danmark: gæld fra SU",
    intro:
      "Du sender én klage, og den skal afleveres hos Udbetaling Danmark. Den går til Ankenævnet for Statens Uddannelsesstøtteordninger, ikke til Ankestyrelsen.",
    stations: [
      {
        station: "udbetaling-danmark",
        does: "Udbetaling Danmark tager imod klagen. Får du ikke helt ret, går den videre til nævnet. Vi har ikke set en fast tid for det.",
        you: "Send én klage i Udbetaling Danmarks selvbetjening. Gem kvitteringen.",
        sources: ["SU", "SUBEK"],
      },
      {
        station: "ankenaevnet-for-uddannelsesstoette",
        does: "Nævnet ser på sagen og afgør klagen.",
        you: "Svar, hvis nævnet spørger dig. Send nye oplysninger, når du har dem.",
        sources: ["SU", "A9"],
      },
      {
        station: "domstolene",
        does: "Er du stadig uenig, kan du undersøge, om sagen kan prøves ved domstolene.",
        you: courtAdvice,
        sources: ["FVL", "OMB"],
      },
    ],
    sendBy:
      "Klag i Udbetaling Danmarks selvbetjening inden for kontortiden, før fristen er gået, og ring og spørg, hvis du ikke kan bruge den.",
    pauses: noRuleOnPause,
    limits: [
      onlyTheParty,
      "Kommer klagen efter fristen, så send den i dag og skriv hvorfor. Man kan se bort fra fristen af særlige grunde, højst i seks måneder efter, at du fik afgørelsen.",
      "Andre sager fra Udbetaling Danmark går til Ankestyrelsen.",
    ],
    sources: ["SU", "SUBEK", "A9"],
  },
  aes: {
    title: "Arbejdsmarkedets Erhvervssikring (AES)",
    intro:
      "Du sender én klage, og den skal til AES. Kan AES ikke give dig ret, sender den selv klagen videre til Ankestyrelsen.",
    stations: [
      {
        station: "aes",
        does: "Klagen sætter genvurderingen i gang: AES ser på sin egen afgørelse igen. Giver AES dig ikke medhold, sendes sagen videre.",
        within: "Fire uger fra den dag, klagefristen er slut, og straks når sagen haster.",
        you: "Send én klage til AES. Får du kun delvist medhold, får du en ny afgørelse. Den kan du klage over inden fire uger, og så går klagen direkte videre.",
        sources: ["ASL", "AESB"],
      },
      {
        station: "ankestyrelsen",
        does: "Ankestyrelsen prøver hele sagen igen. Den kan give dig mere, det samme eller mindre end AES.",
        you: boardWaiting,
        sources: ["RSL", "FO", "A6"],
      },
      {
        station: "domstolene",
        does: "Er du stadig uenig, kan sagen prøves ved domstolene. Ankestyrelsen skal have afgjort den først.",
        within: "12 måneder fra Ankestyrelsens afgørelse for den skadede og de efterladte. Seks måneder for andre.",
        you: "Få råd fra en jurist, længe før fristen er gået. Den løber fra den dag, Ankestyrelsen afgjorde sagen.",
        sources: ["ASL"],
      },
    ],
    sendBy:
      "Brug skemaet, som afgørelsen linker til, skriv eller ring i åbningstiden: digitalt før midnat, et brev inden for kontortiden.",
    pauses: `${noPause} Det gælder også din klage. Klager din arbejdsgiver, forsikringen eller ATP, sætter det normalt afgørelsen på pause.`,
    limits: [
      "Afgørelsen kan også blive dårligere for dig, når Ankestyrelsen ser på den. Det sker lettere i sager om arbejdsskade end i andre sager.",
      "Den skadede eller de efterladte kan klage. Forsikringen, ATP og arbejdsgiveren kan også klage i nogle sager.",
      "Er der klaget fra begge sider, er der ingen genvurdering. Så går sagen direkte til Ankestyrelsen.",
      "Nogle afgørelser går til et ankenævn hos ATP. Det står i klagevejledningen.",
      "Hos AES tæller det også, hvis en digital klage er nået frem til Ankestyrelsen. Send den helst til AES.",
      lateSentOnAtOnce,
    ],
    sources: ["ASL", "AESB", "RSL", "A1", "A6", "E1", "E2"],
  },
  arbejdstilsynet: {
    title: "Arbejdstilsynet",
    intro:
      "Du sender én klage, og den skal til Arbejdstilsynet. Holder de fast, sender de den videre til Arbejdsmiljøklagenævnet, ikke til Ankestyrelsen.",
    stations: [
      {
        station: "arbejdstilsynet",
        does: "Klagen sætter genvurderingen i gang: Arbejdstilsynet ser på, om det holder fast. Det, de holder fast i, sender de selv videre.",
        within: "Snarest. Der er ikke sat et antal dage.",
        you: "Send én klage skriftligt til Arbejdstilsynet. Du skal ikke selv skrive til nævnet.",
        sources: ["AML", "AMKN"],
      },
      {
        station: "arbejdsmiljoeklagenaevnet",
        does: "Nævnet afgør klagen. Du kan ikke klage til en anden myndighed over nævnet.",
        you: "Svar, hvis nævnet spørger dig. Send nye oplysninger, når du har dem.",
        sources: ["AML"],
      },
      {
        station: "domstolene",
        does: "Er du stadig uenig, kan du undersøge, om sagen kan prøves ved domstolene.",
        you: courtAdvice,
        sources: ["FVL", "OMB"],
      },
    ],
    sendBy: inWriting,
    pauses: `${noPause} Her er det omvendt: en klage inden fristen sætter den på pause, til nævnet har afgjort sagen eller siger andet. Det gælder ikke påbud, der skal følges straks, og nogle andre afgørelser.`,
    limits: [
      "Er afgørelsen rettet mod din arbejdsgiver, er det ikke sikkert, at du selv kan klage. Spørg Arbejdstilsynet.",
      "Er du kommet til skade på arbejdet, er det en sag for AES.",
      "Nogle få afgørelser går til ministeren. Det står i klagevejledningen.",
      "Kommer klagen efter fristen, kan nævnet tage den alligevel, når der er særlige grunde.",
    ],
    sources: ["AML", "AMKN"],
  },
  socialtilsyn: {
    title: "Socialtilsynet",
    intro:
      "Du sender én klage, og den skal til socialtilsynet. Kan tilsynet ikke give dig ret, sender det selv klagen videre til Ankestyrelsen.",
    stations: [
      {
        station: "socialtilsyn",
        does: "Klagen sætter genvurderingen i gang: tilsynet ser på sin egen afgørelse igen. Giver det dig ikke medhold, sender det klagen videre.",
        within: "Fire uger fra tilsynet har fået klagen, og straks når sagen haster.",
        you: `Send én klage til socialtilsynet. Vent ikke på en genvurdering, for den kommer først, når du har klaget. ${maintainWithinFourWeeks}`,
        sources: ["STL", "RSL", "RSB"],
      },
      { station: "ankestyrelsen", does: boardDecides, you: boardWaiting, sources: ["RSL", "FO"] },
      { station: "domstolene", does: courtAfterBoard, you: courtAdvice, sources: ["FVL", "OMB"] },
    ],
    sendBy: phoneOrWriting,
    pauses: `${noPause} Den gør det, når tilsynet stopper godkendelsen af et tilbud, en forening eller en privat virksomhed. Det kan dog blive besluttet, at det skal ske straks.`,
    limits: [
      "Kun den, som afgørelsen er rettet til, kan klage: for eksempel tilbuddet eller plejefamilien.",
      "Bor du på stedet og er utilfreds, kan du skrive til socialtilsynet om det. Du kan klage til kommunen over din egen afgørelse.",
      lateSentOnAtOnce,
    ],
    sources: ["STL", "RSL", "RSB"],
  },
  adoptionssamraad: {
    title: "Adoptionssamrådet",
    intro:
      "Du sender én klage, og den skal til samrådet, som har adresse hos Familieretshuset. Derfra går den til Adoptionsnævnet, ikke til Ankestyrelsen.",
    stations: [
      {
        station: "adoptionssamraad",
        does: "Samrådet tager imod klagen og sender den og sagens papirer til nævnet. Vi har ikke set en regel om genvurdering her.",
        you: "Send én klage skriftligt til samrådet hos Familieretshuset.",
        sources: ["ADL", "ADB", "A8"],
      },
      {
        station: "adoptionsnaevnet",
        does: "Nævnet afgør klagen. En dommer står i spidsen for nævnet.",
        you: "Bed om at få lov at forklare dig mundtligt, hvis du ønsker det. Send nye oplysninger, når du har dem.",
        sources: ["ADL", "A8"],
      },
      {
        station: "domstolene",
        does: "Er du stadig uenig, kan du undersøge, om sagen kan prøves ved domstolene.",
        you: courtAdvice,
        sources: ["FVL", "OMB"],
      },
    ],
    sendBy: inWriting,
    pauses: noRuleOnPause,
    limits: [
      "Fristen her er seks måneder, og den løber fra samrådets afgørelse. Den løber ikke fra den dag, brevet kom.",
      "Har Familieretshuset selv afgjort sagen, går klagen til Ankestyrelsen i stedet.",
      "Kommer klagen efter fristen, så send den alligevel og skriv hvorfor. Vi har ikke set en regel om det.",
    ],
    sources: ["ADL", "ADB", "A8"],
  },
  specialundervisning: {
    title: "Specialundervisning i folkeskolen",
    intro:
      "Du sender én klage til den, der har afgjort sagen: skolens leder eller kommunen. Derfra går den til Klagenævnet for Specialundervisning.",
    stations: [
      {
        station: "skolen-eller-kommunen",
        does: "Klagen sætter genvurderingen i gang: de ser på deres egen afgørelse igen. Giver de dig ikke medhold, sender de klagen videre.",
        within: "Fire uger fra de har fået klagen.",
        you: `Send én klage til den, der har afgjort sagen. Vent ikke på en genvurdering, for den kommer først, når du har klaget. ${maintainWithinFourWeeks}`,
        sources: ["FSL", "SUB"],
      },
      {
        station: "klagenaevnet-for-specialundervisning",
        does: "Nævnet ser på sagen. Loven sætter grænser for, hvornår det må ændre tilbuddet, og det kan ikke vælge en bestemt skole.",
        you: "Send nye oplysninger, når du har dem, for eksempel en udtalelse fra en fagperson.",
        sources: ["FSL", "SUB"],
      },
      {
        station: "domstolene",
        does: "Er du stadig uenig, kan du undersøge, om sagen kan prøves ved domstolene.",
        you: courtAdvice,
        sources: ["FVL", "OMB"],
      },
    ],
    sendBy: inWriting,
    pauses: noRuleOnPause,
    limits: [
      "Det er den, der har forældremyndigheden, som kan klage.",
      "Du kan klage, når barnet skal have mindst ni timers støtte om ugen, eller når det er om specialklasse, specialskole, behandlingstilbud eller børne- og ungehjem.",
      "Får barnet støtte i færre timer, kan du normalt ikke klage til nævnet.",
      "For de yngste, til og med 3. klasse, kan andre timetal gælde, når barnet har få timer om ugen.",
      "Andre afgørelser om folkeskolen kan normalt ikke påklages til en højere myndighed.",
      "Kommer klagen efter fristen, skal den straks sendes videre til nævnet. Skriv hvorfor den kommer nu.",
    ],
    sources: ["FSL", "SUB"],
  },
  stu: {
    title: "STU: særligt tilrettelagt ungdomsuddannelse",
    intro:
      "Du sender én klage, og den afgøres af Klagenævnet for Specialundervisning. Følg brevet: det er ikke helt klart, om den skal forbi kommunen først.",
    stations: [
      {
        station: "klagenaevnet-for-specialundervisning",
        does: "Nævnet ser på sagen og afgør klagen. Loven om STU nævner ingen genvurdering hos kommunen først.",
        you: "Send én klage dertil, hvor klagevejledningen siger. Siger den intet, så send den til nævnet og spørg kommunen.",
        sources: ["STU"],
      },
      {
        station: "domstolene",
        does: "Er du stadig uenig, kan du undersøge, om sagen kan prøves ved domstolene.",
        you: courtAdvice,
        sources: ["FVL", "OMB"],
      },
    ],
    sendBy: inWriting,
    pauses: noRuleOnPause,
    limits: [
      "Loven siger, at det er den unge selv, der kan klage. Forældre skal have en fuldmagt, i hvert fald når den unge er fyldt 18.",
      "Nævnet ser kun på de afgørelser, som loven nævner, og på indholdet af uddannelsen. Resten kan ikke påklages til en højere myndighed.",
      "Vi har ikke set en regel om, hvad der sker, når klagen kommer efter fristen. Send den alligevel, og skriv hvorfor.",
    ],
    sources: ["STU", "FVL"],
  },
  voksenspecialundervisning: {
    title: "Specialundervisning for voksne",
    intro:
      "Du sender én klage, og den afgøres af Klagenævnet for Specialundervisning. Følg brevet: det er ikke helt klart, om den skal forbi andre først.",
    stations: [
      {
        station: "klagenaevnet-for-specialundervisning",
        does: "Nævnet ser på sagen og afgør klagen. Vi har ikke set en regel om genvurdering først.",
        you: "Send én klage dertil, hvor klagevejledningen siger. Siger den intet, så send den til nævnet og spørg den, der har afgjort sagen.",
        sources: ["VUL"],
      },
      {
        station: "domstolene",
        does: "Er du stadig uenig, kan du undersøge, om sagen kan prøves ved domstolene.",
        you: courtAdvice,
        sources: ["FVL", "OMB"],
      },
    ],
    sendBy: inWriting,
    pauses: noRuleOnPause,
    limits: [
      "Vi har ikke set en regel om, hvad der sker, når klagen kommer efter fristen. Send den alligevel, og skriv hvorfor.",
    ],
    sources: ["VUL", "FVL"],
  },
  su: {
    title: "SU og anden støtte til uddannelse",
    intro:
      "Du sender én klage, og den skal afleveres på dit uddannelsessted. Får du ikke ret hos styrelsen, er det en ny afgørelse, som du kan klage over.",
    stations: [
      {
        station: "uddannelsesinstitutionen",
        does: "Stedet tager imod klagen. Får du ikke helt ret, sender det klagen videre. Vi har ikke set en fast tid for det.",
        you: "Skriv klagen til styrelsen, men send den til uddannelsesstedet. Du skal kun sende én klage.",
        sources: ["SU", "SUBEK"],
      },
      {
        station: "uddannelses-og-forskningsstyrelsen",
        does: "Styrelsen afgør klagen over stedet. Har styrelsen afgjort sagen fra start, går klagen til ankenævnet.",
        you: "Er du uenig med styrelsen, så klag igen inden fire uger. Den klage skal også sendes til uddannelsesstedet.",
        sources: ["SU", "SUBEK"],
      },
      {
        station: "ankenaevnet-for-uddannelsesstoette",
        does: "Nævnet ser på det, som styrelsen har afgjort.",
        you: "Svar, hvis nævnet spørger dig. Send nye oplysninger, når du har dem.",
        sources: ["SU", "A9"],
      },
      {
        station: "domstolene",
        does: "Er du stadig uenig, kan du undersøge, om sagen kan prøves ved domstolene.",
        you: courtAdvice,
        sources: ["FVL", "OMB"],
      },
    ],
    sendBy: inWriting,
    pauses: noRuleOnPause,
    limits: [
      onlyTheParty,
      "Nogle klager skal sendes direkte til styrelsen, og nogle afgørelser kan ikke påklages. Det står i brevet.",
      "Kommer klagen efter fristen, så send den i dag og skriv hvorfor. Man kan se bort fra fristen af særlige grunde, højst i seks måneder efter, at du fik afgørelsen.",
      "Kommer kravet om gæld fra Udbetaling Danmark, skal klagen dertil.",
    ],
    sources: ["SU", "SUBEK", "A9"],
  },
  "a-kasse": {
    title: "A-kassen",
    intro:
      "Du sender én klage, og den skal til a-kassens hovedledelse. Holder a-kassen fast, sender den selv klagen til STAR, ikke til Ankestyrelsen.",
    stations: [
      {
        station: "a-kasse",
        does: "Klagen sætter genvurderingen i gang: a-kassens hovedledelse ser på sagen igen. Det, den holder fast i, sender den selv videre.",
        you: "Send én klage skriftligt til a-kassens hovedledelse. Du skal ikke selv skrive til STAR.",
        sources: ["AL"],
      },
      {
        station: "star",
        does: "STAR er Styrelsen for Arbejdsmarked og Rekruttering. STAR afgør klagen over a-kassen.",
        you: "Er du uenig med STAR, er det en ny afgørelse. Klag igen inden fire uger, og send den klage til STAR.",
        sources: ["AL"],
      },
      {
        station: "ankestyrelsen",
        does: "Ankestyrelsens Beskæftigelsesudvalg afgør klagen over STAR. Du kan ikke klage til en anden myndighed over udvalget.",
        you: answerAndSend,
        sources: ["AL"],
      },
      {
        station: "domstolene",
        does: "Er du stadig uenig, kan du undersøge, om sagen kan prøves ved domstolene.",
        you: courtAdvice,
        sources: ["FVL", "OMB"],
      },
    ],
    sendBy: inWriting,
    pauses: `${noPause} Efter det, vi har set, gælder det også her.`,
    limits: [
      onlyTheParty,
      "Nogle afgørelser går uden om STAR: om mindre intensiv indsats og om at miste retten til selv at booke møder. Det står i brevet.",
      "Nogle af STARs afgørelser går til ministeren, og nogle kan ikke påklages. Det står i brevet.",
      "Kommer klagen efter fristen, kan STAR se bort fra det, når der er en særlig grund.",
    ],
    sources: ["AL", "LAB", "A3"],
  },
  star: {
    title: "STAR, efter en klage over a-kassen",
    intro:
      "Det her er andet trin. Du sender én klage, og den skal til STAR, som sender den til Ankestyrelsen, hvis de holder fast.",
    stations: [
      {
        station: "star",
        does: "Din klage sætter genvurderingen i gang: STAR ser på sin egen afgørelse igen. Holder STAR fast, helt eller delvist, sender de klagen videre.",
        you: "Send én klage skriftligt til STAR. Du får besked, når den er sendt videre.",
        sources: ["AL"],
      },
      {
        station: "ankestyrelsen",
        does: "Ankestyrelsens Beskæftigelsesudvalg afgør klagen. Du kan ikke klage til en anden myndighed over udvalget.",
        you: answerAndSend,
        sources: ["AL", "RSL"],
      },
      {
        station: "domstolene",
        does: "Er du stadig uenig, kan du undersøge, om sagen kan prøves ved domstolene.",
        you: courtAdvice,
        sources: ["FVL", "OMB"],
      },
    ],
    sendBy: inWriting,
    pauses: noRuleOnPause,
    limits: [
      onlyTheParty,
      "Vejen gælder det, du har ret og pligt til som medlem. Andre af STARs afgørelser går til ministeren.",
      "Har STAR svaret på en klage over a-kassens måde at behandle sagen på, kan du ikke klage videre over det.",
      "Kommer klagen efter fristen, kan Ankestyrelsens chef se bort fra det, når der er en særlig grund.",
    ],
    sources: ["AL", "RSL"],
  },
  seniorpensionsenheden: {
    title: "Seniorpensionsenheden",
    intro:
      "Du sender én klage, og den skal til Seniorpensionsenheden. Kan de ikke give dig ret, sender de selv klagen videre til Ankestyrelsen.",
    stations: [
      {
        station: "seniorpensionsenheden",
        does: "Klagen sætter genvurderingen i gang: enheden ser på sin egen afgørelse igen. Giver den dig ikke medhold, sender den klagen videre.",
        within: "Fire uger fra de har fået klagen, og straks når sagen haster.",
        you: `Send én klage skriftligt til Seniorpensionsenheden. Vent ikke på en genvurdering, for den kommer først, når du har klaget. ${maintainWithinFourWeeks}`,
        sources: ["RSL", "RSB"],
      },
      {
        station: "ankestyrelsen",
        does: "Ankestyrelsen ser på sagen. Formelt er det dens Beskæftigelsesudvalg, men de fleste sager afgøres uden udvalget.",
        you: answerAndSend,
        sources: ["RSL", "RSB"],
      },
      { station: "domstolene", does: courtAfterBoard, you: courtAdvice, sources: ["FVL", "OMB"] },
    ],
    sendBy: "Klag skriftligt: digitalt skal klagen være fremme senest kl. 23.59, et brev inden for kontortiden.",
    pauses: `${noPause} Det gælder også her.`,
    limits: [onlyTheParty, "Har kommunen afgjort en sag om førtidspension, er klagevejen kommunens.", lateSentOnAtOnce],
    sources: ["RSL", "RSB"],
  },
  "familieretshuset-adoption": {
    title: "Familieretshuset: adoption",
    intro:
      "Du sender én klage, og den skal til Familieretshuset. De sender den og sagens papirer videre til Ankestyrelsen.",
    stations: [
      {
        station: "familieretshuset",
        does: "Familieretshuset sender klagen videre. De kan tage sagen op igen, hvis der er vigtigt nyt, eller der er sket fejl.",
        you: "Send én klage skriftligt til Familieretshuset. Skriv, hvis du har vigtige nye oplysninger.",
        sources: ["ADL", "ADB"],
      },
      {
        station: "ankestyrelsen",
        does: "Ankestyrelsen ser på sagen og afgør klagen.",
        you: boardWaiting,
        sources: ["ADL", "FO"],
      },
      { station: "domstolene", does: courtAfterBoard, you: courtAdvice, sources: ["FVL", "OMB"] },
    ],
    sendBy: inWriting,
    pauses: noRuleOnPause,
    limits: [
      "Har et adoptionssamråd afgjort sagen, går klagen til Adoptionsnævnet i stedet.",
      "Adoption uden samtykke afgøres af Ankestyrelsen. Vil du have den for retten, er der kun 14 dage, fra du fik afgørelsen.",
      "Bed Ankestyrelsen om mere tid, før de 14 dage er gået, hvis du har brug for det.",
      "Du kan klage over, at Familieretshuset vælger at tage sagen op igen.",
    ],
    sources: ["ADL", "ADB"],
  },
  "familieretshuset-botilbud": {
    title: "Familieretshuset: botilbud uden samtykke",
    intro:
      "Du sender én klage, og den skal direkte til Ankestyrelsen. Familieretshuset ser ikke på sin afgørelse igen.",
    stations: [
      {
        station: "ankestyrelsen",
        does: "Ankestyrelsen afgør klagen. Kommer klagen til Familieretshuset, skal de straks sende den videre.",
        within: "Afgørelsen skal være der inden otte uger.",
        you: "Send én klage direkte til Ankestyrelsen. Der er ingen genvurdering her.",
        sources: ["SL", "RSL", "RSB"],
      },
      {
        station: "domstolene",
        does: "Retten kan prøve det, Ankestyrelsen har afgjort.",
        within: "Kravet skal stilles inden fire uger efter, at du har fået Ankestyrelsens afgørelse.",
        you: "Skriv til Ankestyrelsen, at du kræver sagen for retten. Skriv ikke til retten selv.",
        sources: ["SL"],
      },
    ],
    sendBy: "Klag skriftligt til Ankestyrelsen, så klagen er fremme inden for kontortiden, før fristen er gået.",
    pauses: `${noPause} Her gør den: flytningen venter, til Ankestyrelsen har afgjort sagen. Familieretshuset kan dog have besluttet, at den skal ske straks, og det kan du ikke klage over.`,
    limits: [
      "Den, som sagen handler om, kan klage. Det kan kommunen også.",
      "Kan personen ikke selv klage, kan en ægtefælle, en pårørende eller en værge gøre det uden fuldmagt.",
      lateAtBoard,
    ],
    sources: ["SL", "RSL", "RSB"],
  },
  "det-staar-i-brevet": {
    title: "En anden myndighed",
    intro: "Brevet bestemmer vejen. Klagevejledningen siger, hvem du klager til, hvordan og inden hvornår.",
    stations: [
      {
        station: "det-staar-i-brevet",
        does: "En skriftlig afgørelse, du kan klage over, skal have en klagevejledning, når du ikke får helt ret.",
        you: "Find klagevejledningen, og send én klage dertil, hvor den siger. Mangler den, så spørg myndigheden skriftligt i dag, og klag til den imens.",
        sources: ["FVL"],
      },
    ],
    sendBy:
      "Klag skriftligt og bed om en kvittering, men følg brevet, hvis det siger, at du kan ringe eller skal bruge et skema.",
    pauses: `${noPause} Det kommer an på, hvem der har truffet afgørelsen. Spørg myndigheden, og regn med, at afgørelsen gælder imens.`,
    limits: [
      "Nogle afgørelser kan ikke påklages til en anden myndighed. Det kan stadig være muligt at gå i retten.",
      "Skriver du til en forkert myndighed, skal den så vidt muligt sende brevet videre. Fristen løber imens.",
    ],
    sources: ["FVL"],
  },
};
