import { Failure } from "@gouji/core"
import { limits } from "../../limits.ts"

/** Names of namespaces to the prefixes that this project uses for them. */
export type Prefixes = Readonly<Record<string, string>>

const isDeclaration = (attribute: string) => attribute === "xmlns" || attribute.startsWith("xmlns:")

/** What prefixes mean at one place of a part. */
export class Scope {
  readonly #uris: ReadonlyMap<string, string>
  readonly #prefixes: Prefixes
  readonly #names = new Map<string, string>()

  constructor(prefixes: Prefixes, uris: ReadonlyMap<string, string> = new Map()) {
    this.#prefixes = prefixes
    this.#uris = uris
  }

  /** The scope within an element that declares namespaces. */
  with(attributes: Readonly<Record<string, string>>): Scope {
    let declares = false
    // Almost no element declares one, and every element comes here: nothing is made for it.
    for (const name in attributes) if (isDeclaration(name)) declares = true
    if (!declares) return this
    const declared = Object.keys(attributes).filter(isDeclaration)
    if (this.#uris.size + declared.length > limits.attributes) throw new Failure("markup-too-complex")
    const uris = new Map(this.#uris)
    for (const name of declared) uris.set(name.slice(6), attributes[name] ?? "")
    return new Scope(this.#prefixes, uris)
  }

  uri(prefix: string): string | undefined {
    return this.#uris.get(prefix)
  }

  /** A name as the standard writes it; `?:` before a name of a namespace that is not known here. */
  name(raw: string): string {
    // This one prefix means the same everywhere and is never declared.
    if (raw.startsWith("xml:")) return raw
    const known = this.#names.get(raw)
    if (known !== undefined) return known
    const colon = raw.indexOf(":")
    const uri = this.#uris.get(colon < 0 ? "" : raw.slice(0, colon))
    const prefix = uri !== undefined && Object.hasOwn(this.#prefixes, uri) ? this.#prefixes[uri] : undefined
    const local = raw.slice(colon + 1)
    const name = `${prefix ?? "?"}:${local}`
    this.#names.set(raw, name)
    return name
  }

  /** Attributes without a prefix belong to their element and to no namespace. */
  attribute(raw: string): string {
    return raw.includes(":") ? this.name(raw) : raw
  }
}
