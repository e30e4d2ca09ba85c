import { isDoubleByte, pageOfCharset } from "./code-pages.ts"
import type { Group } from "./group.ts"

const western = 1252

/** Which code page holds for text: that of its font, where that has one, else the document's. */
export class Fonts {
  readonly #pages = new Map<number, number>()
  #defined = 0
  /** The document's own. */
  page = western

  /** Takes a word of the table of fonts. */
  define(name: string, value: number): void {
    if (name === "f") this.#defined = value
    const page = name === "fcharset" ? pageOfCharset(value) : name === "cpg" && value > 0 ? value : undefined
    if (page !== undefined) this.#pages.set(this.#defined, page)
  }

  pageOf({ font, wideFont }: Group): number {
    const own = this.#pages.get(font) ?? this.page
    const wide = wideFont === null ? undefined : this.#pages.get(wideFont)
    return !isDoubleByte(own) && own === western && wide !== undefined && isDoubleByte(wide) ? wide : own
  }
}
