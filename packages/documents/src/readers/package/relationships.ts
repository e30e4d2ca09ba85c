import { onceForEach } from "../../once-for-each.ts"
import { remembered } from "../../remembered.ts"
import type { Package } from "./open-package.ts"
import { parseXml, type XmlFormat } from "./parse-xml.ts"
import { attribute, childrenOf, type XmlElement } from "./xml-element.ts"

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

/** The name of the part that lists the relationships of another, or of the package itself for `""`. */
function listOf(source: string): string {
  const slash = source.lastIndexOf("/") + 1
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`
}

const kindOf = (element: XmlElement) => (attribute(element, "Type") ?? "").split("/").at(-1) ?? ""
const isExternal = (element: XmlElement) => attribute(element, "TargetMode") === "External"

/** The relationships in a part that lists them. They are asked for by the reader, and again for what must be said of them. */
const listsOf = onceForEach((opened: Package) =>
  remembered((name): readonly XmlElement[] => {
    const bytes = opened.part(name)
    return bytes ? childrenOf(parseXml(bytes, name, format), "rel:Relationship") : []
  }),
)

/** The relationships of a part, or of the package itself for `""`. Targets outside the package are not followed. */
export function relationshipsOf(opened: Package, source: string): readonly Relationship[] {
  return listsOf(opened)(listOf(source)).flatMap((element) => {
    if (isExternal(element)) return []
    const part = resolve(attribute(element, "Target") ?? "", source)
    return [{ id: attribute(element, "Id") ?? "", kind: kindOf(element), part }]
  })
}

/** What the parts of a package name outside of it, as it is written there. Nothing of it is asked for. */
export function outsideTargets(opened: Package): readonly { readonly kind: string; readonly target: string }[] {
  return opened.names
    .filter((name) => /(?:^|\/)_rels\/[^/]*\.rels$/i.test(name))
    .flatMap(listsOf(opened))
    .filter(isExternal)
    .map((element) => ({ kind: kindOf(element), target: attribute(element, "Target") ?? "" }))
}
