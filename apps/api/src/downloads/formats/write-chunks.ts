import { createWriteStream } from "node:fs"
import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"

/** Writes a new file from pieces, as fast as the disk takes them. */
export function writeChunks(path: string, chunks: AsyncIterable<string | Uint8Array>): Promise<void> {
  return pipeline(
    Readable.from(chunks, { objectMode: true, highWaterMark: 1 }),
    createWriteStream(path, { flags: "wx" }),
  )
}
