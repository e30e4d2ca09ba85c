import type { Reading } from "@gouji/core"
import type { Context } from "../context.ts"
import { itemsOf } from "../input/items.ts"
import { parseRecord } from "../input/record.ts"
import { deliver } from "../output/deliver.ts"
import { readingScreen } from "../output/reading-screen.ts"
import { formatOf } from "./flags.ts"
import type { ReadFlags } from "./read-command.ts"

/** `gouji read`. */
export async function read(this: Context, flags: ReadFlags, ...files: string[]): Promise<Error | undefined> {
  const format = formatOf(this, flags)
  if (format instanceof Error) return format
  const { readDocument, maxDocumentBytes, atOnce } = await this.ports.documents()
  const document = (bytes: Uint8Array, name: string): Promise<Reading> => readDocument(bytes, { name })
  const record = async (bytes: Uint8Array): Promise<Reading> => {
    // Parsed first, so that a line which is no JSON says so instead of being taken for a page of text.
    parseRecord(bytes)
    return document(bytes, "stdin.json")
  }
  const work = { document, record: format === "ndjson" ? record : null, atOnce }
  const items = itemsOf(this, files, maxDocumentBytes, work)
  await deliver(this, items, {
    format,
    several: files.length > 1,
    key: "reading",
    data: (reading) => reading,
    screen: (reading, file) => readingScreen(this, reading, file),
    outcome: () => "pass",
  })
}
