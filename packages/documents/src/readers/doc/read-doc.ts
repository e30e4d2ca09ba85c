import { Failure } from "@gouji/core"
import type { Block, Document } from "../../document.ts"
import { limits } from "../../limits.ts"
import { Changes } from "../flow/changes.ts"
import { openCompoundFile } from "../ole/compound-file.ts"
import { readFib, within } from "./fib.ts"
import { readPieces } from "./pieces.ts"
import { Properties } from "./properties.ts"
import { readRuns } from "./property-runs.ts"
import { SprmReader } from "./sprms.ts"
import { Styles } from "./styles.ts"
import { textRuns } from "./text-runs.ts"
import { TextWalk } from "./walk-text.ts"

/** Reads a document of Word 97–2003, or of WPS that is the same. */
export function readDoc(bytes: Uint8Array): Document {
  const file = openCompoundFile(bytes)
  const stream = file.stream("WordDocument")
  if (!stream) throw new Failure("no-document-part")
  const fib = readFib(stream)
  const table = file.stream(fib.tableStream)
  if (!table) throw new Failure("file-damaged")
  const length = fib.boxesStart + fib.boxesLength
  if (length > limits.characters) throw new Failure("file-too-large", { limit: `${limits.characters} characters` })
  const pieces = readPieces(within(table, fib.piece), stream)
  if ((pieces.at(-1)?.to ?? 0) < length) throw new Failure("truncated")
  const properties = new Properties(
    new SprmReader(file.stream("Data")),
    new Styles(within(table, fib.styles)),
    readRuns(within(table, fib.paragraphPages), stream, "paragraphs"),
    readRuns(within(table, fib.characterPages), stream, "characters"),
  )
  const changes = new Changes()
  const blocksOf = (from: number, to: number, before: number): Block[] => {
    const walk = new TextWalk(properties, changes, before)
    for (const run of textRuns(stream, pieces, properties, from, to)) walk.add(run)
    return walk.end()
  }
  // Where a text box stands on its page is not known; titles are what is mostly put into one.
  const boxes = blocksOf(fib.boxesStart, length, 0)
  const blocks = [...boxes, ...blocksOf(0, fib.mainLength, boxes.length)]
  return {
    mediaType: "application/msword",
    blocks,
    about: { titles: [], published: null },
    warnings: changes.warnings,
  }
}
