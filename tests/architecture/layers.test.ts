import { describe, expect, it, vi } from "vitest";
import { inspect, inspectAll } from "../../scripts/layers.mjs";

/** Put together here, so that this file is not one of those it speaks of. */
const folder = (...parts: string[]) => parts.join("/");

/** One planted breach of each kind, and what is said of it. */
const PLANTED: [path: string, text: string, said: string][] = [
  ["content/da/a.ts", 'import { x } from "#lib/plan/x.ts";', "content may not import lib"],
  ["content/da/a.ts", 'import { useState } from "react";', "content may not import react"],
  ["content/da/a.ts", 'export * from "../../lib/x.ts";', "content may not import lib"],
  ["content/da/a.tsx", "export const a = 1;", "content holds no JSX"],
  ["content/ids/a.ts", 'import { x } from "../da/x.ts";', "ids know no language"],
  ["lib/plan/a.ts", 'import type { A } from "#components/a.tsx";', "lib may not import components"],
  ["lib/plan/a.ts", 'const a = await import("#components/a.tsx");', "lib may not import components"],
  ["lib/plan/a.ts", 'import {\n  a,\n  b,\n} from "../../components/a.tsx";', "lib may not import components"],
  ["lib/plan/a.ts", 'import "#app/a.css";', "lib may not import app"],
  ["lib/plan/a.ts", 'import type { ReactNode } from "react";', "lib may not import react"],
  ["lib/plan/a.ts", 'import { readFileSync } from "node:fs";', "lib may not import node:fs"],
  ["lib/plan/a.ts", 'import { addDays } from "date-fns";', "may not import date-fns"],
  ["lib/plan/a.ts", 'import { tz } from "@date-fns/tz";', "may not import @date-fns/tz"],
  ["lib/answers/a.ts", 'import { z } from "zod";', "may not import zod"],
  ["lib/calendar/a.ts", 'import * as z from "zod/mini";', "may not import zod/mini"],
  ["lib/plan/a.ts", 'import { x } from "./x";', "without its extension"],
  ["lib/plan/a.ts", 'import { x } from "#tests/support/x.ts";', "is in no layer"],
  ["lib/plan/a.ts", "const today = new Date();", "makes a Date"],
  ["lib/answers/a.ts", 'import type { A } from "#lib/document/a.ts";', "comes before lib/document"],
  ["lib/calendar/a.ts", 'import { a } from "../plan/a.ts";', "comes before lib/plan"],
  ["lib/plan/a.ts", 'import { a } from "#lib/letters/a.ts";', "comes before lib/letters"],
  ["lib/document/a.ts", 'import { a } from "#lib/export/a.ts";', "comes before lib/export"],
  ["lib/words/a.ts", "", "stands in no folder of lib's order"],
  ["lib/plan/utils.ts", "", "a name that says nothing"],
  ["tests/helpers/a.ts", "", "a name that says nothing"],
  ["components/a.tsx", 'import { x } from "#app/page.tsx";', "components may not import app"],
  ["components/a.tsx", 'import { z } from "zod";', "may not import zod"],
  ["components/a.tsx", 'new Worker(new URL("../app/a.worker.ts", import.meta.url))', "components may not import app"],
  ["components/a.tsx", "const now = Date.now();", "makes a Date"],
  ["components/a.tsx", '<svg aria-label="Frist" />', "words that belong in content"],
  ["components/a.tsx", 'const word = "påmindelse";', "Danish that belongs in content"],
  ["app/a.tsx", 'const href = "/guide/om-sagen/";', "spells out /guide/om-sagen/"],
  ["components/a.tsx", 'const name = "klagevejen-tom-tjekliste.pdf";', "spells out klagevejen-tom-tjekliste.pdf"],
  ["app/a.tsx", 'import { format } from "date-fns";', "may not import date-fns"],
  ["docs/a.md", `see ${folder("", "home", "someone", "notes.md")}`, "someone"],
  ["scripts/a.mjs", `"file://${folder("", "Users", "someone", "a")}"`, "someone"],
  ["scripts/a.mjs", `"C:${folder("", "Users", "someone")}"`, "someone"],
  ["tests/a.ts", `readFileSync("${folder("", "tmp", "plan.pdf")}")`, "plan.pdf"],
];

/** What the walls leave open. */
const ALLOWED: [path: string, text: string][] = [
  ["content/da/a.ts", 'import type { A } from "#content/ids/a.ts";\nexport const a = "på";'],
  [
    "lib/plan/a.ts",
    'import { a } from "#content/da/a.ts";\nimport { b } from "./b.ts";\nimport { c } from "#lib/c.ts";',
  ],
  ["lib/letters/a.ts", 'import { a } from "#lib/document/a.ts";\nimport { b } from "#lib/plan/b.ts";'],
  ["lib/document/a.ts", 'import { a } from "#lib/letters/a.ts";'],
  ["lib/plan/a.ts", '/** Never `new Date()`; see `import "react"`. */'],
  ["lib/calendar/a.ts", 'import { addDays } from "date-fns";\nconst a = new Date(0);'],
  ["lib/answers/zod.ts", 'export * from "zod/mini";'],
  ["components/clock/a.ts", "const now = new Date();"],
  ["components/a.tsx", 'import { useState } from "react";\nimport "./a.css";\nconst a = <p className="a">{b}</p>;'],
  ["app/a.tsx", 'import { A } from "#components/a.tsx";'],
  ["docs/a.md", "https://example.org/home/someone and ./home/someone and /home and /srv/klagevejen/out"],
];

describe("the layers", () => {
  it.each(PLANTED)("sees what is wrong in %s: %s", (path, text, said) => {
    expect(inspect(path, text).breaches.join()).toContain(said);
  });

  it.each(ALLOWED)("leaves %s alone: %s", (path, text) => {
    expect(inspect(path, text).breaches).toEqual([]);
  });

  it("sees the host that npm is set up with, and no other", () => {
    vi.stubEnv("npm_config_registry", "https://packages.example.org/npm/");
    const text = "npm i --registry https://packages.example.org/npm/";
    expect(inspect("README.md", text).breaches).toEqual(["README.md: mentions packages.example.org"]);
    vi.stubEnv("npm_config_registry", "https://other.example.org/");
    expect(inspect("README.md", text).breaches).toEqual([]);
    vi.unstubAllEnvs();
  });

  it("hold in the whole repository", () => {
    const { files, code, imports, breaches } = inspectAll();
    expect(breaches).toEqual([]);
    for (const [layer, count] of Object.entries(code)) expect(count, `files seen in ${layer}`).toBeGreaterThan(0);
    expect(imports).toBeGreaterThan(0);
    expect(files).toBeGreaterThan(50);
  });
});
