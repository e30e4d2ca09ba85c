import type { CellShape, Merging, RowShape } from "../flow/row-shape.ts"

const merging: Readonly<Partial<Record<string, { across: Merging } | { down: Merging }>>> = {
  clmgf: { across: "first" },
  clmrg: { across: "merged" },
  clvmgf: { down: "first" },
  clvmrg: { down: "merged" },
}

const plain = { across: "none", down: "none" } as const
const mostCells = 1000

/** The row that is being defined: it holds until another one is. */
export class RowDefinition {
  #left = 0
  #cells: CellShape[] = []
  #next: { across: Merging; down: Merging } = plain

  get shape(): RowShape | null {
    return this.#cells.length > 0 ? this.#cells : null
  }

  copy(): RowDefinition {
    const copy = new RowDefinition()
    copy.#left = this.#left
    copy.#cells = [...this.#cells]
    return copy
  }

  /** Takes a word that defines rows; gives whether it was one. */
  take(name: string, value: number): boolean {
    const merge = merging[name]
    if (merge) this.#next = { ...this.#next, ...merge }
    else if (name === "trowd") {
      this.#left = 0
      this.#cells = []
      this.#next = plain
    } else if (name === "trleft") this.#left = value
    else if (name === "cellx") {
      const left = this.#cells.at(-1)?.right ?? this.#left
      if (this.#cells.length < mostCells) this.#cells = [...this.#cells, { left, right: value, ...this.#next }]
      this.#next = plain
    } else return false
    return true
  }
}
