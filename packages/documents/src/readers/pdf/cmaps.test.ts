import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { expect, it } from "vitest"
import { cMapData } from "./cmap-data.ts"
import { cMap } from "./cmaps.ts"

const folder = join(dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json")), "cmaps")

it.for(Object.keys(cMapData))("%s is that of pdfjs-dist; else run tools/write-cmaps.mjs", async (name) => {
  expect(await cMap(`${name}.bcmap`)).toEqual(new Uint8Array(readFileSync(join(folder, `${name}.bcmap`))))
})

it("has no other", async () => {
  await expect(cMap("90ms-RKSJ-H.bcmap")).rejects.toThrow("90ms-RKSJ-H")
  await expect(cMap("constructor")).rejects.toThrow("constructor")
})
