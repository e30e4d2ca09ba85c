// Run as a process of its own for each file, so that its memory is that of reading this one alone. Prints JSON.

import { readFileSync } from "node:fs"
import { readDocument } from "../dist/index.js"
import { baselines } from "./baselines.mjs"

const [path, extension, beside] = process.argv.slice(2)
const bytes = new Uint8Array(readFileSync(path))
const read = () => readDocument(bytes, { name: "document" })

/** Milliseconds of one core that this process has used: other work on the machine must not count. */
function used() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** How often something can be done within some milliseconds of one core, at least thrice; and how long that took. */
async function repeat(work, milliseconds) {
  const start = used()
  let count = 0
  while (count < 3 || used() - start < milliseconds) {
    await work()
    count += 1
  }
  return { count, took: used() - start }
}

const each = ({ count, took }) => took / count

// V8 is still compiling after two seconds: what a reader of many documents meets comes later.
await repeat(read, 5000)
if (beside === "beside") {
  const baseline = await baselines[extension]?.()
  let ratio = null
  if (baseline) {
    const other = () => baseline(bytes)
    await repeat(other, 700)
    // Turn about, so that both meet the same machine.
    const ratios = []
    for (let turn = 0; turn < 5; turn += 1) ratios.push(each(await repeat(read, 300)) / each(await repeat(other, 300)))
    ratio = ratios.sort((a, b) => a - b)[2]
  }
  process.stdout.write(JSON.stringify({ ratio }))
} else {
  const perSecond = 1000 / each(await repeat(read, 2500))
  process.stdout.write(JSON.stringify({ perSecond, peak: process.resourceUsage().maxRSS / 1024 }))
}
