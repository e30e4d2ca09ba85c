import type { FileProperties } from "@gouji/core"

const longest = 200
const tidy = (text: string | null) => text?.replace(/\s+/g, " ").trim().slice(0, longest) || null

/** Names as they can be shown; `null` where nobody is named. */
export function tidyProperties(found: FileProperties | null | undefined): FileProperties | null {
  const properties = { author: tidy(found?.author ?? null), lastModifiedBy: tidy(found?.lastModifiedBy ?? null) }
  return properties.author === null && properties.lastModifiedBy === null ? null : properties
}
