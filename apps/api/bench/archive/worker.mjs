// Invents the files of a batch, and later imports them as far as no archive is needed: reads, checks and prepares them.
import { parentPort } from "node:worker_threads"
import { checkReading, Failure } from "@gouji/core"
import { readDocument } from "@gouji/documents"
import { inOneBuffer, preparePublications } from "@gouji/store"
import { inventFile } from "../../../../packages/store/bench/archive/publication-of.mjs"

/** What was invented and is not imported yet, by the numbers of the batches. */
const handedIn = new Map()

function invent({ number, first, count, ...rest }) {
  const files = Array.from({ length: count }, (_, at) => inventFile({ ...rest, agency: first + at }))
  handedIn.set(number, files)
  parentPort.postMessage({ number })
}

/** Read, checked and prepared in turn: code that stays at hand is faster, and few readings are held at a time. */
const together = 25

async function prepareSome(files, took) {
  const start = performance.now()
  const readings = []
  for (const { bytes, name } of files) readings.push(await readDocument(bytes, { name }))
  const read = performance.now()
  const publications = files.map(({ bytes, beside }, at) => {
    const reading = readings[at]
    return {
      reading,
      check: checkReading(reading, { asOf: beside.publishedAt.slice(0, 10) }),
      source: bytes,
      ...beside,
    }
  })
  const checked = performance.now()
  const prepared = preparePublications(publications)
  const failed = prepared.find((one) => one instanceof Failure)
  if (failed) throw failed
  took.read += read - start
  took.checked += checked - read
  took.prepared += performance.now() - checked
  return prepared
}

async function prepare({ number }) {
  const files = handedIn.get(number)
  handedIn.delete(number)
  const took = { read: 0, checked: 0, prepared: 0 }
  const all = []
  for (let at = 0; at < files.length; at += together)
    all.push(...(await prepareSome(files.slice(at, at + together), took)))
  const { batch, buffer } = inOneBuffer(all)
  parentPort.postMessage({ number, batch, took }, [buffer])
}

parentPort.on("message", ({ step, ...task }) => (step === "invent" ? invent(task) : prepare(task)))
