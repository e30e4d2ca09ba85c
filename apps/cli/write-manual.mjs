// Has the built program write its manual page, in Chinese and in English, so that an installation need only copy them.
import { execFileSync } from "node:child_process"
import { writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"

const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const manualIn = (language) => execFileSync(process.execPath, [here("./dist/gouji.mjs"), "man", "--lang", language])

writeFileSync(here("./dist/gouji.1"), manualIn("zh-CN"))
writeFileSync(here("./dist/gouji.en.1"), manualIn("en"))
