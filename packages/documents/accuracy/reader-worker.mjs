// Reads what it is handed with the built package, so that a hang can be ended from outside and is counted.

import { parentPort } from "node:worker_threads"
import { readDocument } from "../dist/index.js"

parentPort?.on("message", async (bytes) => {
  try {
    const { report, warnings } = await readDocument(bytes, { name: "document" })
    parentPort?.postMessage({ kind: "read", report, named: warnings.flatMap((warning) => warning.cells) })
  } catch (error) {
    const isFailure = error instanceof Error && error.name === "Failure"
    parentPort?.postMessage(isFailure ? { kind: "refused" } : { kind: "crashed", error: String(error?.stack ?? error) })
  }
})
