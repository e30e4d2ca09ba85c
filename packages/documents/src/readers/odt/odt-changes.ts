import { attribute, child, childrenOf, textOf, type XmlElement } from "../package/xml-element.ts"

/**
 * The tracked changes of a text document: what was put in is in the text, and what was taken out is kept apart from it,
 * or stands in it between two marks as well.
 */
export class OdtChanges {
  readonly #removed = new Map<string, string>()
  readonly #added = new Set<string>()
  /** Insertions and deletions around the text that is being read. */
  readonly #open = new Set<string>()

  constructor(text: XmlElement) {
    for (const region of childrenOf(child(text, "text:tracked-changes"), "text:changed-region")) {
      const id = attribute(region, "xml:id") ?? attribute(region, "text:id") ?? ""
      const deletion = child(region, "text:deletion")
      if (deletion) {
        const lines = childrenOf(deletion).filter((item) => item.name !== "office:change-info")
        this.#removed.set(id, lines.map(textOf).join("\n"))
      } else if (child(region, "text:insertion")) this.#added.add(id)
    }
  }

  start(mark: XmlElement): void {
    const id = attribute(mark, "text:change-id") ?? ""
    if (this.#added.has(id) || this.#removed.has(id)) this.#open.add(id)
  }

  end(mark: XmlElement): void {
    this.#open.delete(attribute(mark, "text:change-id") ?? "")
  }

  /** What stood here before it was taken out. */
  removed(mark: XmlElement): string | undefined {
    return this.#removed.get(attribute(mark, "text:change-id") ?? "")
  }

  /** Whether the text that stands here was put in. */
  get isAdded(): boolean {
    return [...this.#open].some((id) => this.#added.has(id))
  }

  /** Whether the text that stands here was taken out. */
  get isRemoved(): boolean {
    return [...this.#open].some((id) => this.#removed.has(id))
  }
}
