import type { Reading } from "@gouji/core"
import { documentsFor } from "../batch/documents-for.ts"
import { watchBatch } from "../batch/watch-batch.ts"
import type { Context } from "../context.ts"
import { type Item, itemsOf } from "../input/items.ts"
import { parseRecord } from "../input/record.ts"
import { type Delivery, deliver, outcomeOf } from "../output/deliver.ts"
import { readingScreen } from "../output/reading-screen.ts"
import { formatOf } from "./flags.ts"
import type { ReadFlags } from "./read-command.ts"

/** `gouji read`. */
export async function read(this: Context, flags: ReadFlags, ...files: string[]): Promise<Error | undefined> {
  const format = formatOf(this, flags)
  if (format instanceof Error) return format
  const { readDocument, maxDocumentBytes, atOnce } = await documentsFor(this, flags)
  const document = (bytes: Uint8Array, name: string): Promise<Reading> => readDocument(bytes, { name })
  const record = async (bytes: Uint8Array): Promise<Reading> => {
    // Parsed first, so that a line which is no JSON says so instead of being taken for a page of text.
    parseRecord(bytes)
    return document(bytes, "stdin.json")
  }
  const batch = watchBatch(this, flags.quiet ?? false)
  const work = { document, record: format === "ndjson" ? record : null, atOnce, expect: batch.expect }
  const items = itemsOf(this, files, maxDocumentBytes, work)
  const delivery: Delivery<Reading> = {
    format,
    several: files.length > 1,
    key: "reading",
    data: (reading) => reading,
    screen: (reading, file) => readingScreen(this, reading, file),
    outcome: () => "pass",
  }
  const watching = { outcome: (item: Item<Reading>) => outcomeOf(item, delivery), counted: this.texts.batch.read }
  await deliver(this, batch.watch(items, watching), delivery)
}
