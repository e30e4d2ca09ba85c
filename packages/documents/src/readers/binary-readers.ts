import type { Document } from "../document.ts"
import type { Kind } from "../sniff.ts"

/** A reader of bytes that are no text. Throws a `Failure` where it cannot. */
export type BinaryReader = (bytes: Uint8Array) => Document | Promise<Document>

/** How to get the reader of a kind of file; a kind without one is refused with what to do. */
export const binaryReaders: Readonly<Partial<Record<Kind, () => Promise<BinaryReader>>>> = {}
