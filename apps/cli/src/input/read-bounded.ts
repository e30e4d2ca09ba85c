import { Failure } from "@gouji/core"

/** How a limit is said to a person: whole mebibytes. */
export function limitText(bytes: number): string {
  return `${Math.floor(bytes / (1024 * 1024))} MiB`
}

/** All bytes of a source. Throws `file-too-large` and stops reading as soon as there are more than the limit. */
export async function readBounded(source: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of source) {
    size += chunk.byteLength
    if (size > limit) throw new Failure("file-too-large", { limit: limitText(limit) })
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, size)
}
