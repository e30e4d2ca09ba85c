import { open, rm } from "node:fs/promises"
import { Readable } from "node:stream"

/** A file as the body of an answer; it is gone once it is sent, or once nobody wants the rest of it. */
export async function sendFile(path: string): Promise<ReadableStream<Uint8Array>> {
  const handle = await open(path)
  const stream = handle.createReadStream({ highWaterMark: 256 * 1024 })
  stream.once("close", () => void rm(path, { force: true }))
  return Readable.toWeb(stream) as ReadableStream<Uint8Array>
}
