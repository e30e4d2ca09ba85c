import type { Package } from "./open-package.ts"
import { parseXml, type XmlFormat } from "./parse-xml.ts"
import { attribute, childrenOf } from "./xml-element.ts"

/** How a part is used by another: the last word of the relationship's type (`styles`, `officeDocument`). */
export interface Relationship {
  readonly id: string
  readonly kind: string
  /** The name of the part, from the root of the package. */
  readonly part: string
}

const format: XmlFormat = {
  prefixes: { "http://schemas.openxmlformats.org/package/2006/relationships": "rel" },
  keeps: () => true,
  keepsAttribute: (name) => ["Id", "Type", "Target", "TargetMode"].includes(name),
}

/** A target relative to the part that names it. What leads out of the package leads nowhere. */
function resolve(target: string, source: string): string {
  const folder = target.startsWith("/") ? [] : source.split("/").slice(0, -1)
  const path = [...folder]
  for (const segment of target.split("/")) {
    if (segment === "..") path.pop()
    else if (segment !== "" && segment !== ".") path.push(segment)
  }
  return path.join("/")
}

/** The relationships of a part, or of the package itself for `""`. Targets outside the package are not followed. */
export function relationshipsOf(opened: Package, source: string): readonly Relationship[] {
  const slash = source.lastIndexOf("/") + 1
  const name = `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`
  const bytes = opened.part(name)
  if (!bytes) return []
  return childrenOf(parseXml(bytes, name, format), "rel:Relationship").flatMap((element) => {
    if (attribute(element, "TargetMode") === "External") return []
    const kind = (attribute(element, "Type") ?? "").split("/").at(-1) ?? ""
    return [{ id: attribute(element, "Id") ?? "", kind, part: resolve(attribute(element, "Target") ?? "", source) }]
  })
}
