import { Failure } from "@gouji/core"

const strict = new TextDecoder("utf-8", { fatal: true })

/** A line of NDJSON, parsed. A byte-order mark in front is passed over. Throws `json-invalid`. */
export function parseRecord(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(strict.decode(bytes))
  } catch (error) {
    throw new Failure("json-invalid", {}, { cause: error })
  }
}

/** Whether a parsed record says of itself that it is a report. */
export function isReport(json: unknown): boolean {
  return typeof json === "object" && json !== null && "schema" in json
}
