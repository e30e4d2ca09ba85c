// Puts beside the bundle what cannot be in it, so that the dist folder can be carried elsewhere whole: the native
// SQLite engine for this platform, the viewer's build, and the script of the API reference page.
import { chmodSync, cpSync, existsSync, realpathSync, rmSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const modules = here("./dist/node_modules")

function copyPackage(name, from, parts) {
  for (const part of parts) {
    const source = join(from, part)
    if (existsSync(source)) cpSync(source, join(modules, name, part), { recursive: true, dereference: true })
  }
}

rmSync(modules, { recursive: true, force: true })
const sqlite = realpathSync(here("./node_modules/@photostructure/sqlite"))
const loader = dirname(createRequire(join(sqlite, "package.json")).resolve("node-gyp-build"))
const binaries = `prebuilds/${process.platform}-${process.arch}`
copyPackage("@photostructure/sqlite", sqlite, ["package.json", "LICENSE", "dist/index.mjs", "dist/index.cjs", binaries])
copyPackage("node-gyp-build", loader, ["package.json", "LICENSE", "index.js", "node-gyp-build.js"])

const viewer = here("../viewer/dist")
rmSync(here("./dist/viewer"), { recursive: true, force: true })
if (existsSync(viewer)) cpSync(viewer, here("./dist/viewer"), { recursive: true })

const reference = realpathSync(here("../api/node_modules/rapidoc"))
cpSync(join(reference, "dist/rapidoc-min.js"), here("./dist/rapidoc-min.js"))

chmodSync(here("./dist/gouji.mjs"), 0o755)
