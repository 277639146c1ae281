import { describe, expect, test, vi } from "vitest";
import { renderPaper } from "#components/paper/render-paper.ts";
import type { Block, Document } from "#lib/document/blocks.ts";
import { composePlan } from "#lib/document/compose-plan.ts";
import { stepSource } from "#lib/document/step-source.ts";
import { coveringCases } from "#tests/support/covering-cases.ts";
import { blockOf, textsOfBlock } from "#tests/support/document-texts.ts";
import { openPdf } from "#tests/support/open-pdf.ts";
import { parityFaults } from "#tests/support/page-and-paper.ts";
import { pageOf, wordsOf } from "#tests/support/page-blocks.ts";
import { testFonts } from "#tests/support/paper-fonts.ts";
import { pdfLinks } from "#tests/support/pdf-links.ts";
import { pdfText } from "#tests/support/pdf-text.ts";
import { planOf } from "#tests/support/plan-of.ts";

// The page's links want the router of the page they stand on.
vi.mock("next/navigation", async (original) => ({
  ...(await original<typeof import("next/navigation")>()),
  useRouter: () => ({ push: () => undefined }),
}));

const plans = coveringCases().map(({ plan }) => plan);
/** The first ones hold the most; the long test takes them all. */
const printed = plans.slice(0, 8);
const nameOf = (plan: (typeof plans)[number]): string =>
  `${plan.decider} ${plan.kind ?? ""} ${plan.stage}, ${plan.next}`;

const sorted = (words: readonly string[]): readonly string[] => [...words].sort();
const linksOf = (block: Block): readonly string[] => {
  if (block.type === "sources") return block.items.map(({ url }) => url);
  return block.type === "contacts" ? block.items.flatMap(({ url }) => url ?? []) : [];
};

/** The texts of a block as they are drawn: a number with its heading, a rule with its source. */
function drawnTexts(block: Block): readonly string[] {
  if (block.type === "heading") return [`${block.number ?? ""} ${block.text}`.trim()];
  if (block.type !== "steps") return textsOfBlock(block);
  const steps = block.items.flatMap((step) => [step.text, step.day.text, stepSource(step)]);
  return block.title === undefined ? steps : [block.title, ...steps];
}

/** On paper a step's day stands in its words. */
function paperTexts(block: Block): readonly string[] {
  if (block.type !== "steps") return drawnTexts(block);
  return block.items.map((step) => `${step.text} ${stepSource(step)}`);
}

/** The page repeats the head of the route's last column at each station, and has no use for the other heads. */
function pageWords(block: Block): readonly string[] {
  if (block.type !== "route") return drawnTexts(block).flatMap(wordsOf);
  const { head, stations } = block;
  const repeated = stations.flatMap(({ you }) => (you ? wordsOf(head.you) : []));
  return [...repeated, ...textsOfBlock({ ...block, head: { station: "", does: "", you: "" } }).flatMap(wordsOf)];
}

describe("the page", () => {
  test.each(plans.map((plan) => [nameOf(plan), plan] as const))(
    "[T1] of %s shows its blocks, in order, and no more",
    (_name, plan) => {
      const document = composePlan(plan);
      const { head, blocks, foot } = pageOf(document);
      expect(blocks.map(({ words }) => sorted(words))).toEqual(
        document.blocks.map((block) => sorted(pageWords(block))),
      );
      expect(blocks.map(({ links }) => links)).toEqual(document.blocks.map(linksOf));
      expect(foot.words).toEqual([document.standing, document.footer].flatMap(wordsOf));
      const facts = document.facts.flatMap(({ label, value }) => [label, value]);
      expect(head.words).toEqual([document.standing, document.title, document.lead, ...facts].flatMap(wordsOf));
    },
  );

  test("[F8] shows the days that are left and the bar to the eye, and to the eye alone", () => {
    const document = composePlan(
      planOf({ decider: "kommune", stage: "decided", channel: "digital-post", dated: "2026-11-19" }),
    );
    const [box] = pageOf(document).blocks;
    const shown = box?.screenOnly.join(" ") ?? "";
    expect(shown).toContain("Der er 26 dage til.");
    expect(shown).toContain("19. nov.");
    expect(shown).toContain("17. dec.");
    expect(box?.words.join(" ")).not.toMatch(/dage til|nov\./);
  });
});

