import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import { build } from "rolldown"
import type { TestProject } from "vitest/node"

declare module "vitest" {
  interface ProvidedContext {
    workerUrl: string
  }
}

/** Node 20 runs no TypeScript, and a worker is not run by vitest: it is bundled once, as the product bundles it. */
export default async function bundleWorker(project: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), "gouji-worker-"))
  const file = join(folder, "recognise-worker.mjs")
  await build({
    input: fileURLToPath(new URL("../recognise-worker.ts", import.meta.url)),
    platform: "node",
    resolve: { conditionNames: ["gouji-source", "import", "node", "default"] },
    output: { file, format: "esm", codeSplitting: false },
    logLevel: "warn",
  })
  project.provide("workerUrl", pathToFileURL(file).href)
  return () => rm(folder, { recursive: true, force: true })
}
