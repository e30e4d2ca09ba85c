import { Failure, type FailureCode, type Reading } from "@gouji/core"
import { LRUCache } from "lru-cache"
import type { Ports } from "../ports.ts"
import type { DocumentParts } from "./document-parts.ts"

/** Documents that were just asked for are asked for again: so many signs of them are kept, some two hundred reports. */
const signsKept = 8_000_000

/** That the machine had no time says nothing of the file. */
const passing: ReadonlySet<FailureCode> = new Set(["busy", "too-complex", "internal"])

interface Asked {
  readonly parts: Ports["parts"]
  readonly file: () => Promise<{ readonly bytes: Uint8Array; readonly name: string } | null>
}

async function read({ parts, file }: Asked): Promise<DocumentParts | null> {
  const found = await file()
  try {
    return found && (await parts(found.bytes, found.name))
  } catch (error) {
    // It was read when it was handed in: a later reader may refuse what is no report to it.
    if (error instanceof Failure && !passing.has(error.code)) return null
    throw error
  }
}

const newCache = () =>
  new LRUCache<string, { readonly parts: DocumentParts | null }, Asked>({
    maxSize: signsKept,
    sizeCalculation: ({ parts }) => 1 + (parts?.signs ?? 0),
    fetchMethod: async (_, __, { context }) => ({ parts: await read(context) }),
  })

const caches = new WeakMap<object, ReturnType<typeof newCache>>()

function cacheOf(archive: object) {
  const cache = caches.get(archive) ?? newCache()
  caches.set(archive, cache)
  return cache
}

/** Places of figures that are what the reading has: a later reader may see another. */
function placesOf({ places, figures }: DocumentParts, { report: { cells } }: Reading) {
  return Object.fromEntries(Object.entries(places).filter(([cell]) => cell in cells && cells[cell] === figures[cell]))
}

/** What the file of a reading shows, read once for all who look at it; `null` where there is nothing that could be shown. */
export async function shownDocument(
  { archive, parts }: Pick<Ports, "archive" | "parts">,
  reading: Reading,
  file: Asked["file"],
) {
  const { sha256, name } = reading.source
  const found = await cacheOf(archive).fetch(`${sha256} ${name}`, { context: { parts, file } })
  if (!found?.parts) return null
  const { blocks, isCut } = found.parts
  return { blocks, places: placesOf(found.parts, reading), isCut }
}
