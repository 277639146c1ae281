import { seededChance } from "./seeded-chance.ts";

/** What has broken other people's pages, files and fonts. None holds a line break: a batch is one to a line. */
const known = [
  "<script>alert(1)</script>",
  "</script><script>alert(1)//",
  "<img src=x onerror=alert(1)>",
  '"><svg onload=alert(1)>',
  "'><iframe src=javascript:alert(1)>",
  "<a href=javascript:alert(1)>klik</a>",
  "<style>*{display:none}</style>",
  "<base href=//example.org>",
  "<meta http-equiv=refresh content=0>",
  "<form action=//example.org>",
  "<textarea></textarea><b>",
  "<!-- <!--> -->",
  "<![CDATA[x]]>",
  "<?php echo 1 ?>",
  "<%= 7*7 %>",
  "{{7*7}} #{7*7} $7*7",
  "{day} {authority} {du}",
  "&lt;b&gt; &amp; &#60; &#x3c;",
  "&NewLine;&Tab;&colon;",
  "javascript:alert(1)",
  "data:text/html,<b>x",
  "__proto__ constructor toString",
  "null undefined NaN true [object Object]",
  "-1 0 1e309 0x10 1/0",
  "' OR '1'='1",
  "; DROP TABLE svar; --",
  "../../../../etc/passwd",
  "C:\\Windows\\system32",
  "%s%s%n %x %d",
  "%3Cscript%3E %00 %0d%0a",
  "=cmd|' /C calc'!A0",
  "$(id) `id` |id",
  "(parens) \\) /JS (alert) /URI",
  ">> endobj stream xref %%EOF",
  "/OpenAction << /S /JavaScript >>",
  "\\u003cscript\\u003e",
  "\u202etxet dnevmo",
  "\u2066isoleret\u2069",
  "\u200b\u200c\u200d\ufeffusynlig",
  "\u0000\u0001\u001b[31m",
  "\ud800 alene \udfff",
  "Z\u0351\u036b\u0343\u036a\u0302a\u030d\u0310l\u0489g\u0334o",
  "😀👩‍👧‍👦🏳️‍🌈🇩🇰",
  "מִזְרָח עִבְרִית",
  "عربي من اليمين",
  "漢字かな한글",
  "ﷺ ﷽",
  "ÆØÅ æøå ß ﬁ ǆ",
  "İıſK",
  "１２３ ٣٤ ⅷ ½",
  "     mellemrum     ",
  "\u00a0\u2003\u3000fast",
  "x".repeat(200),
  "æ-".repeat(100),
  "W".repeat(60),
  "...............",
  "https://example.org/?a=1&b=2#c",
  "<https://example.org>",
  "mailto:a@example.org?subject=x",
  "@import url(//example.org)",
];

/**
 * Two hundred hostile texts: the known ones, and pieces of them put together by chance, the same each time.
 *
 * @example hostileTexts().length // 200
 */
export function hostileTexts(): readonly string[] {
  const chance = seededChance(200);
  const piece = () => {
    const letters = [...chance.oneOf(known)];
    const from = chance.below(letters.length);
    return letters.slice(from, from + 1 + chance.below(20)).join("");
  };
  const mixed = Array.from({ length: 200 - known.length }, () => `${piece()}${piece()}${piece()}`);
  return [...known, ...mixed];
}
