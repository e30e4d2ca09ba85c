import { readFileSync } from "node:fs"

/** The lines that a program has noted as done. The last may have been cut off: then nobody was told of it either. */
export function readAcks(file) {
  const lines = readFileSync(file, "utf8").split("\n")
  lines.pop()
  return lines.map((line) => JSON.parse(line))
}
