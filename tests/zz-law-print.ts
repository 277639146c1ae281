import { composePlan } from "#lib/document/compose-plan.ts";
import { makePlan } from "#lib/plan/make-plan.ts";
import { writeFileSync } from "node:fs";
const t: any = "2026-11-21";
const base: any = { party: "self", concern: ["decision"], meeting: "no", companion: "family", role: "bisidder", access: "received", hearing: "answered", toldFirst: "no", guidance: "given", letterDay: "unknown", understood: "yes", wantsComplaint: "yes", newInformation: "no", disagree: ["result"] };
const dp: any = { channel: "digital-post", dated: "2026-11-19", received: "2026-11-19" };
const cases: [string, any, any?][] = [
["K1 kommune decided dp", { ...base, decider: "kommune", kommune: "Aarhus", topicKommune: "tabt-arbejdsfortjeneste", stage: "decided", ...dp }],
["K2 letter guidance missing", { ...base, decider: "kommune", topicKommune: "hjaelp-i-hjemmet", stage: "decided", channel: "letter", dated: "2026-11-18", received: "2026-11-20", guidance: "missing", access: "not-asked", hearing: "not-held", understood: "no", newInformation: "yes" }],
["K3 oral, guidance missing", { ...base, decider: "kommune", topicKommune: "botilbud", stage: "decided", channel: "oral", told: "2026-11-16", guidance: "missing", wantsComplaint: "unsure" }],
["K4 letter no date", { ...base, decider: "kommune", topicKommune: "barn-og-familie", stage: "decided", channel: "letter", dated: "unknown", received: "2026-11-16" }],
["K5 late passed", { ...base, decider: "kommune", topicKommune: "merudgifter", stage: "decided", channel: "digital-post", dated: "2026-09-16", received: "2026-09-16" }],
["K6 last day", { ...base, decider: "kommune", topicKommune: "merudgifter", stage: "decided", channel: "digital-post", dated: "2026-10-24", received: "2026-10-24" }, "2026-11-23"],
["K6b safe day passed letter", { ...base, decider: "kommune", topicKommune: "merudgifter", stage: "decided", channel: "letter", dated: "2026-10-21", received: "2026-10-23" }],
["K7 letterDay earlier", { ...base, decider: "kommune", topicKommune: "merudgifter", stage: "decided", ...dp, letterDay: "2026-12-15" }],
["K7b letterDay later", { ...base, decider: "kommune", topicKommune: "merudgifter", stage: "decided", ...dp, letterDay: "2026-12-20" }],
["K8 too old", { ...base, decider: "kommune", topicKommune: "merudgifter", stage: "decided", channel: "letter", dated: "2017-03-01", received: "unknown" }],
["K9 before decision hearing open", { ...base, decider: "kommune", topicKommune: "handicapstoette", stage: "before-decision", hearing: "open", hearingDay: "2026-12-01", meeting: "yes", meetingDay: "2026-11-27", agenda: "no", access: "not-asked", companion: "none", newInformation: "yes" }],
["K9b before, hearing unknown, waiting", { ...base, decider: "kommune", topicKommune: "handicapstoette", stage: "before-decision", hearing: "unknown", access: "waiting", accessDay: "2026-11-16" }],
["K10 complained", { ...base, decider: "kommune", topicKommune: "botilbud", stage: "complained", ...dp, dated: "2026-10-19", received: "2026-10-19", complainedOn: "2026-11-02", newInformation: "yes", access: "not-asked", hearing: "not-held", understood: "partly" }],
["K10b complained late", { ...base, decider: "kommune", topicKommune: "botilbud", stage: "complained", channel: "digital-post", dated: "2026-08-19", received: "2026-08-19", complainedOn: "2026-11-02" }],
["K11 new decision partly", { ...base, decider: "kommune", topicKommune: "botilbud", stage: "new-decision", outcome: "partly", newDecisionDay: "2026-11-16" }],
["K11b new decision partly late", { ...base, decider: "kommune", topicKommune: "botilbud", stage: "new-decision", outcome: "partly", newDecisionDay: "2026-10-05" }],
["K11c new decision unknown no day", { ...base, decider: "kommune", topicKommune: "botilbud", stage: "new-decision", outcome: "unknown", newDecisionDay: "unknown" }],
["K12 new decision none", { ...base, decider: "kommune", topicKommune: "botilbud", stage: "new-decision", outcome: "none", newDecisionDay: "2026-11-16" }],
["K12b new decision full", { ...base, decider: "kommune", topicKommune: "botilbud", stage: "new-decision", outcome: "full", newDecisionDay: "2026-11-16" }],
["K13 forwarded", { ...base, decider: "kommune", topicKommune: "botilbud", stage: "forwarded", journalLetter: "no", newInformation: "yes", access: "not-asked" }],
["K14 board stadf", { ...base, decider: "kommune", topicKommune: "botilbud", stage: "board-decided", boardOutcome: "stadfaestet", boardDay: "2026-11-16", access: "not-asked", companion: "none", hearing: "not-held" }],
["K14b board hjemvist", { ...base, decider: "kommune", topicKommune: "botilbud", stage: "board-decided", boardOutcome: "hjemvist", boardDay: "2026-11-16" }],
["K14c board afvist", { ...base, decider: "kommune", topicKommune: "botilbud", stage: "board-decided", boardOutcome: "afvist", boardDay: "2026-11-16" }],
["K14d board aendret", { ...base, decider: "kommune", topicKommune: "botilbud", stage: "board-decided", boardOutcome: "aendret", boardDay: "2026-11-16" }],
["K15 no complaint", { ...base, decider: "kommune", topicKommune: "botilbud", stage: "decided", ...dp, wantsComplaint: "no" }],
["K16 unknown channel", { ...base, decider: "kommune", topicKommune: "botilbud", stage: "decided", channel: "unknown", dated: "unknown", received: "2026-11-16", guidance: "unknown" }],
["K17 relative side exits", { ...base, decider: "kommune", topicKommune: "botilbud", stage: "decided", ...dp, party: "relative", concern: ["decision","tone-og-opfoersel","langsom-sagsbehandling","magtanvendelse"], access: "refused" }],
["K18 without fuldmagt", { ...base, decider: "kommune", topicKommune: "botilbud", stage: "decided", ...dp, party: "without-fuldmagt" }],
["K19 only tone", { ...base, decider: "kommune", topicKommune: "botilbud", stage: "before-decision", concern: ["tone-og-opfoersel"] }],
["X1 skat decided", { ...base, decider: "kommune", topicKommune: "skat", stage: "decided", ...dp }],
["X2 folkeskole decided letterDay", { ...base, decider: "kommune", topicKommune: "folkeskole", stage: "decided", ...dp, letterDay: "2026-12-10" }],
["X3 cpr complained", { ...base, decider: "kommune", topicKommune: "cpr", stage: "complained", ...dp, complainedOn: "2026-11-20", access: "not-asked" }],
["X4 byggeri new-decision partly", { ...base, decider: "kommune", topicKommune: "byggeri", stage: "new-decision", outcome: "partly", newDecisionDay: "2026-11-16" }],
["X5 huslejenaevn board", { ...base, decider: "kommune", topicKommune: "huslejenaevn", stage: "board-decided", boardOutcome: "stadfaestet", boardDay: "2026-11-16" }],
["X6 parkering before", { ...base, decider: "kommune", topicKommune: "parkering", stage: "before-decision" }],
["B1 BUU decided", { ...base, decider: "boerne-og-ungeudvalg", kommune: "Aarhus", party: "own-child", stage: "decided", channel: "handed-over", dated: "2026-11-19", received: "2026-11-20", access: "not-asked" }],
["B2 BUU complained", { ...base, decider: "boerne-og-ungeudvalg", party: "own-child", stage: "complained", ...dp, complainedOn: "2026-11-20", access: "not-asked" }],
["B3 BUU new-decision", { ...base, decider: "boerne-og-ungeudvalg", party: "own-child", stage: "new-decision", outcome: "partly", newDecisionDay: "2026-11-16" }],
["B4 BUU board", { ...base, decider: "boerne-og-ungeudvalg", party: "own-child", stage: "board-decided", boardOutcome: "stadfaestet", boardDay: "2026-11-16" }],
["B4b BUU board afvist", { ...base, decider: "boerne-og-ungeudvalg", party: "own-child", stage: "board-decided", boardOutcome: "afvist", boardDay: "2026-11-16" }],
["B5 BUU late", { ...base, decider: "boerne-og-ungeudvalg", party: "own-child", stage: "decided", ...dp, dated: "2026-09-01", received: "2026-09-01" }],
["B6 BUU before", { ...base, decider: "boerne-og-ungeudvalg", party: "own-child", stage: "before-decision", hearing: "not-yet", access: "not-asked" }],
["U1 UDK boligstøtte tilbage", { ...base, decider: "udbetaling-danmark", topicUdbetalingDanmark: "boligstoette-tilbagebetaling", stage: "decided", ...dp }],
["U2 UDK su-gaeld", { ...base, decider: "udbetaling-danmark", topicUdbetalingDanmark: "su-gaeld", stage: "decided", channel: "digital-post", dated: "2026-11-22", received: "2026-11-22" }, "2026-11-23"],
["U3 UDK su-gaeld complained", { ...base, decider: "udbetaling-danmark", topicUdbetalingDanmark: "su-gaeld", stage: "complained", ...dp, complainedOn: "2026-11-20" }],
["U4 UDK su-gaeld new-decision partly", { ...base, decider: "udbetaling-danmark", topicUdbetalingDanmark: "su-gaeld", stage: "new-decision", outcome: "partly", newDecisionDay: "2026-11-20" }],
["A1 AES decided", { ...base, decider: "aes", stage: "decided", channel: "digital-post", dated: "2026-11-20", received: "2026-11-21" }],
["A2 AES complained", { ...base, decider: "aes", stage: "complained", channel: "digital-post", dated: "2026-11-09", received: "2026-11-09", complainedOn: "2026-11-20" }],
["A3 AES partly", { ...base, decider: "aes", stage: "new-decision", outcome: "partly", newDecisionDay: "2026-11-16" }],
["A4 AES board", { ...base, decider: "aes", stage: "board-decided", boardOutcome: "stadfaestet", boardDay: "2026-11-16" }],
["T1 AT decided", { ...base, decider: "arbejdstilsynet", stage: "decided", channel: "digital-post", dated: "2026-11-22", received: "2026-11-22" }, "2026-11-23"],
["T2 AT partly", { ...base, decider: "arbejdstilsynet", stage: "new-decision", outcome: "partly", newDecisionDay: "2026-11-16" }],
["T3 AT board", { ...base, decider: "arbejdstilsynet", stage: "board-decided", boardOutcome: "stadfaestet", boardDay: "2026-11-16" }],
["S1 samråd", { ...base, decider: "adoptionssamraad", stage: "decided", channel: "digital-post", dated: "2026-08-31", received: "2026-09-02" }],
["S2 samråd complained", { ...base, decider: "adoptionssamraad", stage: "complained", ...dp, complainedOn: "2026-11-20" }],
["E1 specialuv decided", { ...base, decider: "uddannelsesinstitution", kindUddannelse: "specialundervisning", party: "own-child", stage: "decided", channel: "letter", dated: "2026-11-18", received: "2026-11-20" }],
["E1b specialuv late", { ...base, decider: "uddannelsesinstitution", kindUddannelse: "specialundervisning", party: "own-child", stage: "decided", ...dp, dated: "2026-09-18", received: "2026-09-20" }],
["E2 stu", { ...base, decider: "uddannelsesinstitution", kindUddannelse: "stu", stage: "decided", ...dp }],
["E2b stu complained", { ...base, decider: "uddannelsesinstitution", kindUddannelse: "stu", stage: "complained", ...dp, complainedOn: "2026-11-20" }],
["E2c stu before", { ...base, decider: "uddannelsesinstitution", kindUddannelse: "stu", stage: "before-decision" }],
["E3 vsu", { ...base, decider: "uddannelsesinstitution", kindUddannelse: "voksenspecialundervisning", stage: "decided", ...dp }],
["E4 su decided", { ...base, decider: "uddannelsesinstitution", kindUddannelse: "su", stage: "decided", ...dp }],
["E4b su complained", { ...base, decider: "uddannelsesinstitution", kindUddannelse: "su", stage: "complained", ...dp, complainedOn: "2026-11-20" }],
["E4c su new decision partly", { ...base, decider: "uddannelsesinstitution", kindUddannelse: "su", stage: "new-decision", outcome: "partly", newDecisionDay: "2026-11-16" }],
["E4d su board stadf", { ...base, decider: "uddannelsesinstitution", kindUddannelse: "su", stage: "board-decided", boardOutcome: "stadfaestet", boardDay: "2026-11-16" }],
["E5 other", { ...base, decider: "uddannelsesinstitution", kindUddannelse: "other", stage: "decided", ...dp }],
["E6 unknown kind, letterDay", { ...base, decider: "uddannelsesinstitution", kindUddannelse: "unknown", stage: "decided", ...dp, letterDay: "2026-12-01" }],
["C1 a-kasse decided", { ...base, decider: "a-kasse", stage: "decided", channel: "digital-post", dated: "2026-11-22", received: "2026-11-22" }, "2026-11-23"],
["C2 a-kasse partly", { ...base, decider: "a-kasse", stage: "new-decision", outcome: "partly", newDecisionDay: "2026-11-16" }],
["C3 a-kasse forwarded", { ...base, decider: "a-kasse", stage: "forwarded", journalLetter: "no" }],
["C4 a-kasse board stadf", { ...base, decider: "a-kasse", stage: "board-decided", boardOutcome: "stadfaestet", boardDay: "2026-11-16" }],
["C5 a-kasse complained", { ...base, decider: "a-kasse", stage: "complained", ...dp, complainedOn: "2026-11-20" }],
["R1 star decided", { ...base, decider: "star", stage: "decided", ...dp }],
["R2 star board", { ...base, decider: "star", stage: "board-decided", boardOutcome: "stadfaestet", boardDay: "2026-11-16" }],
["P1 senior", { ...base, decider: "seniorpensionsenheden", stage: "decided", ...dp, dated: "2026-11-26", received: "2026-11-26" }, "2026-11-27"],
["F1 adoption decided", { ...base, decider: "familieretshuset", kindFamilieretshuset: "adoption", stage: "decided", ...dp }],
["F2 adoption board", { ...base, decider: "familieretshuset", kindFamilieretshuset: "adoption", stage: "board-decided", boardOutcome: "stadfaestet", boardDay: "2026-11-16" }],
["F2b adoption complained", { ...base, decider: "familieretshuset", kindFamilieretshuset: "adoption", stage: "complained", ...dp, complainedOn: "2026-11-20" }],
["F3 botilbud decided", { ...base, decider: "familieretshuset", kindFamilieretshuset: "botilbud-uden-samtykke", stage: "decided", ...dp }],
["F4 botilbud board", { ...base, decider: "familieretshuset", kindFamilieretshuset: "botilbud-uden-samtykke", stage: "board-decided", boardOutcome: "stadfaestet", boardDay: "2026-11-16" }],
["F5 other", { ...base, decider: "familieretshuset", kindFamilieretshuset: "other", stage: "decided", ...dp }],
["O1 other decided", { ...base, decider: "other", stage: "decided", ...dp }],
["O1b other oral", { ...base, decider: "other", stage: "decided", channel: "oral", told: "2026-11-16", guidance: "missing" }],
["O2 unknown decider", { ...base, decider: "unknown", stage: "decided", ...dp }],
["O3 nothing", {}],
["O4 other complained", { ...base, decider: "other", stage: "complained", ...dp, complainedOn: "2026-11-20", access: "not-asked" }],
["O5 other board", { ...base, decider: "other", stage: "board-decided", boardOutcome: "stadfaestet", boardDay: "2026-11-16" }],
["J1 besk complained", { ...base, decider: "kommune-beskaeftigelse", topicBeskaeftigelse: "kontanthjaelp", stage: "complained", ...dp, complainedOn: "2026-11-20" }],
["J2 besk decided oral", { ...base, decider: "kommune-beskaeftigelse", topicBeskaeftigelse: "sygedagpenge", stage: "decided", channel: "oral", told: "2026-11-16", guidance: "given" }],
["L1 socialtilsyn", { ...base, decider: "socialtilsyn", stage: "decided", ...dp }],
["L2 missing day", { ...base, decider: "kommune", topicKommune: "botilbud", stage: "decided", channel: "letter", dated: "unknown", received: "unknown" }],
];
let out = "";
for (const [name, answers, today] of cases) {
  const plan = makePlan(answers, today ?? t);
  const d = composePlan(plan);
  out += `\n######## ${name} (today ${today ?? t})\n# ${d.title}\n${d.lead}\n`;
  out += d.facts.map((f) => `  ${f.label}: ${f.value}`).join("\n") + "\n";
  for (const b of d.blocks as any[]) {
    switch (b.type) {
      case "heading": out += `\n== ${b.number ? b.number + ". " : ""}${b.text}\n`; break;
      case "paragraph": out += `P: ${b.text}\n`; break;
      case "list": out += (b.intro ? `LI ${b.intro}\n` : "") + b.items.map((i: string) => ` - ${i}\n`).join(""); break;
      case "next": out += `NEXT: ${b.title} | ${b.text}\n`; break;
      case "deadline": out += `FRIST[${b.tone}] ${b.label}: ${b.day?.text ?? b.instead} ${b.screenLine ? "(" + b.screenLine + ")" : ""}\n` + b.lines.map((i: string) => ` * ${i}\n`).join(""); break;
      case "notice": out += `NOTE ${b.title}: ${b.text}\n`; break;
      case "checklist": out += b.items.map((i: any) => ` [ ] ${i.title}: ${i.text} ${i.when ? "(" + i.when.text + ")" : ""}\n`).join(""); break;
      case "questions": out += b.items.map((i: string) => ` ? ${i}\n`).join(""); break;
      case "timeline": out += b.items.map((i: any) => ` @ ${i.day?.text ?? i.when} ${i.title} — ${i.text} [${i.owner ?? ""}]\n`).join(""); break;
      case "route": out += b.stations.map((s: any) => ` > ${s.state === "here" ? "HER " : ""}${s.name}: ${s.does} (${s.within ?? ""}) DU: ${s.you}\n`).join(""); break;
      case "outcomes": out += b.items.map((i: any) => ` ~ ${i.term}: ${i.text}\n`).join(""); break;
      case "contacts": out += b.items.map((i: any) => ` # ${i.name}: ${i.lines.join(" / ")}\n`).join(""); break;
      case "steps": out += b.items.map((i: any) => ` + ${i.rule} ${i.text} [${i.source}]\n`).join(""); break;
      case "sources": out += `SRC ${b.items.map((i: any) => i.id).join(",")}\n`; break;
      case "notes": break;
    }
  }
}
writeFileSync("/tmp/law/plans.txt", out);
console.log(cases.length, out.length);
