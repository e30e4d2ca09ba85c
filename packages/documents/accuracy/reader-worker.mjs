// Reads what it is handed with the built package, so that a hang can be ended from outside and is counted.

import { parentPort } from "node:worker_threads"
import { readDocument } from "../dist/index.js"

/** A spreadsheet as a library that is not ours finds it: read, and written anew. */
async function rewritten(bytes) {
  const { read, write } = await import("@e965/xlsx")
  return new Uint8Array(write(read(bytes, { type: "array" }), { type: "array", bookType: "xlsx" }))
}

parentPort?.on("message", async ({ bytes, rewrite }) => {
  try {
    const { report, warnings } = await readDocument(rewrite ? await rewritten(bytes) : bytes, { name: "document" })
    parentPort?.postMessage({ kind: "read", report, named: warnings.flatMap((warning) => warning.cells) })
  } catch (error) {
    const isFailure = error instanceof Error && error.name === "Failure"
    parentPort?.postMessage(isFailure ? { kind: "refused" } : { kind: "crashed", error: String(error?.stack ?? error) })
  }
})
