import { Failure, type FileProperties } from "@gouji/core"
import type { Kind } from "../sniff.ts"
import { compoundProperties } from "./compound-properties.ts"
import { packageProperties } from "./package-properties.ts"

const ways: Readonly<Partial<Record<Kind, (bytes: Uint8Array) => FileProperties | null>>> = {
  doc: compoundProperties,
  docx: packageProperties,
  ods: packageProperties,
  odt: packageProperties,
  xls: compoundProperties,
  xlsx: packageProperties,
}

const longest = 200
const tidy = (text: string | null) => text?.replace(/\s+/g, " ").trim().slice(0, longest) || null

/** Whom a file names as its author and as the one who last saved it; `null` where it names nobody. */
export function filePropertiesOf(kind: Kind, bytes: Uint8Array): FileProperties | null {
  try {
    const found = ways[kind]?.(bytes)
    const properties = { author: tidy(found?.author ?? null), lastModifiedBy: tidy(found?.lastModifiedBy ?? null) }
    return properties.author === null && properties.lastModifiedBy === null ? null : properties
  } catch (error) {
    // A part beside the report that is damaged is no reason not to read the report.
    if (error instanceof Failure) return null
    throw error
  }
}
