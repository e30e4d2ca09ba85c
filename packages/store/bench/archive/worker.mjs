// Makes, checks and prepares the reports of a batch: all that needs no archive.
import { parentPort } from "node:worker_threads"
import { preparePublication } from "@gouji/store"
import { publicationOf } from "./publication-of.mjs"

parentPort.on("message", ({ number, first, count, year, seed, withPlaces }) => {
  const batch = Array.from({ length: count }, (_, at) =>
    preparePublication(publicationOf({ seed, agency: first + at, year, withPlaces })),
  )
  parentPort.postMessage({ number, batch })
})
