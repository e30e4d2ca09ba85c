import { Failure } from "@gouji/core"
import { limits } from "../../limits.ts"
import type { Area } from "./draw-path.ts"
import { type Sign, unknownSign } from "./page-content.ts"

/** A text printed twice almost at the same place is bold; its signs are one each. Signs of one text never are. */
function isEcho(sign: Sign, other: Sign): boolean {
  return (
    other.run !== sign.run &&
    other.text === sign.text &&
    Math.abs(other.x - sign.x) < 0.2 * sign.size &&
    Math.abs(other.y - sign.y) < 0.2 * sign.size
  )
}

/** How many of the last signs of a band are looked at for an echo. */
const memory = 40

/** Signs in the order in which they are put on a sheet, found by where they stand without looking at all of them. */
export class Sheet {
  readonly #signs: Sign[] = []
  readonly #bands = new Map<number, number[]>()
  #looked = 0

  put(sign: Sign): void {
    if (![sign.x, sign.y, sign.size, sign.from, sign.to].every(Number.isFinite)) return
    const middle = Math.round(sign.y)
    if (sign.text !== " " && this.#has(sign, middle)) return
    const band = this.#bands.get(middle)
    if (band) band.push(this.#signs.length)
    else this.#bands.set(middle, [this.#signs.length])
    this.#signs.push(sign)
    if (this.#signs.length > limits.signs) throw new Failure("too-complex")
  }

  #has(sign: Sign, middle: number): boolean {
    for (let key = middle - 1; key <= middle + 1; key += 1) {
      const band = this.#bands.get(key)
      for (let at = Math.max(0, (band?.length ?? 0) - memory); band && at < band.length; at += 1) {
        const other = this.#signs[band[at] ?? -1]
        if (other && isEcho(sign, other)) return true
      }
    }
    return false
  }

  /** What is painted over cannot be read any more, and is not blank either. */
  cover({ left, top, right, bottom }: Area): void {
    for (const [band, indices] of this.#bands) {
      this.#looked += 1
      if (band < top - 1 || band > bottom + 1) continue
      this.#looked += indices.length
      for (const index of indices) {
        const sign = this.#signs[index]
        if (!sign || sign.text === " " || sign.y < top || sign.y > bottom || sign.x < left || sign.x > right) continue
        this.#signs[index] = { ...sign, text: unknownSign }
      }
    }
    if (this.#looked > limits.operators * 10) throw new Failure("too-complex")
  }

  get signs(): readonly Sign[] {
    return this.#signs
  }
}
