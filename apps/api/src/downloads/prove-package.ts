import { createHash, type Hash } from "node:crypto"
import { createReadStream } from "node:fs"
import { Failure } from "@gouji/core"
import { Unzip, type UnzipFile, UnzipInflate, UnzipPassThrough } from "fflate"

/** What is not as the list of hashes says: altered or torn, listed and not there, there and not listed. */
export interface PackageFault {
  readonly code: "file-altered" | "file-missing" | "file-unlisted"
  readonly file: string
  readonly expected: string | null
  readonly found: string | null
}

export interface PackageProof {
  readonly holds: boolean
  /** Of the whole file: the one that was said when it was written. */
  readonly sha256: string
  /** How many files are listed. */
  readonly files: number
  readonly faults: readonly PackageFault[]
}

const listName = "SHA256SUMS"
/** A list of hashes is a few lines; what is longer is none. */
const longestList = 1024 * 1024

/** The members of a ZIP file as they come by: the hash of each that is whole, and the text of the list. */
class Members {
  readonly hashes = new Map<string, string | null>()
  list: string | null = null

  take(member: UnzipFile): void {
    const { name } = member
    const hash: Hash = createHash("sha256")
    const pieces: Uint8Array[] = []
    let length = 0
    this.hashes.set(name, null)
    member.ondata = (error, chunk, final) => {
      if (error) return
      hash.update(chunk)
      length += chunk.length
      if (name === listName && length <= longestList) pieces.push(chunk)
      if (!final) return
      this.hashes.set(name, hash.digest("hex"))
      if (name === listName && length <= longestList) this.list = Buffer.concat(pieces).toString()
    }
  }
}

async function membersOf(path: string): Promise<{ members: Members; sha256: string }> {
  const members = new Members()
  const whole = createHash("sha256")
  let torn = false
  const unzip = new Unzip((member) => {
    members.take(member)
    member.start()
  })
  unzip.register(UnzipInflate)
  unzip.register(UnzipPassThrough)
  const push = (chunk: Uint8Array, final: boolean) => {
    // What was torn stays without a hash; the rest of the file still counts for its own.
    if (torn) return
    try {
      unzip.push(chunk, final)
    } catch {
      torn = true
    }
  }
  try {
    for await (const chunk of createReadStream(path)) {
      whole.update(chunk)
      push(chunk, false)
    }
  } catch (cause) {
    throw new Failure("file-unreadable", { path }, { cause })
  }
  push(new Uint8Array(), true)
  return { members, sha256: whole.digest("hex") }
}

function listed(list: string): Map<string, string> {
  const lines = list.split("\n").flatMap((line) => {
    const [, hash = "", name = ""] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? []
    return name === "" ? [] : [[name, hash] as const]
  })
  return new Map(lines)
}

/**
 * Holds the files of an exported data package against its list of hashes, without a network. `null`: there is no such list
 * in it. Throws `file-unreadable`.
 */
export async function provePackage(path: string): Promise<PackageProof | null> {
  const { members, sha256 } = await membersOf(path)
  const expected = listed(members.list ?? "")
  if (expected.size === 0) return null
  const faults = [...expected].flatMap(([file, hash]): PackageFault[] => {
    const found = members.hashes.get(file)
    if (found === undefined) return [{ code: "file-missing", file, expected: hash, found: null }]
    return found === hash ? [] : [{ code: "file-altered", file, expected: hash, found }]
  })
  for (const [file, found] of members.hashes) {
    if (file === listName || expected.has(file)) continue
    faults.push({ code: "file-unlisted", file, expected: null, found })
  }
  return { holds: faults.length === 0, sha256, files: expected.size, faults }
}
