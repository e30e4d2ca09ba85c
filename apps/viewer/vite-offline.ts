import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import type { Plugin } from "vite"

const source = new URL("./src/offline/service-worker.js", import.meta.url)

/** Writes the service worker with the names of all files of the build in it: a new build is a new worker. */
export function offline(): Plugin {
  return {
    name: "gouji-offline",
    apply: (_, { isSsrBuild }) => !isSsrBuild,
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const assets = Object.keys(bundle)
          .filter((name) => name.startsWith("assets/"))
          .map((name) => `/${name}`)
          .sort()
        const template = bundle["index.html"]
        const page = template?.type === "asset" ? String(template.source) : ""
        const code = readFileSync(source, "utf8")
        const build = createHash("sha256")
          .update(JSON.stringify([assets, page, code]))
          .digest("hex")
          .slice(0, 16)
        this.emitFile({
          type: "asset",
          fileName: "service-worker.js",
          source: code.replace('["__ASSETS__"]', JSON.stringify(assets)).replace("__BUILD__", build),
        })
      },
    },
  }
}
