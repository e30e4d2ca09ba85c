import type { FileProperties } from "@gouji/core"
import { firstPerson } from "../../properties/first-person.ts"

export const nobody: FileProperties = { author: null, lastModifiedBy: null }

const textsIn = (value: unknown) => [value].flat().filter((text) => typeof text === "string")

/**
 * Whom a PDF names, from what pdf.js tells of it: the entries in its trailer, and the description in XML that may stand
 * beside them. Programs that take the name out of one may leave it in the other.
 */
export function propertiesFrom(told: unknown): FileProperties {
  const [info, description] = told as readonly [
    { readonly Author?: unknown } | null,
    { readonly parsedData?: ReadonlyMap<string, unknown> } | null,
  ]
  const creators = textsIn(description?.parsedData?.get("dc:creator"))
  return { author: firstPerson([...textsIn(info?.Author), ...creators]), lastModifiedBy: null }
}
