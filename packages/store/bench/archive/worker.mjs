// Makes, checks and prepares the reports of a batch: all that needs no archive.
import { parentPort } from "node:worker_threads"
import { preparePublication } from "@gouji/store"
import { publicationOf } from "./publication-of.mjs"

parentPort.on("message", ({ number, first, count, year, seed, withPlaces }) => {
  const start = performance.now()
  const publications = Array.from({ length: count }, (_, at) =>
    publicationOf({ seed, agency: first + at, year, withPlaces }),
  )
  const made = performance.now()
  const batch = publications.map(preparePublication)
  // How much of the time went into inventing and checking reports, and how much into what an archive does with them.
  parentPort.postMessage({ number, batch, took: { invented: made - start, prepared: performance.now() - made } })
})
