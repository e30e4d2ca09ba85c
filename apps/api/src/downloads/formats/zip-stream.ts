import { Failure } from "@gouji/core"
import { Unzip, UnzipInflate, UnzipPassThrough, Zip, ZipDeflate } from "fflate"

export interface ZipMember {
  readonly name: string
  readonly chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>
}

/** What a ZIP file without its 64-bit extension can hold. */
const most = 2 ** 32 - 2 ** 20

/** A ZIP file in pieces, its members written one after the other. The same members give the same bytes. */
export async function* zipStream(members: AsyncIterable<ZipMember> | Iterable<ZipMember>): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = []
  let bytes = 0
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    ready.push(chunk)
    bytes += chunk.length
  })
  const take = () => {
    if (bytes > most) throw new Failure("download-too-large", { limit: "4 GiB" })
    const taken = ready
    ready = []
    return taken
  }
  for await (const { name, chunks } of members) {
    const member = new ZipDeflate(name, { level: 6 })
    // A file that was made at another time is still the same file. The format counts from 1980, in local time.
    member.mtime = new Date(1980, 0, 2)
    zip.add(member)
    let size = 0
    for await (const chunk of chunks) {
      size += chunk.length
      if (size > most) throw new Failure("download-too-large", { limit: "4 GiB" })
      member.push(chunk)
      yield* take()
    }
    member.push(new Uint8Array(), true)
    yield* take()
  }
  zip.end()
  yield* take()
}

/** One member of a ZIP file, inflated in pieces as the file comes in. Throws where it is not there. */
export async function* unzipMember(file: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = []
  let found = false
  const unzip = new Unzip((member) => {
    if (member.name !== name) return
    found = true
    member.ondata = (error, chunk) => {
      if (error) throw error
      ready.push(chunk)
    }
    member.start()
  })
  unzip.register(UnzipInflate)
  unzip.register(UnzipPassThrough)
  const take = () => {
    const taken = ready
    ready = []
    return taken
  }
  for await (const chunk of file) {
    unzip.push(chunk)
    yield* take()
  }
  unzip.push(new Uint8Array(), true)
  yield* take()
  if (!found) throw new Failure("internal", { found: name })
}
