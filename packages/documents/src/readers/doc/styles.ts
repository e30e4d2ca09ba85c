import { view } from "../package/zip-entry.ts"

/** A style as far as it changes how text looks. */
interface Style {
  readonly base: number
  readonly characters: Uint8Array
}

const none = new Uint8Array()
const noBase = 0xfff
const longestChain = 12
const kinds = { paragraph: 1, character: 2 } as const

/** What a style says of its characters: its first group of properties, or the second where the first is of paragraphs. */
function charactersOf(style: Uint8Array, from: number, kind: number): Uint8Array {
  const { u16 } = view(style)
  let at = from
  for (let index = kind === kinds.paragraph ? 1 : 0; index > 0; index -= 1) at += 2 + u16(at) + (u16(at) & 1)
  return at + 2 <= style.length ? style.subarray(at + 2, at + 2 + u16(at)) : none
}

/** Reads one style; what is cut or strange in it says nothing. */
function styleOf(style: Uint8Array, fixed: number): Style | null {
  const { u16 } = view(style)
  if (style.length < fixed + 4) return null
  const kind = u16(2) & 0xf
  if (kind !== kinds.paragraph && kind !== kinds.character) return null
  const afterName = fixed + 2 + u16(fixed) * 2 + 2
  return { base: u16(2) >> 4, characters: charactersOf(style, afterName, kind) }
}

/** The styles of a document by their numbers. */
export class Styles {
  readonly #styles: (Style | null)[] = []

  constructor(sheet: Uint8Array) {
    const { u16 } = view(sheet)
    if (sheet.length < 6) return
    const [count, fixed] = [u16(2), u16(4)]
    let at = 2 + u16(0)
    for (let index = 0; index < count && at + 2 <= sheet.length; index += 1) {
      const length = u16(at)
      this.#styles.push(length === 0 ? null : styleOf(sheet.subarray(at + 2, at + 2 + length), fixed))
      at += 2 + length + (length & 1)
    }
  }

  /** The properties of characters that a style and those that it is based on give, the furthest first. */
  characters(number: number): readonly Uint8Array[] {
    const groups: Uint8Array[] = []
    let next = number
    while (next !== noBase && groups.length < longestChain) {
      const style = this.#styles[next]
      if (!style) break
      groups.unshift(style.characters)
      next = style.base
    }
    return groups
  }
}