describe("the page and the paper", () => {
  test.each(printed.map((plan) => [nameOf(plan), plan] as const))(
    "[T1][F9] of %s say the same, block by block, with every date and source",
    async (_name, plan) => {
      const document = composePlan(plan);
      const bytes = await renderPaper({ document, createdOn: plan.today, fonts: testFonts });
      const texts = await pdfText(bytes);
      expect(parityFaults(document, texts)).toEqual([]);
      expect(await pdfLinks(bytes)).toEqual(document.blocks.flatMap(linksOf));
      const { screenLine } = blockOf(document, "deadline") ?? {};
      if (screenLine) expect(texts.join(" ")).not.toContain(screenLine);
    },
  );

  test("[T1] every sheet has the rules' version, the day of printing and who we are not", async () => {
    const document = composePlan(planOf({ decider: "aes", stage: "decided", channel: "letter", dated: "2026-11-18" }));
    const pdf = await openPdf(await renderPaper({ document, createdOn: "2026-11-21", fonts: testFonts }));
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      const text = items.map((item) => ("str" in item ? item.str : "")).join(" ");
      expect(text).toContain("Udskrevet 21. november 2026. Regler: version 21. november 2026.");
      expect(text).toContain("Uafhængig guide. Ikke en offentlig myndighed.");
    }
  });
});

describe("the comparison of page and paper", () => {
  const document = composePlan(planOf({ stage: "before-decision", meeting: "yes", meetingDay: "2026-12-01" }));
  const paper = [
    document.title,
    document.lead,
    ...document.facts.flatMap(({ label, value }) => [label, value]),
    ...document.blocks.flatMap(paperTexts),
  ].filter((text) => text !== "");
  const swapped = (place: number): readonly string[] => [
    ...paper.slice(0, place),
    ...paper.slice(place + 1, place + 8),
    paper[place] ?? "",
    ...paper.slice(place + 8),
  ];
  const without = (type: Block["type"]): Document => ({
    ...document,
    blocks: document.blocks.filter((block) => block.type !== type),
  });

  test("finds nothing where they agree", () => {
    expect(paper.length).toBeGreaterThan(60);
    expect(parityFaults(document, paper)).toEqual([]);
  });

  test("finds any text that is not on the paper, but for the heads of a table, which the page has no use for", () => {
    const heads = Object.values(blockOf(document, "route")?.head ?? {});
    const places = paper.map((_text, place) => place).filter((place) => !heads.includes(paper[place] ?? ""));
    const unnoticed = places.filter((place) => parityFaults(document, paper.toSpliced(place, 1)).length === 0);
    expect(unnoticed.map((place) => paper[place])).toEqual([]);
    expect(places.length).toBeGreaterThan(60);
  });

  test("finds a text too many, another day, another order, and a block that the page has not", () => {
    expect(parityFaults(document, [...paper, "Endnu en linje"])).not.toEqual([]);
    expect(parityFaults(document, paper.toSpliced(20, 0, "Midt i det hele"))).not.toEqual([]);
    expect(
      parityFaults(
        document,
        paper.map((text) => text.replace("1. december", "2. december")),
      ),
    ).not.toEqual([]);
    expect(parityFaults(document, swapped(document.facts.length * 2))).not.toEqual([]);
    expect(parityFaults(without("timeline"), paper)).not.toEqual([]);
    expect(parityFaults(without("notes"), [...paper, "Egne noter"])).not.toEqual([]);
  });
});
