// Invents the files of a batch, and later imports them as far as no archive is needed: reads, checks and prepares them.
import { parentPort } from "node:worker_threads"
import { checkReading } from "@gouji/core"
import { readDocument } from "@gouji/documents"
import { inOneBuffer, preparePublication } from "@gouji/store"
import { inventFile } from "../../../../packages/store/bench/archive/publication-of.mjs"

/** What was invented and is not imported yet, by the numbers of the batches. */
const handedIn = new Map()

function invent({ number, first, count, ...rest }) {
  const files = Array.from({ length: count }, (_, at) => inventFile({ ...rest, agency: first + at }))
  handedIn.set(number, files)
  parentPort.postMessage({ number })
}

/** One after the other, so that what is needed of one is gone, or at hand, when it comes to the next. */
async function prepare({ number }) {
  const took = { read: 0, checked: 0, prepared: 0 }
  const prepared = []
  for (const { bytes, name, beside } of handedIn.get(number)) {
    const start = performance.now()
    const reading = await readDocument(bytes, { name })
    const read = performance.now()
    const check = checkReading(reading, { asOf: beside.publishedAt.slice(0, 10) })
    const checked = performance.now()
    prepared.push(preparePublication({ reading, check, source: bytes, ...beside }))
    took.read += read - start
    took.checked += checked - read
    took.prepared += performance.now() - checked
  }
  handedIn.delete(number)
  const { batch, buffer } = inOneBuffer(prepared)
  parentPort.postMessage({ number, batch, took }, [buffer])
}

parentPort.on("message", ({ step, ...task }) => (step === "invent" ? invent(task) : prepare(task)))
