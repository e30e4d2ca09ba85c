import type { Place, Warning } from "@gouji/core"
import { fold } from "../html-text.ts"

/** More warnings of a kind say no more. */
const most = 100
const longest = 60

const short = (text: string) => {
  const folded = fold(text)
  return folded.length > longest ? `${folded.slice(0, longest)}…` : folded
}

/** What a document holds besides what it shows: earlier versions of its text, hidden text, results of formulas. */
export class Changes {
  readonly warnings: Warning[] = []
  readonly #counts = new Map<string, number>()
  #before: string[] = []
  #after: string[] = []
  #hidden: string[] = []
  #formulas: string[] = []
  #changed = false

  /** A piece of the text, and what tracked changes have done to it. */
  add(text: string, change: "none" | "inserted" | "deleted"): void {
    if (change !== "inserted") this.#before.push(text)
    if (change !== "deleted") this.#after.push(text)
    if (change !== "none") this.#changed = true
  }

  hide(text: string): void {
    this.#hidden.push(text)
  }

  formula(result: string): void {
    this.#formulas.push(result)
  }

  /** The end of a paragraph or cell: what there is to say of it is said once. */
  end(place: Place): void {
    const [before, after] = [this.#before.join(""), this.#after.join("")]
    const at = { ...place, text: short(after) }
    if (this.#changed && fold(before) !== fold(after)) this.#warn("tracked-changes", at, short(before), short(after))
    const hidden = short(this.#hidden.join(""))
    if (hidden) this.#warn("hidden-text", at, null, hidden)
    for (const result of this.#formulas) this.#warn("formula-result", at, null, short(result))
    this.#before = []
    this.#after = []
    this.#hidden = []
    this.#formulas = []
    this.#changed = false
  }

  #warn(code: Warning["code"], place: Place, expected: string | null, found: string): void {
    const count = (this.#counts.get(code) ?? 0) + 1
    this.#counts.set(code, count)
    if (count <= most) this.warnings.push({ code, place, cells: [], expected, found })
  }
}
