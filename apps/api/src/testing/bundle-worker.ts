import { mkdtemp, rm } from "node:fs/promises"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import { build } from "rolldown"
import type { TestProject } from "vitest/node"

declare module "vitest" {
  interface ProvidedContext {
    workerUrl: string
    queryProgram: string
  }
}

/** The native engine is not bundled: it stays where the package that needs it has it. */
const nativeEngine = {
  name: "native-engine",
  resolveId: {
    filter: { id: /^@photostructure\/sqlite$/ },
    handler: (id: string) => {
      const store = new URL("../../../../packages/store/package.json", import.meta.url)
      return { id: pathToFileURL(createRequire(store).resolve(id)).href, external: true }
    },
  },
}

/** Node 20 runs no TypeScript, and neither threads nor processes are run by vitest: each is bundled once, as in the product. */
export default async function bundleWorker(project: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), "gouji-worker-"))
  const bundle = async (name: string) => {
    const file = join(folder, `${name}.mjs`)
    await build({
      input: fileURLToPath(new URL(`../${name}.ts`, import.meta.url)),
      platform: "node",
      resolve: { conditionNames: ["gouji-source", "import", "node", "default"] },
      plugins: [nativeEngine],
      output: { file, format: "esm", codeSplitting: false },
      logLevel: "warn",
    })
    return pathToFileURL(file).href
  }
  project.provide("workerUrl", await bundle("recognise-worker"))
  project.provide("queryProgram", await bundle("answer-queries"))
  return () => rm(folder, { recursive: true, force: true })
}
