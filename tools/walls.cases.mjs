const core = "packages/core/src"
const zodAlone = "packages/core may import zod and its own files"
const noWording = "Nothing in core but index.ts imports wording"

const imports = (from) => `import { thing } from "${from}"\nexport const used = thing`

/** Layers of core, each with what stands above it. */
const above = {
  report: ["forms", "bodies", "privacy", "prose", "rules", "check", "repair", "compare", "aggregate", "ledger"],
  forms: ["bodies", "privacy", "prose", "rules", "check", "repair", "compare", "aggregate", "ledger"],
  bodies: ["report", "forms", "prose", "rules", "check", "repair", "compare", "aggregate", "ledger"],
  privacy: ["forms", "prose", "rules", "check", "repair", "compare", "aggregate", "ledger"],
  prose: ["rules", "check", "repair", "compare", "aggregate", "ledger"],
  rules: ["check", "repair", "compare", "aggregate", "ledger"],
  check: ["repair", "compare", "aggregate", "ledger"],
  ledger: ["privacy", "prose", "rules", "check", "repair", "compare", "aggregate"],
}
const layers = Object.entries(above).flatMap(([layer, upper]) =>
  upper.map((other) => [`${core}/${layer}`, imports(`../${other}/index.ts`), "packages/core/src/"]),
)
/** What puts rules and wording together stands above all layers. */
const below = ["report", "forms", "rules", "check", "repair", "aggregate", "ledger"].map((layer) => [
  `${core}/${layer}`,
  imports("../sheets/index.ts"),
  "packages/core/src/",
])
const siblings = [
  ["repair", "compare"],
  ["repair", "aggregate"],
  ["repair", "ledger"],
  ["compare", "aggregate"],
  ["compare", "ledger"],
  ["compare", "repair"],
  ["aggregate", "repair"],
  ["aggregate", "compare"],
  ["aggregate", "ledger"],
].map(([layer, other]) => [`${core}/${layer}`, imports(`../${other}/index.ts`), "What they share belongs in"])

