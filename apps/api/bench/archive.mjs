// `npm run bench -- archive`: fills an archive with an invented nation and measures it. `--agencies 1200,12000,120000`:
// several, one after the other, and how each figure grows from one to the next.
import { cpus } from "node:os"
import { parseArgs } from "node:util"
import { databaseOf, measure } from "./archive/measure.mjs"
import { growthOf, linesOf } from "./archive/print.mjs"

const { values } = parseArgs({
  options: {
    agencies: { type: "string", default: "12000" },
    years: { type: "string", default: "10" },
    seed: { type: "string", default: "1" },
    database: { type: "string", default: "bench-archive.sqlite" },
    threads: { type: "string", default: String(Math.min(4, cpus().length)) },
    places: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
  },
})
const [years, seed, threads] = [values.years, values.seed, values.threads].map(Number)
const nations = values.agencies.split(",").map(Number)
const say = (line) => process.stdout.write(`${line}\n`)

const all = []
for (const agencies of nations) {
  const database = nations.length === 1 ? values.database : await databaseOf(values.database, agencies)
  const measured = await measure(database, { agencies, years, seed, threads, withPlaces: values.places })
  all.push(measured)
  if (values.json) say(JSON.stringify(measured))
  else for (const line of linesOf(measured, threads)) say(line)
}
if (nations.length > 1 && !values.json) for (const line of growthOf(all)) say(line)
