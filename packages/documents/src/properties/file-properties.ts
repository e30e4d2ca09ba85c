import { Failure, type FileProperties } from "@gouji/core"
import type { Kind } from "../sniff.ts"
import { compoundProperties } from "./compound-properties.ts"
import { flatPackageProperties, packageProperties, plainXmlProperties } from "./package-properties.ts"
import { tidyProperties } from "./tidy-properties.ts"

const ways: Readonly<Partial<Record<Kind, (bytes: Uint8Array) => FileProperties | null>>> = {
  doc: compoundProperties,
  docx: packageProperties,
  "flat-opc": flatPackageProperties,
  fods: plainXmlProperties,
  fodt: plainXmlProperties,
  ods: packageProperties,
  odt: packageProperties,
  xls: compoundProperties,
  xlsx: packageProperties,
}

/**
 * Whom a file names as its author and as the one who last saved it; `null` where it names nobody. Readers of other kinds
 * give it with their documents.
 */
export function filePropertiesOf(kind: Kind, bytes: Uint8Array): FileProperties | null {
  try {
    return tidyProperties(ways[kind]?.(bytes))
  } catch (error) {
    // A part beside the report that is damaged is no reason not to read the report.
    if (error instanceof Failure) return null
    throw error
  }
}