/** Where, what is written there, and what the message has to say. */
export const violations = [
  [core, imports("node:fs"), zodAlone],
  [core, imports("@gouji/documents"), zodAlone],
  [core, `import type { T } from "@gouji/store"\nexport type U = T`, zodAlone],
  [core, imports("kysely"), zodAlone],
  [core, `export * from "hono/tiny"`, zodAlone],
  [core, `export const load = () => import("node:fs/promises")`, zodAlone],
  [`${core}/check`, imports("node:crypto"), zodAlone],
  [`${core}/wording`, imports("string-width"), zodAlone],
  ...[
    "report",
    "forms",
    "bodies",
    "privacy",
    "prose",
    "rules",
    "check",
    "repair",
    "compare",
    "aggregate",
    "ledger",
  ].map((layer) => [`${core}/${layer}`, `export * from "../wording/index.ts"`, noWording]),
  ...layers,
  ...below,
  ...siblings,
  [`${core}/report`, imports("../index.ts"), "report is the lowest layer"],
  ...["forms", "rules", "check", "repair"].flatMap((layer) => [
    [`${core}/${layer}`, imports("../packs/index.ts"), "packages/core/src/"],
    [`${core}/${layer}`, imports("../catalogue/index.ts"), "packages/core/src/"],
  ]),
  [`${core}/rules/deeper`, imports("../../check/index.ts"), "Code that runs them belongs in packages/core/src/check"],
  [`${core}/wording`, imports("../check/index.ts"), "wording imports types alone"],
  [`${core}/wording`, `export * from "../rules/index.ts"`, "wording imports types alone"],
  [`${core}/wording`, `import "../rules/index.ts"`, "wording imports types alone"],
  [
    `${core}/wording`,
    `import * as all from "../forms/index.ts"\nexport const used = all`,
    "wording imports types alone",
  ],
  [`${core}/check`, "export const at = () => Date.now()", "core has no clock"],
  [`${core}/wording`, "export const at = () => new Date()", "core has no clock"],
  [`${core}/check`, "export const chance = () => Math.random()", "core has no randomness"],
  [`${core}/check`, "export const id = () => crypto.randomUUID()", "core has no randomness"],
  [`${core}/check`, "export const pid = process.pid", "hand in what it needs from an app"],
  [`${core}/check`, "export const title = document.title", "hand in what it needs from an app"],
  [`${core}/check`, "export const load = () => fetch('/')", "hand in what it needs from an app"],
  [`${core}/check`, "console.log('seen')\nexport const x = 1", "Don't use console"],
  ["packages/documents/src", imports("node:fs"), "Opening files belongs in"],
  ["packages/documents/src", imports("node:fs/promises"), "Opening files belongs in"],
  ["packages/documents/src", imports("@gouji/store"), "documents and store do not know each other"],
  ...["api", "cli", "viewer"].map((app) => [
    "packages/documents/src",
    imports(`@gouji/${app}`),
    "packages do not import apps",
  ]),
  [
    "packages/documents/src",
    `import { wordFailure } from "@gouji/core"\nexport const used = wordFailure`,
    "let the app word it",
  ],
  ["packages/documents/src", "export const size = Buffer.byteLength('a')", "documents also runs in a browser"],
  ["packages/store/src", imports("@gouji/documents"), "store and documents do not know each other"],
  ...["api", "cli", "viewer"].map((app) => [
    "packages/store/src",
    imports(`@gouji/${app}`),
    "packages do not import apps",
  ]),
  ["packages/store/src", `import { wordings } from "@gouji/core"\nexport const used = wordings`, "let the app word it"],
  ["apps/api/src", imports("@gouji/cli"), "api does not import cli"],
  ["apps/api/src/viewer", imports("@gouji/viewer"), "Code for pages belongs in apps/viewer"],
  ["apps/cli/src", imports("@gouji/viewer"), "Code for pages belongs in apps/viewer"],
  ...["store", "api", "cli"].map((other) => [
    "apps/viewer/src",
    imports(`@gouji/${other}`),
    "viewer talks to apps/api over HTTP alone",
  ]),
  ["apps/viewer/src", imports("node:path"), "What needs Node belongs in apps/api"],
  ["apps/api/src", "console.log('seen')\nexport const x = 1", "Don't use console"],
]

/** What must stay possible. */
export const allowed = [
  [`${core}/report`, `import * as z from "zod"\nimport { thing } from "./thing.ts"\nexport const used = [z, thing]`],
  [`${core}/forms`, imports("../report/index.ts")],
  [`${core}/rules`, imports("../forms/index.ts")],
  [`${core}/check`, imports("../rules/index.ts")],
  [`${core}/repair`, imports("../check/index.ts")],
  [`${core}/aggregate`, imports("../rules/index.ts")],
  [`${core}/ledger`, imports("../forms/index.ts")],
  [`${core}/packs`, imports("../wording/index.ts")],
  [`${core}/catalogue`, imports("../packs/index.ts")],
  [`${core}/sheets`, imports("../wording/index.ts")],
  [
    `${core}/wording`,
    `import type { Facts } from "../check/index.ts"\nimport { en } from "./en.ts"\nexport const of = (f: Facts) => en(f)`,
  ],
  [
    "packages/documents/src",
    `import { parse } from "parse5"\nimport { Failure } from "@gouji/core"\nexport const used = [parse, Failure]`,
  ],
  [
    "packages/store/src",
    `import { join } from "node:path"\nimport { Failure } from "@gouji/core"\nexport const used = [join, Failure]`,
  ],
  ["apps/api/src", imports("@gouji/documents")],
  ["apps/cli/src", `${imports("@gouji/api")}\nconsole.log("seen")`],
  ["apps/viewer/src", imports("@gouji/documents")],
]
