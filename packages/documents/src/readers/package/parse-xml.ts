import { Failure } from "@gouji/core"
import { SaxesParser } from "saxes"
import { limits } from "../../limits.ts"
import { type Prefixes, Scope } from "./namespaces.ts"
import type { XmlElement, XmlNode } from "./xml-element.ts"
import { xmlText } from "./xml-text.ts"

/** What a format does with an element while the tree is built. */
export interface XmlFormat {
  readonly prefixes: Prefixes
  /** Whether an element says anything to the reader; one that does not is dropped with all within. */
  readonly keeps: (name: string, parent: string) => boolean
  /** Attributes that are kept. */
  readonly keepsAttribute: (name: string) => boolean
  /** Whether elements are told where they stand. */
  readonly locates?: boolean
  /** Puts something else in an element's place once it is whole. */
  readonly replace?: (element: XmlElement, scope: Scope) => readonly XmlNode[]
}

interface Open {
  readonly element: XmlElement & { readonly children: XmlNode[] }
  readonly scope: Scope
}

const none: ReadonlyMap<string, string> = new Map()

/** Builds the tree of one part. */
class TreeBuilder {
  readonly #format: XmlFormat
  readonly #open: Open[]
  readonly #root: Open
  #dropped = 0
  #nodes = 0
  #attributes = 0

  constructor(format: XmlFormat) {
    this.#format = format
    this.#root = { element: { name: "", attributes: none, children: [] }, scope: new Scope(format.prefixes) }
    this.#open = [this.#root]
  }

  root(): XmlElement | null {
    return this.#root.element.children.find((node) => typeof node !== "string") ?? null
  }

  /** An attribute of the element that is about to be opened. */
  attribute(): void {
    this.#attributes += 1
    if (this.#attributes > limits.attributes) throw new Failure("markup-too-complex")
  }

  open(raw: string, attributes: Readonly<Record<string, string>>, at: number): void {
    this.#attributes = 0
    this.#count()
    if (this.#open.length + this.#dropped > limits.depth) throw new Failure("xml-too-deep")
    const parent = this.#open.at(-1)
    if (this.#dropped > 0 || !parent) {
      this.#dropped += 1
      return
    }
    const scope = parent.scope.with(attributes)
    const name = scope.name(raw)
    if (this.#format.keeps(name, parent.element.name)) {
      const element = { name, attributes: this.#kept(attributes, scope), children: [] }
      this.#open.push({ element: this.#format.locates ? { ...element, at } : element, scope })
    } else this.#dropped = 1
  }

  text(text: string): void {
    this.#count()
    if (this.#dropped === 0) this.#open.at(-1)?.element.children.push(text)
  }

  close(end: number): void {
    if (this.#dropped > 0) {
      this.#dropped -= 1
      return
    }
    const { element: open, scope } = this.#open.pop() ?? this.#root
    const element = this.#format.locates ? { ...open, end } : open
    const parent = this.#open.at(-1)?.element
    if (this.#format.replace) parent?.children.push(...this.#format.replace(element, scope))
    else parent?.children.push(element)
  }

  #kept(attributes: Readonly<Record<string, string>>, scope: Scope): ReadonlyMap<string, string> {
    let kept: Map<string, string> | null = null
    for (const raw in attributes) {
      const name = scope.attribute(raw)
      if (!this.#format.keepsAttribute(name)) continue
      kept ??= new Map()
      kept.set(name, attributes[raw] ?? "")
    }
    return kept ?? none
  }

  #count(): void {
    this.#nodes += 1
    if (this.#nodes > limits.nodes) throw new Failure("markup-too-complex")
  }
}

/** A fault that the parser found: it throws plain errors. */
function isFault(error: unknown): boolean {
  return error instanceof Error && Object.getPrototypeOf(error) === Error.prototype
}

/**
 * Parses an XML part into the tree of what its format keeps. Entities of a document type are never read, for any
 * document type is refused. Throws `dtd-forbidden`, `xml-encoding`, `xml-invalid`, `xml-too-deep` or
 * `markup-too-complex`.
 */
export function parseXml(bytes: Uint8Array, part: string, format: XmlFormat): XmlElement {
  const builder = new TreeBuilder(format)
  const parser = new SaxesParser()
  // No handler more than needed: it keeps them as properties by name, and V8 turns an object with many of those into
  // a dictionary, in which parsing takes six times as long.
  parser.on("doctype", () => {
    throw new Failure("dtd-forbidden")
  })
  parser.on("attribute", () => builder.attribute())
  parser.on("opentag", (tag) => builder.open(tag.name, tag.attributes, parser.position))
  parser.on("text", (text) => builder.text(text))
  parser.on("cdata", (text) => builder.text(text))
  parser.on("closetag", () => builder.close(parser.position))
  try {
    for (const text of xmlText(bytes)) parser.write(text)
    parser.close()
  } catch (cause) {
    throw isFault(cause) ? new Failure("xml-invalid", { part }, { cause }) : cause
  }
  const root = builder.root()
  if (!root) throw new Failure("xml-invalid", { part })
  return root
}
